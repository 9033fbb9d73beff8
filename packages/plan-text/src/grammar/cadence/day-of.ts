import { readNumber } from "../number.ts";
import { weekdayOf } from "./weekday.ts";

/** What stands behind a unit of time and says which day of it: the detail of the cadence, and the characters it takes. */
export interface Detail {
  readonly detail: string;
  readonly length: number;
}

const N = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const days = new RegExp(`^的?${N}(?:日|号)?(?:(?:、|和|及|与)${N}(?:日|号))?(?:(?:、|和|及|与)${N}(?:日|号))?`);
const daySpan = new RegExp(`^的?${N}(?:日|号)?(?:至|到|-|~)(?:${N}(?:日|号)|(?:月末|月底))`);
const nth = new RegExp(`^的?第${N}个?(?:周的?|星期的?|礼拜的?)(?:周|星期)?([一二三四五六日天])`);
const last = /^的?最后(?:一|1)?个?(?:(工作日)|(?:周的?|星期的?)(?:周|星期)?([一二三四五六日天])|天|日|周|星期)/;
const months = new RegExp(
  `^的?${N}月份?(?:(?:、|和|及|与)${N}月份?)?(?:(?:、|和|及|与)${N}月份?)?(?:(?:、|和|及|与)${N}月份?)?`,
);

const monthSpan = new RegExp(`^的?${N}月?份?(?:至|到|-|~)${N}月份?`);

/**
 * Reads which day of the month stands behind 每月.
 *
 * @example
 * dayOfMonth("第二个周三开会"); //=> { detail: "2-WE", length: 5 }
 * dayOfMonth("25日前上报"); //=> { detail: "day=25", length: 3 }
 */
export function dayOfMonth(text: string): Detail | undefined {
  const lastWeek = /^的?月?末的?(?:最后)?(?:一?个)?(?:周|星期)([一二三四五六日天])/.exec(text);
  const endDay = weekdayOf(lastWeek?.[1] ?? "");
  if (lastWeek !== null && endDay !== undefined) return { detail: `last-${endDay}`, length: lastWeek[0].length };
  const simple =
    /^的?月?(?:底|末)|^的?月?初|^的?(?:首个|第一个|第1个)工作日|^的?(?:首周|第[一1]个?(?:周|星期)(?![一二三四五六日天]))/.exec(
      text,
    )?.[0];
  if (simple !== undefined) return { detail: /底|末/.test(simple) ? "last" : "begin", length: simple.length };
  // 逢5、逢15、逢25
  const hit =
    /^的?逢([1-9]|[12]\d|3[01])[日号]?(?:、逢?([12]\d|3[01])[日号]?)?(?:、逢?([12]\d|3[01])[日号]?)?(?![\d个])/.exec(
      text,
    );
  if (hit !== null) return numbered("day", hit);
  const ending = last.exec(text);
  if (ending !== null) {
    const weekday = weekdayOf(ending[2] ?? "");
    const detail = ending[1] !== undefined ? "last-workday" : weekday === undefined ? "last" : `last-${weekday}`;
    return { detail, length: ending[0].length };
  }
  const week = nth.exec(text);
  const weekday = weekdayOf(week?.[2] ?? "");
  if (week !== null && weekday !== undefined) {
    return { detail: `${readNumber(week[1] ?? "") ?? 1}-${weekday}`, length: week[0].length };
  }
  const spanned = daySpan.exec(text);
  if (spanned !== null) {
    const until = readNumber(spanned[2] ?? "");
    return { detail: until === undefined ? "last" : `day=${until}`, length: spanned[0].length };
  }
  const found = days.exec(text);
  if (found === null || !/[日号]$/.test(found[0])) return undefined;
  return numbered("day", found);
}

/**
 * Reads which months or end of the year stand behind 每年.
 *
 * @example
 * monthsOfYear("3月、9月各一次"); //=> { detail: "month=3,9", length: 5 }
 * monthsOfYear("年底考核"); //=> { detail: "end", length: 2 }
 */
export function monthsOfYear(text: string): Detail | undefined {
  const both = /^的?年初[、和及与]年(?:底|末|终)/.exec(text);
  if (both !== null) return { detail: "begin,end", length: both[0].length };
  const simple = /^的?年?(?:底|末|终)|^的?年?初/.exec(text)?.[0];
  if (simple !== undefined) return { detail: /初$/.test(simple) ? "begin" : "end", length: simple.length };
  const span = monthSpan.exec(text);
  const [first, last] = [readNumber(span?.[1] ?? ""), readNumber(span?.[2] ?? "")];
  if (span !== null && first !== undefined && last !== undefined && first < last && last <= 12) {
    const listed = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return { detail: `month=${listed.join(",")}`, length: span[0].length };
  }
  const found = months.exec(text);
  return found === null ? undefined : numbered("month", found);
}

/**
 * Reads which part of the term stands behind 每学期.
 *
 * @example
 * partOfTerm("初、末各一次"); //=> { detail: "begin,end", length: 3 }
 */
export function partOfTerm(text: string): Detail | undefined {
  const found =
    /^的?(?:开学(?:初|第一周|前)?|期?初|期?中(?!心)|期?末|结束)(?:[、和及与]?(?:期?初|期?中(?!心)|期?末)){0,2}/.exec(
      text,
    )?.[0];
  if (found === undefined) return undefined;
  const parts = [
    /初|开学/.test(found) ? ["begin"] : [],
    /中/.test(found) ? ["mid"] : [],
    /末|结束/.test(found) ? ["end"] : [],
  ].flat();
  return { detail: parts.join(","), length: found.length };
}

function numbered(name: string, found: RegExpExecArray): Detail | undefined {
  const values = found.slice(1).flatMap((text) => (text === undefined ? [] : (readNumber(text) ?? [])));
  const most = name === "day" ? 31 : 12;
  if (values.some((value) => value < 1 || value > most)) return undefined;
  return { detail: `${name}=${values.join(",")}`, length: found[0].length };
}
