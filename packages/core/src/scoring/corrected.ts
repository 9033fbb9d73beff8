import type { CorrectedWithin } from "../model/grade.ts";
import type { Mark } from "../model/mark.ts";
import { parseDay } from "../time/civil.ts";
import { plainCalendar, siteCalendar } from "../time/site-calendar.ts";
import type { ScoreContext } from "./score-context.ts";
import type { World } from "./world.ts";

/** Whether every miss was put right in time. What may still be put right, and an open item, are taken as the world asks. */
export function allCorrected(
  marks: readonly Mark[],
  within: CorrectedWithin,
  context: ScoreContext,
  { turnsOut }: World,
): boolean {
  const well = turnsOut === "well";
  const on = context.on === undefined ? undefined : parseDay(context.on);
  const today = parseDay(context.asOf ?? context.on ?? "");
  return marks.every(({ outcome, corrected }) => {
    if (outcome === "open") return well;
    if (outcome !== "missed") return true;
    if (on === undefined || today === undefined) return well;
    const deadline = deadlineOf(on, within, context);
    const day = corrected === undefined ? undefined : parseDay(corrected);
    // What is said to be put right later than the day of reading is not known yet.
    if (day !== undefined && day <= today) return day <= deadline;
    return today <= deadline && well;
  });
}

function deadlineOf(on: number, within: CorrectedWithin, { calendar }: ScoreContext): number {
  if ("days" in within) return on + within.days;
  return (calendar ?? siteCalendar(undefined, plainCalendar)).workdaysAfter(on, within.workdays);
}
