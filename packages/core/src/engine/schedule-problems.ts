import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { parseUnitId } from "../time/calendar-unit.ts";
import type { Schedule } from "../time/schedule.ts";

/** Lists what is wrong with the days and hours of a site: spans that end before they begin, and ids that are taken or read as a period. */
export function scheduleProblems(at: string, schedule: Schedule | undefined): readonly Problem[] {
  const { terms = [], closures = [], meals = [] } = schedule ?? {};
  return [
    ...spanProblems(`${at}.terms`, terms),
    ...spanProblems(`${at}.closures`, closures),
    ...idProblems(`${at}.terms`, terms),
    ...idProblems(`${at}.meals`, meals),
    ...terms.flatMap(({ id, from, to, middle = from }, index) => [
      ...(parseUnitId(id)
        ? [{ code: "bad-id", path: `${at}.terms.${index}.id`, found: id, expected: phrase("ownTermId") }]
        : []),
      ...(from <= to && (middle < from || middle > to)
        ? [
            {
              code: "bad-span",
              path: `${at}.terms.${index}.middle`,
              found: middle,
              expected: phrase("dayWithin", { from, to }),
            },
          ]
        : []),
    ]),
  ];
}

function spanProblems(
  at: string,
  spans: readonly { readonly from: string; readonly to: string }[],
): readonly Problem[] {
  return spans.flatMap(({ from, to }, index) =>
    to < from
      ? [{ code: "bad-span", path: `${at}.${index}.to`, found: to, expected: phrase("dayNotBefore", { day: from }) }]
      : [],
  );
}

function idProblems(at: string, rows: readonly { readonly id: string }[]): readonly Problem[] {
  return rows.flatMap(({ id }, index) =>
    rows.findIndex((row) => row.id === id) < index
      ? [{ code: "duplicate-id", path: `${at}.${index}.id`, found: id, expected: phrase("idOnce") }]
      : [],
  );
}
