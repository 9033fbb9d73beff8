import { type Calendar, dayNumber, formatDay, type SiteCalendar } from "@houqin/core";

/** Festivals on a fixed day of the civil year, which need no calendar. */
const fixed: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  妇女节: [3, 8],
  植树节: [3, 12],
  劳动节: [5, 1],
  青年节: [5, 4],
  护士节: [5, 12],
  儿童节: [6, 1],
  建党节: [7, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆节: [10, 1],
  消防日: [11, 9],
  消防宣传日: [11, 9],
  防灾减灾日: [5, 12],
  世界环境日: [6, 5],
  世界水日: [3, 22],
};

const usual: Readonly<Record<string, string>> = {
  国庆: "国庆节",
  五一: "劳动节",
  六一: "儿童节",
  三八: "妇女节",
  五四: "青年节",
  七一: "建党节",
  八一: "建军节",
  十一: "国庆节",
  端午: "端午节",
  中秋: "中秋节",
  重阳: "重阳节",
  清明: "清明节",
  元宵: "元宵节",
  七夕: "七夕节",
  腊八: "腊八节",
};

/** The names under which a plan may speak of a festival, longest first. */
export const festivalNames: readonly string[] = [
  "119消防宣传日",
  "119消防日",
  "消防宣传日",
  "消防日",
  "防灾减灾日",
  "世界环境日",
  "世界水日",
  "五一国际劳动节",
  "五一劳动节",
  "六一国际儿童节",
  "六一儿童节",
  "三八妇女节",
  "五四青年节",
  "七一建党节",
  "八一建军节",
  "十一国庆节",
  "十一国庆",
  "国庆节",
  "劳动节",
  "儿童节",
  "妇女节",
  "青年节",
  "建党节",
  "建军节",
  "教师节",
  "植树节",
  "护士节",
  "母亲节",
  "父亲节",
  "端午节",
  "中秋节",
  "重阳节",
  "清明节",
  "元宵节",
  "春节",
  "除夕",
  "元旦",
  "冬至",
  "腊八节",
  "七夕节",
  "七夕",
  "腊八",
  "国庆",
  "五一",
  "六一",
  "三八",
  "五四",
  "七一",
  "八一",
  "十一",
  "端午",
  "中秋",
  "重阳",
  "清明",
  "元宵",
];

/**
 * Gives the usual full name of a festival.
 *
 * @example
 * festivalOf("五一劳动节"); //=> "劳动节"
 * festivalOf("中秋"); //=> "中秋节"
 */
export function festivalOf(name: string): string {
  const plain = name.replace(/^(?:119|五一|六一|三八|五四|七一|八一|十一)(?:国际)?(?=.)/, "");
  return usual[plain] ?? plain;
}

/** The national calendar, or that of a site. */
export type AnyCalendar = Calendar | SiteCalendar;

/**
 * Gives the day of a festival in a year: a fixed one by itself, any other where a calendar is given.
 *
 * @example
 * festivalDate("国庆节", 2026, undefined); //=> "2026-10-01"
 * festivalDate("中秋节", 2026, undefined); //=> undefined
 */
export function festivalDate(
  name: string,
  year: number | undefined,
  calendar: AnyCalendar | undefined,
): string | undefined {
  if (year === undefined) return undefined;
  const [month, day] = fixed[name] ?? [];
  if (month !== undefined && day !== undefined) return formatDay(dayNumber(year, month, day));
  if (calendar === undefined) return undefined;
  const national = "calendar" in calendar ? calendar.calendar : calendar;
  const found = national.festivals.find(({ title }) => title.zh === name || title.zh === name.replace(/节$/, ""));
  const on = found === undefined ? undefined : national.festivalDay(found.id, year);
  return on === undefined ? undefined : formatDay(on);
}
