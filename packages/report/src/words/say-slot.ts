import type { Catalogue, Locale } from "@houqin/core";
import { isDay, isMoment, type Times } from "./times.ts";

const meals: Readonly<Record<string, string>> = {
  breakfast: "早餐",
  lunch: "午餐",
  dinner: "晚餐",
  supper: "晚餐",
  snack: "加餐",
  night: "夜宵",
};

/** Patterns of slot and period ids, with what is said of them. */
const patterns: readonly (readonly [RegExp, Readonly<Record<Locale, string>>])[] = [
  [/^(\d{4})-W0?(\d{1,2})$/, { zh: "$1年第$2周", en: "week $2 of $1" }],
  [/^(\d{4})-(0?(\d{1,2}))$/, { zh: "$1年$3月", en: "$1-$2" }],
  [/^(\d{4})-autumn$/, { zh: "$1年秋季学期", en: "autumn term $1" }],
  [/^(\d{4})-spring$/, { zh: "$1年春季学期", en: "spring term $1" }],
  [/^(\d{4})-Q([1-4])$/, { zh: "$1年第$2季度", en: "quarter $2 of $1" }],
  [/^(\d{4})-H1$/, { zh: "$1年上半年", en: "first half of $1" }],
  [/^(\d{4})-H2$/, { zh: "$1年下半年", en: "second half of $1" }],
  [/^(\d{4})$/, { zh: "$1年", en: "$1" }],
  [/^year-(\d+)$/, { zh: "第$1年", en: "year $1" }],
];

/** Parts of a term. */
const phases: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  start: { zh: "期初", en: "start" },
  middle: { zh: "期中", en: "middle" },
  end: { zh: "期末", en: "end" },
};

const fixed: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ever: { zh: "历来", en: "ever" },
  plan: { zh: "计划期内", en: "the plan's period" },
  site: { zh: "本单位", en: "this site" },
};

/**
 * Says the id of a slot or period; one by a festival as the calendar of the catalogue calls it.
 *
 * @example
 * saySlot("2025-09-01/lunch", "zh", timesOf("zh")); //=> "2025年9月1日 午餐"
 * saySlot("2025-W36", "en", timesOf("en")); //=> "week 36 of 2025"
 * saySlot("2025-autumn/start", "zh", timesOf("zh")); //=> "2025年秋季学期期初"
 */
export function saySlot(slot: string, locale: Locale, times: Times, festivals: Catalogue["festivals"] = []): string {
  const known = Object.hasOwn(fixed, slot) ? fixed[slot] : undefined;
  if (known) return known[locale];
  if (isMoment(slot)) return times.moment(slot);
  if (isDay(slot)) return times.day(slot);
  const zh = locale === "zh";
  const [, day = "", part] = /^(\d{4}-\d{2}-\d{2})\/([^/]+)$/.exec(slot) ?? [];
  if (part !== undefined) {
    if (isDay(part)) return `${times.day(day)} ${zh ? "至" : "to"} ${times.day(part)}`;
    const meal = Object.hasOwn(meals, part) ? meals[part] : undefined;
    return `${times.day(day)} ${zh ? (meal ?? part) : part}`;
  }
  const [, before] = /^(?:after|from)-(.+)$/.exec(slot) ?? [];
  if (before !== undefined && (isDay(before) || isMoment(before))) {
    const start = isDay(before) ? times.day(before) : times.moment(before);
    return zh ? `${start} 以后` : `after ${start}`;
  }
  const [, term = "", phase = ""] = /^(.+)\/(start|middle|end)$/.exec(slot) ?? [];
  const said = phases[phase]?.[locale];
  if (said !== undefined)
    return zh ? `${saySlot(term, locale, times)}${said}` : `${said} of ${saySlot(term, locale, times)}`;
  const [, id = "", year = ""] = /^(.+)-(\d{4})$/.exec(slot) ?? [];
  const festival = festivals.find((each) => each.id === id);
  if (festival) return zh ? `${year}年${festival.title.zh}` : `${festival.title.en} ${year}`;
  const [pattern, words] = patterns.find(([each]) => each.test(slot)) ?? [];
  return pattern && words ? slot.replace(pattern, words[locale]) : slot;
}
