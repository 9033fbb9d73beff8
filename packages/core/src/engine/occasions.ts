import type { Occasion } from "../agenda/occasion.ts";
import { NEVER } from "../ledger/table.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { type Code, stateOf, verdictOf } from "../requirement/code.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { restsOnCalendar } from "../requirement/rests-on-calendar.ts";
import { formatMinute, MINUTES_PER_DAY } from "../time/civil.ts";
import { anchorValues } from "./anchor-values.ts";
import type { Run } from "./run.ts";
import { stillToDo } from "./still-to-do.ts";
import { unconfirmedDays } from "./unconfirmed-days.ts";

/** What occasions are told by: the requirement of each rule, and the posts that answer for it. */
export interface OccasionFace {
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly postsOf: (rule: string) => readonly string[];
}

/** A window that has been open for longer rests on days that nobody asks about any more. */
const LOOK_BACK_DAYS = 62;

/**
 * The occasions of a run whose window touches the days asked for. The run was made as of the end of the last of them, so every occasion
 * there is has begun; what the ledger already tells of it stands beside it.
 */
export function occasionsIn(
  { desks, frame }: Run,
  { requirements, postsOf }: OccasionFace,
  days: { readonly from: number; readonly to: number },
): Occasion[] {
  const [start, end] = [days.from * MINUTES_PER_DAY, (days.to + 1) * MINUTES_PER_DAY];
  const found: Occasion[] = [];
  for (const { rule, program, codes, broken } of desks) {
    const requirement = requirements.get(rule.id);
    const due = dueOf(requirement);
    const rests = requirement !== undefined && restsOnCalendar(requirement);
    if (!due || broken !== undefined) continue;
    const valuesOf = anchorValues(frame, requirement);
    codes.each((unit, code) => {
      const verdict = verdictOf(code as Code);
      if (verdict === undefined || verdict === "notApplicable") return;
      const { slot, key, window, evidence } = program.details(unit, code as Code);
      if (!window || window.to <= start || window.from >= end) return;
      const state = stateOf(code as Code);
      const after = valuesOf?.(slot);
      const done = state === "onTime" || state === "backfilled" || state === "late" || state === "lateBackfilled";
      const open = Math.max(window.from, start - LOOK_BACK_DAYS * MINUTES_PER_DAY);
      const unconfirmed = rests ? unconfirmedDays(frame.calendar, daysOf(open, window.to)) : undefined;
      found.push({
        rule: rule.id,
        ...due,
        slot,
        key: [...key],
        ...(after ? { after } : {}),
        ...(window.from > -NEVER ? { opens: formatMinute(window.from) } : {}),
        due: formatMinute(window.to),
        ...(unconfirmed ? { calendar: unconfirmed.status } : {}),
        posts: [...postsOf(rule.id)],
        ...(done || state === "nothingToReport" ? { state } : {}),
        doneBy: done ? [...evidence] : [],
      });
    });
  }
  return found;
}

/** The occasions of a run that came due before its moment and are to be made up for. */
export function overdueIn({ desks, frame }: Run, { requirements, postsOf }: OccasionFace): Occasion[] {
  return desks.flatMap((desk) => {
    const { id } = desk.rule;
    const requirement = requirements.get(id);
    const due = dueOf(requirement);
    if (!due || desk.broken !== undefined) return [];
    return stillToDo(desk, requirement, frame.now()).map(
      (each): Occasion => ({
        rule: id,
        ...due,
        slot: each.slot,
        key: [...each.key],
        ...(each.opens > -NEVER ? { opens: formatMinute(each.opens) } : {}),
        due: formatMinute(each.due),
        posts: [...postsOf(id)],
        overdue: true,
        doneBy: [],
      }),
    );
  });
}

function daysOf(from: number, to: number): { readonly from: number; readonly to: number } {
  return { from: Math.floor(from / MINUTES_PER_DAY), to: Math.ceil(to / MINUTES_PER_DAY) - 1 };
}

/** The entries that do what is due; only cadences and deadlines have occasions that somebody attends to. */
function dueOf(requirement: Requirement | undefined): Pick<Occasion, "kind" | "where"> | undefined {
  if (requirement?.shape !== "cadence" && requirement?.shape !== "deadline") return undefined;
  const { kind, where } = requirement.shape === "cadence" ? requirement.of : requirement.by;
  return { kind, where: where === undefined || Object.keys(where).length === 0 ? "" : canonicalJson(where) };
}
