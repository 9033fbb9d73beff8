import { match } from "ts-pattern";
import type { Text } from "../../text/text.ts";
import type { Every } from "../../time/every.ts";
import { list, type Naming, NOTHING, same, say } from "./naming.ts";

/** Units after a number, and in Chinese after 每 as well. */
const UNITS = {
  day: { zh: "天", each: "天", en: "day" },
  workday: { zh: "个工作日", each: "个工作日", en: "working day" },
  operatingDay: { zh: "个开放日", each: "个开放日", en: "operating day" },
  week: { zh: "周", each: "周", en: "week" },
  month: { zh: "个月", each: "月", en: "month" },
  quarter: { zh: "个季度", each: "季度", en: "quarter" },
  half: { zh: "个半年", each: "半年", en: "half-year" },
  year: { zh: "年", each: "年", en: "year" },
  term: { zh: "个学期", each: "学期", en: "term" },
  hour: { zh: "小时", each: "小时", en: "hour" },
  hours: { zh: "小时", each: "小时", en: "hour" },
  days: { zh: "天", each: "天", en: "day" },
  workdays: { zh: "个工作日", each: "个工作日", en: "working day" },
  months: { zh: "个月", each: "月", en: "month" },
} as const;

const MEALS: Readonly<Record<string, Text>> = {
  breakfast: { zh: "早餐", en: "breakfast" },
  lunch: { zh: "午餐", en: "lunch" },
  dinner: { zh: "晚餐", en: "dinner" },
  snack: { zh: "加餐", en: "snack" },
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

const WEEKDAYS = {
  MO: { zh: "周一", en: "Monday" },
  TU: { zh: "周二", en: "Tuesday" },
  WE: { zh: "周三", en: "Wednesday" },
  TH: { zh: "周四", en: "Thursday" },
  FR: { zh: "周五", en: "Friday" },
  SA: { zh: "周六", en: "Saturday" },
  SU: { zh: "周日", en: "Sunday" },
} as const;

const TERM_PARTS = {
  start: { zh: "开学", en: "start" },
  middle: { zh: "期中", en: "middle" },
  end: { zh: "期末", en: "end" },
} as const;

/** Says how often: 每天, 每周一、周三, 每月最后一个工作日. A gap says nothing here, for it stands at the end of the sentence. */
export function sayEvery(every: Every, naming: Naming): Text {
  return match(every)
    .with({ unit: "meal" }, ({ meals }) =>
      meals
        ? say(
            { zh: "每次{meals}", en: "at each {meals}" },
            { meals: list(meals.map((meal) => MEALS[meal] ?? same(meal))) },
          )
        : { zh: "每餐", en: "at every meal" },
    )
    .with({ unit: "clock" }, ({ at, days = "day" }) => clock(at, plain(days, 1)))
    .with({ unit: "weekday" }, ({ on, interval = 1 }) =>
      say(
        interval === 1 ? { zh: "每{on}", en: "every {on}" } : { zh: "每 {n} 周的{on}", en: "on {on} every {n} weeks" },
        { on: list(on.map((day) => WEEKDAYS[day])), n: same(interval) },
      ),
    )
    .with({ unit: "month" }, ({ interval = 1, on }) =>
      on
        ? say(
            { zh: "{every} {on}", en: "{every} on {on}" },
            { every: plain("month", interval), on: list(on.map(monthDay)) },
          )
        : plain("month", interval),
    )
    .with({ unit: "year" }, ({ interval = 1, on }) =>
      on
        ? say(
            { zh: "{every} {on}", en: "{every} on {on}" },
            { every: plain("year", interval), on: list(on.map(sayYearDay)) },
          )
        : plain("year", interval),
    )
    .with({ unit: "term" }, ({ at }) =>
      at
        ? say({ zh: "每学期{at}", en: "at the {at} of each term" }, { at: list(at.map((part) => TERM_PARTS[part])) })
        : plain("term", 1),
    )
    .with({ unit: "festival" }, ({ of, from = 0, to = 0 }) => around(list(of.map(naming.festival)), from, to))
    .with({ unit: "season" }, ({ from, to, every: inner }) =>
      say(
        { zh: "{from}至{to}期间{inner}", en: "{inner} from {from} to {to}" },
        { from: sayYearDay(from), to: sayYearDay(to), inner: plain(inner, 1) },
      ),
    )
    .with({ unit: "gap" }, () => NOTHING)
    .with({ unit: "steps" }, ({ years }) =>
      say({ zh: "第 {years} 年", en: "in years {years}" }, { years: list(years.map(same)) }),
    )
    .with({ unit: "random" }, ({ times, per, among = "day" }) =>
      say(
        { zh: "{per}随机抽 {n} {unit}", en: "on {n} random {unit} {per}" },
        { per: plain(per, 1), n: same(times), unit: counted(among, times) },
      ),
    )
    .otherwise(({ unit, interval = 1 }) => plain(unit, interval));
}

/** Says how far apart at most. */
export function sayGap(every: Every): Text {
  if (every.unit !== "gap") return NOTHING;
  return say(
    { zh: "，间隔不超过 {n} {unit}", en: ", at most {n} {unit} apart" },
    { n: same(every.atMost), unit: counted(every.in, every.atMost) },
  );
}

/** Says a day of every year, `03-31`. */
export function sayYearDay(day: string): Text {
  const [month = 0, date = 0] = day.split("-").map(Number);
  return { zh: `${month} 月 ${date} 日`, en: `${MONTHS[month - 1] ?? day} ${date}` };
}

/** Clock times that cut the day into equal parts are said as such. */
function clock(at: readonly string[], days: Text): Text {
  const hours = at.map((time) => (time.endsWith(":00") ? Number(time.slice(0, 2)) : Number.NaN)).sort((a, b) => a - b);
  const step = 24 / hours.length;
  if (hours.length > 2 && hours.every((hour, index) => hour === index * step)) {
    const parts = { days, hours: step === 1 ? { zh: "每小时", en: "every hour" } : plain("hour", step) };
    return say({ zh: "{days}{hours}", en: "{hours}, {days}" }, parts);
  }
  return say({ zh: "{days} {at}", en: "{days} at {at}" }, { days, at: list(at.map(same)) });
}

function around(of: Text, from: number, to: number): Text {
  const days = { of, from: same(Math.abs(from)), to: same(Math.abs(to)) };
  if (from === 0 && to === 0) return say({ zh: "每年{of}当天", en: "on {of}" }, days);
  if (from < 0 && to < 0)
    return say({ zh: "每年{of}前 {from} 天至前 {to} 天", en: "from {from} to {to} days before {of}" }, days);
  if (from > 0 && to > 0)
    return say({ zh: "每年{of}后 {from} 天至后 {to} 天", en: "from {from} to {to} days after {of}" }, days);
  if (to === 0) return say({ zh: "每年{of}前 {from} 天内", en: "in the {from} days before {of}" }, days);
  if (from === 0) return say({ zh: "每年{of}起 {to} 天内", en: "within {to} days of {of}" }, days);
  return say({ zh: "每年{of}前 {from} 天至后 {to} 天", en: "from {from} days before {of} to {to} days after" }, days);
}

function plain(unit: keyof typeof UNITS, interval: number): Text {
  const name = UNITS[unit];
  if (interval === 1) return { zh: `每${name.each}`, en: `every ${name.en}` };
  return { zh: `每 ${interval} ${name.zh}`, en: `every ${interval} ${name.en}s` };
}

function counted(unit: keyof typeof UNITS, count: number): Text {
  const { zh, en } = UNITS[unit];
  return { zh, en: count === 1 ? en : `${en}s` };
}

function monthDay(on: number | string): Text {
  if (typeof on === "number") return { zh: `${on} 日`, en: `day ${on}` };
  if (on === "last") return { zh: "最后一天", en: "the last day" };
  if (on === "first-workday") return { zh: "第一个工作日", en: "the first working day" };
  if (on === "last-workday") return { zh: "最后一个工作日", en: "the last working day" };
  const [nth = "", day = ""] = on.split("-");
  const weekday = Object.entries(WEEKDAYS).find(([code]) => code === day)?.[1] ?? same(day);
  return nth === "last"
    ? say({ zh: "最后一个{day}", en: "the last {day}" }, { day: weekday })
    : say({ zh: "第 {n} 个{day}", en: "{day} number {n}" }, { n: same(nth), day: weekday });
}
