import type { AgendaItem } from "../agenda/agenda.ts";
import { mergeItems } from "../agenda/merge.ts";
import { type Code, stateOf, verdictOf } from "../requirement/code.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { formatMinute, MINUTES_PER_DAY } from "../time/civil.ts";
import type { Run } from "./run.ts";

/**
 * The occasions of a run whose window touches the days asked for. The run was made as of the end of the last of them, so every occasion
 * there is has begun; what the ledger already tells of it stands beside it.
 */
export function agendaItems(
  { desks }: Run,
  requirements: ReadonlyMap<string, Requirement>,
  postsOf: (rule: string) => readonly string[],
  days: { readonly from: number; readonly to: number },
): AgendaItem[] {
  const [start, end] = [days.from * MINUTES_PER_DAY, (days.to + 1) * MINUTES_PER_DAY];
  const items: AgendaItem[] = [];
  for (const { rule, program, codes, broken } of desks) {
    const requirement = requirements.get(rule.id);
    const kind = requirement && dueKind(requirement);
    if (kind === undefined || broken !== undefined) continue;
    codes.each((unit, code) => {
      const verdict = verdictOf(code as Code);
      if (verdict === undefined || verdict === "notApplicable") return;
      const { slot, key, window, evidence } = program.details(unit, code as Code);
      if (!window || window.to <= start || window.from >= end) return;
      const state = stateOf(code as Code);
      const done = state === "onTime" || state === "backfilled" || state === "late" || state === "lateBackfilled";
      items.push({
        rules: [rule.id],
        kind,
        slot,
        key: [...key],
        opens: formatMinute(Math.max(window.from, 0)),
        due: formatMinute(window.to),
        posts: [...postsOf(rule.id)],
        ...(done || state === "nothingToReport" ? { state } : {}),
        doneBy: done ? [...evidence] : [],
      });
    });
  }
  return mergeItems(items);
}

/** The kind of entry that does what is due; only cadences and deadlines have occasions that somebody attends to. */
function dueKind(requirement: Requirement): string | undefined {
  if (requirement.shape === "cadence") return requirement.of.kind;
  return requirement.shape === "deadline" ? requirement.by.kind : undefined;
}
