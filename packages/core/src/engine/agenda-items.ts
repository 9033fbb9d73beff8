import type { AgendaItem } from "../agenda/agenda.ts";
import { mergeItems } from "../agenda/merge.ts";
import { NEVER } from "../ledger/table.ts";
import { type Code, stateOf, verdictOf } from "../requirement/code.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { restsOnCalendar } from "../requirement/rests-on-calendar.ts";
import { formatMinute, MINUTES_PER_DAY } from "../time/civil.ts";
import type { Run } from "./run.ts";
import { unconfirmedDays } from "./unconfirmed-days.ts";

/** A window that has been open for longer rests on days that nobody asks about any more. */
const LOOK_BACK_DAYS = 62;

/**
 * The occasions of a run whose window touches the days asked for. The run was made as of the end of the last of them, so every occasion
 * there is has begun; what the ledger already tells of it stands beside it.
 */
export function agendaItems(
  { desks, frame }: Run,
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
    const rests = requirement !== undefined && restsOnCalendar(requirement);
    codes.each((unit, code) => {
      const verdict = verdictOf(code as Code);
      if (verdict === undefined || verdict === "notApplicable") return;
      const { slot, key, window, evidence } = program.details(unit, code as Code);
      if (!window || window.to <= start || window.from >= end) return;
      const state = stateOf(code as Code);
      const done = state === "onTime" || state === "backfilled" || state === "late" || state === "lateBackfilled";
      const open = Math.max(window.from, start - LOOK_BACK_DAYS * MINUTES_PER_DAY);
      const unconfirmed = rests ? unconfirmedDays(frame.calendar, daysOf(open, window.to)) : undefined;
      items.push({
        rules: [rule.id],
        kind,
        slot,
        key: [...key],
        ...(window.from > -NEVER ? { opens: formatMinute(window.from) } : {}),
        due: formatMinute(window.to),
        ...(unconfirmed ? { calendar: unconfirmed.status } : {}),
        posts: [...postsOf(rule.id)],
        ...(done || state === "nothingToReport" ? { state } : {}),
        doneBy: done ? [...evidence] : [],
      });
    });
  }
  return mergeItems(items);
}

function daysOf(from: number, to: number): { readonly from: number; readonly to: number } {
  return { from: Math.floor(from / MINUTES_PER_DAY), to: Math.ceil(to / MINUTES_PER_DAY) - 1 };
}

/** The kind of entry that does what is due; only cadences and deadlines have occasions that somebody attends to. */
function dueKind(requirement: Requirement): string | undefined {
  if (requirement.shape === "cadence") return requirement.of.kind;
  return requirement.shape === "deadline" ? requirement.by.kind : undefined;
}
