import type { PeriodPhrase } from "../about/period.ts";
import type { Located } from "./share-of-year.ts";

const claim =
  /中秋(?:节)?[和与、及]国庆(?:节)?(?:是|在|恰逢|正好是|为)?同一天|国庆(?:节)?[和与、及]中秋(?:节)?(?:是|在|恰逢|正好是|为)?同一天|中秋国庆同一天/;
/** Years in which the eighth month's full moon falls on 1 October. */
const years: readonly number[] = [1982, 2001, 2020, 2031, 2077];

/**
 * Finds the claim that Mid-Autumn and National Day fall on one day, and says in which years that is so.
 *
 * @example
 * sameDay("我国的中秋和国庆是同一天", undefined)[0]?.code; //=> "festivals-same-day"
 */
export function sameDay(text: string, period: PeriodPhrase | undefined): readonly Located[] {
  const found = claim.exec(text);
  if (found === null) return [];
  const year = period === undefined ? undefined : Number(period.first.slice(0, 4));
  if (year !== undefined && years.includes(year)) return [];
  const at = { from: found.index, to: found.index + found[0].length };
  const known = year === undefined ? "" : `；${year} 年不是`;
  return [
    {
      code: year === undefined ? "festivals-same-day" : "impossible-date",
      at,
      message: {
        zh: `中秋与国庆只在 ${years.join("、")} 年同日${known}，请写明年份`,
        en: `Mid-Autumn and National Day share a day only in ${years.join(", ")}${year === undefined ? "" : `, not in ${year}`}; name the year`,
      },
    },
  ];
}
