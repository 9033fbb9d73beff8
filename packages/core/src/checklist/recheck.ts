import { formatDay, MINUTES_PER_DAY } from "../time/civil.ts";
import { type CourseInput, issueCourse } from "./issue-course.ts";
import { minuteOf } from "./seen-facts.ts";

/** Calendar days after which a closed issue is looked at again, by severity; a severity that is left out is not. */
export type RecheckDays = Readonly<Record<string, number>>;

/**
 * The day on which a closed issue is to be looked at again 回头看; undefined while it is not closed, and for severities that the table leaves out.
 *
 * @example
 * const issue = { at: "2026-03-02T14:20", severity: "major" };
 * const corrections = [{ at: "2026-03-04T10:00", by: "p-chen" }];
 * const verifications = [{ at: "2026-03-05T09:00", by: "p-li", passed: true }];
 * recheckOn({ issue, corrections, verifications, asOf: "2026-03-06" }, { major: 30 }); //=> "2026-04-04"
 */
export function recheckOn(input: CourseInput, days: RecheckDays): string | undefined {
  const { stage, since } = issueCourse(input);
  const within = new Map(Object.entries(days)).get(input.issue.severity);
  if (stage !== "closed" || within === undefined) return undefined;
  return formatDay(Math.floor(minuteOf("since", since, "start") / MINUTES_PER_DAY) + within);
}
