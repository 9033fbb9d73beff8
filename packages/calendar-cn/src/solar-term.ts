import { dayNumber, type Text } from "@houqin/core";
import { FIRST_TERM_YEAR, solarTermDays } from "./tables/solar-terms.ts";

/** One of the 24 solar terms 二十四节气. */
export interface SolarTerm {
  /** Pinyin, such as `dongzhi`. */
  readonly id: string;
  readonly title: Text;
}

/** The 24 solar terms in the order of the civil year, two in each month, from 小寒 in January to 冬至 in December. */
export const solarTerms: readonly SolarTerm[] = Object.freeze([
  term("xiaohan", "小寒", "Minor Cold"),
  term("dahan", "大寒", "Major Cold"),
  term("lichun", "立春", "Start of Spring"),
  term("yushui", "雨水", "Rain Water"),
  term("jingzhe", "惊蛰", "Awakening of Insects"),
  term("chunfen", "春分", "Spring Equinox"),
  term("qingming", "清明", "Qingming (Tomb-sweeping Day)"),
  term("guyu", "谷雨", "Grain Rain"),
  term("lixia", "立夏", "Start of Summer"),
  term("xiaoman", "小满", "Grain Buds"),
  term("mangzhong", "芒种", "Grain in Ear"),
  term("xiazhi", "夏至", "Summer Solstice"),
  term("xiaoshu", "小暑", "Minor Heat"),
  term("dashu", "大暑", "Major Heat"),
  term("liqiu", "立秋", "Start of Autumn"),
  term("chushu", "处暑", "End of Heat"),
  term("bailu", "白露", "White Dew"),
  term("qiufen", "秋分", "Autumn Equinox"),
  term("hanlu", "寒露", "Cold Dew"),
  term("shuangjiang", "霜降", "Frost's Descent"),
  term("lidong", "立冬", "Start of Winter"),
  term("xiaoxue", "小雪", "Minor Snow"),
  term("daxue", "大雪", "Major Snow"),
  term("dongzhi", "冬至", "Winter Solstice"),
]);

const indexOf: ReadonlyMap<string, number> = new Map(solarTerms.map(({ id }, index) => [id, index]));

/**
 * Gives the day number on which a solar term falls in a civil year, in Beijing time.
 *
 * Undefined outside 1950–2060 and for an unknown id.
 *
 * @example
 * formatDay(solarTermDay("dongzhi", 2026)); //=> "2026-12-22"
 */
export function solarTermDay(id: string, year: number): number | undefined {
  const index = indexOf.get(id);
  const days = solarTermDays[year - FIRST_TERM_YEAR];
  if (index === undefined || days === undefined) return undefined;
  return dayNumber(year, Math.floor(index / 2) + 1, Number.parseInt(days.charAt(index), 36));
}

function term(id: string, zh: string, en: string): SolarTerm {
  return Object.freeze({ id, title: Object.freeze({ zh, en }) });
}
