/** Days of the week by their code, Monday first. */
export const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type WeekdayCode = (typeof weekdayCodes)[number];

const order = "一二三四五六日";

/**
 * Reads a weekday's character or digit.
 *
 * @example
 * weekdayOf("三"); //=> "WE"
 * weekdayOf("天"); //=> "SU"
 */
export function weekdayOf(character: string): WeekdayCode | undefined {
  if (character === "") return undefined;
  const place = character === "天" ? 6 : /[1-7]/.test(character) ? Number(character) - 1 : order.indexOf(character);
  return weekdayCodes[place];
}

/** Days of a week that stand behind 每周: which, and how many characters they take. */
export interface Weekdays {
  readonly days: readonly WeekdayCode[];
  readonly length: number;
  /** A lone digit, which may as well be a number of times. */
  readonly ambiguous?: number | undefined;
}

const range = /^(?:周|星期)?([一二三四五六日天1-7])(?:至|到|~|-)(?:周|星期)?([一二三四五六日天1-7])/;
const list =
  /^(?:周|星期)?[一二三四五六日天](?:(?:[、和及与/·]|，(?=周|星期))?(?:周|星期)?[一二三四五六日](?![十百\d楼号室栋层次]))*/;
const commaList = /^[一二三四五六日](?:，[一二三四五六日]){2,}(?![十百\d楼号室栋层次])/;
const digitList = /^[1-7](?:[、，,和及/][1-7])+/;
const counted = /^(?:次|回|遍|轮|场|趟|个|期|份|篇|批|项|条|名|人|小时|节|家)/;

/**
 * Reads the weekdays behind 每周, if there are any: 一三五, 二、四, 一至五.
 *
 * @example
 * weekdaysAt("一三五定期培训")?.days; //=> ["MO", "WE", "FR"]
 * weekdaysAt("一次"); //=> undefined
 */
export function weekdaysAt(text: string): Weekdays | undefined {
  const spanned = range.exec(text);
  if (spanned !== null && !counted.test(text.slice(spanned[0].length))) {
    const [first, last] = [weekdayOf(spanned[1] ?? ""), weekdayOf(spanned[2] ?? "")];
    if (first !== undefined && last !== undefined) {
      const days = weekdayCodes.slice(weekdayCodes.indexOf(first), weekdayCodes.indexOf(last) + 1);
      if (days.length > 1) return { days, length: spanned[0].length };
    }
  }
  const found = commaList.exec(text)?.[0] ?? list.exec(text)?.[0] ?? digitList.exec(text)?.[0];
  if (found !== undefined) {
    if (counted.test(text.slice(found.length))) return undefined;
    const days = [...found].flatMap((character) => weekdayOf(character) ?? []);
    return { days: weekdayCodes.filter((day) => days.includes(day)), length: found.length };
  }
  const digit = /^([1-7])(?![\d.％%])/.exec(text);
  const day = weekdayOf(digit?.[1] ?? "");
  if (
    digit === null ||
    day === undefined ||
    /^[1-7](?:次|回|遍|轮|场|趟|个|期|天|日|小时|份|篇|批|项|条|名|人|节|家|或|至|到|-|~)/.test(text)
  )
    return undefined;
  return { days: [day], length: 1, ambiguous: Number(digit[1]) };
}
