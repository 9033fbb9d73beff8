import { among } from "../model/expected-of.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import { nearest } from "../text/nearest.ts";
import { formatDay, leadingDay } from "../time/civil.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";

/**
 * Working days in which an issue is put right, by severity. Laws say "in time" and give no days; these are suggestions, the same as those of
 * `general/issue-corrected`.
 *
 * @example
 * correctionDays; //=> { minor: 5, general: 15, major: 30 }
 */
export const correctionDays: Readonly<Record<string, number>> = Object.freeze({ minor: 5, general: 15, major: 30 });

/**
 * The last day 整改期限 on which an issue may be put right: so many working days after the day on which it was seen, by its severity. `days` puts other figures in the
 * place of the default ones, or adds severities.
 *
 * Throws a HouqinError for a severity without a figure, and for a moment that is none.
 *
 * @example
 * correctionDue({ at: "2026-03-02T14:20", severity: "minor" }, siteCalendar({}, plainCalendar)); //=> "2026-03-09"
 * correctionDue({ at: "2026-03-02", severity: "minor" }, siteCalendar({}, plainCalendar), { minor: 2 }); //=> "2026-03-04"
 */
export function correctionDue(
  issue: { readonly at: string; readonly severity: string },
  calendar: Pick<SiteCalendar, "workdaysAfter">,
  days: Readonly<Record<string, number>> = {},
): string {
  const table = new Map(Object.entries({ ...correctionDays, ...days }));
  const [within, day] = [table.get(issue.severity), leadingDay(issue.at)];
  if (within !== undefined && day !== undefined) return formatDay(calendar.workdaysAfter(day, within));
  const didYouMean = nearest(issue.severity, table.keys());
  throw new HouqinError("bad-issue", [
    ...(within === undefined
      ? [
          {
            code: "unknown-severity",
            path: "severity",
            found: issue.severity,
            expected: among([...table.keys()]),
            ...(didYouMean ? { didYouMean } : {}),
          },
        ]
      : []),
    ...(day === undefined
      ? [
          {
            code: "bad-moment",
            path: "at",
            found: issue.at,
            expected: phrase("startsWithDay"),
          },
        ]
      : []),
  ]);
}
