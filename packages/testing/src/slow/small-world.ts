import { weekdayOf } from "./days.ts";
import type { SlowEntry, SlowInput, SlowKind } from "./input.ts";
import type { Requirement } from "./schemas.ts";
import { slowEvaluate } from "./slow-evaluate.ts";

/** A kind with a few columns of every type, for the oracle's own tests. */
export function kind(id: string, more: Partial<SlowKind> = {}): SlowKind {
  return {
    id,
    backfillDays: 1,
    nothingToReport: false,
    columns: [
      { path: "amount", type: "number" },
      { path: "name", type: "text" },
      { path: "state", type: "text" },
      { path: "photos", type: "list" },
      { path: "until", type: "day" },
      { path: "on", type: "day" },
      { path: "item", type: "text", ref: "thing" },
      { path: "by", type: "list", ref: "site/person" },
      { path: "checker", type: "text", ref: "site/person" },
    ],
    ...more,
  };
}

/** Writes an entry in short: id, kind, at, data, and the rest of the envelope. */
export function entry(
  id: string,
  ofKind: string,
  at: string,
  data: SlowEntry["data"] = {},
  rest: Partial<SlowEntry> = {},
): SlowEntry {
  return { id, kind: ofKind, at, data, ...rest };
}

/** A site in Shanghai that keeps `a`, `b` and `c` from 1 September 2025, a Monday, judged over that week. */
export function smallWorld(
  requirement: Requirement,
  entries: readonly SlowEntry[],
  more: Partial<SlowInput> = {},
): SlowInput {
  return {
    site: {
      id: "site",
      kind: "school",
      timeZone: "Asia/Shanghai",
      schedule: { meals: [{ id: "lunch", from: "11:00", to: "12:30" }] },
      keeps: ["a", "b", "c", "thing"].map((id) => ({ kind: id, from: "2025-09-01" })),
    },
    kinds: ["a", "b", "c", "thing"].map((id) => kind(id)),
    registers: [],
    metrics: [],
    rules: [{ id: "r", requirement }],
    entries,
    calendar: { isWorkday: (day) => weekdayOf(day) < 6, festivalDay: () => undefined },
    asOf: "2025-09-07",
    period: { from: "2025-09-01", to: "2025-09-07" },
    ...more,
  };
}

/** Judges and tells each unit in one line: id, verdict, state, evidence. */
export function told(
  requirement: Requirement,
  entries: readonly SlowEntry[],
  more: Partial<SlowInput> = {},
): readonly string[] {
  return slowEvaluate(smallWorld(requirement, entries, more)).map((unit) =>
    [unit.id, unit.verdict, ...(unit.state === undefined ? [] : [unit.state]), ...unit.evidence].join(" "),
  );
}
