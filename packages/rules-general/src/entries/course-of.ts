import type { CourseInput, Entry } from "@houqin/core";
import { correction, verification } from "./hazards.ts";

/**
 * Gathers what was done about an issue from a site's entries, as `escalation`, `issueCourse` and `recheckOn` want it. An issue that an inspection yielded is
 * `ledger.entry("fc-1/issue/exits")`. Corrected entries are to be left out by the caller: what is handed in counts.
 *
 * @example
 * const issue = { id: "i-1", kind: "general/issue", at: "2026-03-02T14:20", data: { severity: "minor" } };
 * const fixed = { id: "f-1", kind: "general/correction", at: "2026-03-04T10:00", actors: { by: "p-chen" }, data: { issue: "i-1" } };
 * courseOf(issue, [fixed]).corrections; //=> [{ at: "2026-03-04T10:00", by: "p-chen" }]
 */
export function courseOf(issue: Entry, entries: Iterable<Entry>): Omit<CourseInput, "asOf"> {
  const own = [...entries].filter(({ data }) => data.issue === issue.id);
  const { severity, dueOn } = issue.data;
  return {
    issue: {
      ...factOf(issue),
      severity: String(severity),
      ...(typeof dueOn === "string" ? { dueOn } : {}),
    },
    corrections: own.filter(({ kind }) => kind === correction.id).map(factOf),
    verifications: own
      .filter(({ kind }) => kind === verification.id)
      .map((entry) => ({ ...factOf(entry), passed: entry.data.passed === true })),
  };
}

function factOf({ at, recordedAt, actors }: Entry) {
  const by = actors?.by;
  return { at, ...(recordedAt === undefined ? {} : { recordedAt }), ...(by === undefined ? {} : { by }) };
}
