import { foundOf } from "../model/found.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import { formatDay, MINUTES_PER_DAY, parseDay } from "../time/civil.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import { correctionDue } from "./correction-days.ts";
import { type CourseInput, type IssueCourse, issueCourse } from "./issue-course.ts";
import { minuteOf, momentsOf } from "./seen-facts.ts";

/** A step of the ladder 逐级上报: who hears of an issue that is so many working days overdue. */
export interface EscalationStep {
  readonly after: number;
  /** A post, such as `logistics-head`. */
  readonly who: string;
}

/** What escalation is computed from. */
export interface EscalationInput extends CourseInput {
  /** From the nearest to the highest; working days rise. */
  readonly ladder: readonly EscalationStep[];
  readonly calendar: Pick<SiteCalendar, "workdaysAfter" | "isWorkday">;
  /** Working days in which an issue is put right, by severity, where no day was fixed; over `correctionDays`. */
  readonly days?: Readonly<Record<string, number>>;
  /** Working days after a correction in which another person must have looked; default 5. */
  readonly verifyWithin?: number;
}

/** Who is to be told of an issue, and since when. */
export interface Escalation {
  readonly stage: IssueCourse["stage"] | "unseen";
  /** What is waited for. */
  readonly waitsFor: "correction" | "verification" | "nothing";
  /** The last day on which that is in time. */
  readonly dueOn?: string;
  /** Working days that have passed since, none while it is in time. */
  readonly overdue: number;
  /** 0 while nobody is to be told; else which step of the ladder was reached, from 1. */
  readonly level: number;
  readonly who?: string;
  /** The day on which that step was reached. */
  readonly since?: string;
}

/**
 * Says how far an issue has to be taken up the line, from facts and time alone: no job has to run for it, and asked for an earlier moment it says what was
 * owed then. Overdue days are working days after the last day in time, the day of reading included.
 *
 * Throws a HouqinError with every mistake in the ladder, and for a moment that is none.
 *
 * @example
 * const ladder = [{ after: 1, who: "logistics-head" }, { after: 5, who: "principal" }];
 * const calendar = siteCalendar({}, plainCalendar);
 * const issue = { at: "2026-03-02T14:20", severity: "minor" };
 * escalation({ issue, corrections: [], verifications: [], asOf: "2026-03-12", ladder, calendar });
 * //=> { stage: "open", waitsFor: "correction", dueOn: "2026-03-09", overdue: 3, level: 1, who: "logistics-head", since: "2026-03-10" }
 */
export function escalation(input: EscalationInput): Escalation {
  const { issue, asOf, ladder, calendar, days = {}, verifyWithin = 5 } = input;
  const mistakes = ladderProblems(ladder);
  if (mistakes.length > 0) throw new HouqinError("bad-ladder", mistakes);
  if (momentsOf("issue", [issue], asOf).length === 0) {
    return Object.freeze({ stage: "unseen", waitsFor: "nothing", overdue: 0, level: 0 });
  }
  const { stage, since } = issueCourse(input);
  if (stage === "closed") return Object.freeze({ stage, waitsFor: "nothing", overdue: 0, level: 0 });
  const waitsFor = stage === "open" ? "correction" : "verification";
  const dueOn =
    waitsFor === "correction"
      ? (issue.dueOn ?? correctionDue(issue, calendar, days))
      : formatDay(calendar.workdaysAfter(dayOf("since", since), verifyWithin));
  const due = dayOf("issue.dueOn", dueOn);
  // The last minute that can be seen: the end of a day belongs to it.
  const today = Math.floor((minuteOf("asOf", asOf, "end") - 1) / MINUTES_PER_DAY);
  const overdue = workdaysIn(due, today, calendar);
  const level = ladder.filter(({ after }) => after <= overdue).length;
  const step = ladder[level - 1];
  return frozen({
    stage,
    waitsFor,
    dueOn,
    overdue,
    level,
    ...(step ? { who: step.who, since: formatDay(calendar.workdaysAfter(due, step.after)) } : {}),
  });
}

/** Working days after one day up to another. */
function workdaysIn(after: number, through: number, { isWorkday }: Pick<SiteCalendar, "isWorkday">): number {
  let count = 0;
  for (let day = after + 1; day <= through; day++) if (isWorkday(day)) count += 1;
  return count;
}

function dayOf(path: string, text: string): number {
  return parseDay(text) ?? Math.floor(minuteOf(path, text, "start") / MINUTES_PER_DAY);
}

function ladderProblems(ladder: readonly EscalationStep[]) {
  return ladder.flatMap(({ after, who }, index) => {
    const before = ladder[index - 1]?.after ?? 0;
    const path = `ladder.${index}`;
    return [
      ...(Number.isInteger(after) && after > before
        ? []
        : [
            {
              code: "bad-step",
              path: `${path}.after`,
              found: foundOf(after),
              expected: phrase("moreWorkdays", { before }),
            },
          ]),
      ...(who === ""
        ? [{ code: "bad-step", path: `${path}.who`, found: phrase("nothing"), expected: phrase("post") }]
        : []),
    ];
  });
}
