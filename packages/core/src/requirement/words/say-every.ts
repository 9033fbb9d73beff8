import { match } from "ts-pattern";
import type { Text } from "../../text/text.ts";
import type { Every } from "../../time/every.ts";
import { list, same, say } from "./naming.ts";

const UNITS = {
  day: { zh: "天", en: "day" },
  workday: { zh: "个工作日", en: "working day" },
  operatingDay: { zh: "个开放日", en: "operating day" },
  week: { zh: "周", en: "week" },
  month: { zh: "个月", en: "month" },
  quarter: { zh: "个季度", en: "quarter" },
  half: { zh: "个半年", en: "half-year" },
  year: { zh: "年", en: "year" },
  term: { zh: "个学期", en: "term" },
  hours: { zh: "小时", en: "hours" },
  days: { zh: "天", en: "days" },
  workdays: { zh: "个工作日", en: "working days" },
  months: { zh: "个月", en: "months" },
} as const;

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

/** Says how often: 每天, 每周一、周三, 每月最后一个工作日. */
export function sayEvery(every: Every): Text {
  return match(every)
    .with({ unit: "meal" }, ({ meals }) =>
      meals
        ? say({ zh: "每次 {meals}", en: "each {meals}" }, { meals: list(meals.map(same)) })
        : { zh: "每餐", en: "every meal" },
    )
    .with({ unit: "clock" }, ({ at, days = "day" }) =>
      say({ zh: "每{unit} {at}", en: "every {unit} at {at}" }, { unit: UNITS[days], at: list(at.map(same)) }),
    )
    .with({ unit: "weekday" }, ({ on, interval = 1 }) =>
      say(
        interval === 1 ? { zh: "每{on}", en: "every {on}" } : { zh: "每 {n} 周的{on}", en: "on {on} every {n} weeks" },
        {
          on: list(on.map((day) => WEEKDAYS[day])),
          n: same(interval),
        },
      ),
    )
    .with({ unit: "month" }, ({ interval = 1, on }) =>
      on
        ? say(
            { zh: "{every}的 {on}", en: "{every} on {on}" },
            { every: plain("month", interval), on: list(on.map(monthDay)) },
          )
        : plain("month", interval),
    )
    .with({ unit: "year" }, ({ interval = 1, on }) =>
      on
        ? say({ zh: "{every} {on}", en: "{every} on {on}" }, { every: plain("year", interval), on: list(on.map(same)) })
        : plain("year", interval),
    )
    .with({ unit: "term" }, ({ at }) =>
      at
        ? say({ zh: "每学期{at}", en: "at the {at} of each term" }, { at: list(at.map((part) => TERM_PARTS[part])) })
        : plain("term", 1),
    )
    .with({ unit: "festival" }, ({ of, from = 0, to = 0 }) =>
      say(
        { zh: "{of}前后（{from} 至 {to} 天）", en: "around {of} (day {from} to {to})" },
        { of: list(of.map(same)), from: same(from), to: same(to) },
      ),
    )
    .with({ unit: "season" }, ({ from, to, every: inner }) =>
      say(
        { zh: "{from} 至 {to} 期间{inner}", en: "{inner} from {from} to {to}" },
        { from: same(from), to: same(to), inner: plain(inner, 1) },
      ),
    )
    .with({ unit: "gap" }, ({ atMost, in: unit }) =>
      say({ zh: "间隔不超过 {n} {unit}", en: "at most {n} {unit} apart" }, { n: same(atMost), unit: UNITS[unit] }),
    )
    .with({ unit: "steps" }, ({ years }) =>
      say({ zh: "第 {years} 年", en: "in years {years}" }, { years: list(years.map(same)) }),
    )
    .with({ unit: "random" }, ({ times, per }) =>
      say({ zh: "{per}随机 {n} 天", en: "on {n} random days {per}" }, { per: plain(per, 1), n: same(times) }),
    )
    .otherwise(({ unit, interval = 1 }) => plain(unit, interval));
}

function plain(unit: keyof typeof UNITS, interval: number): Text {
  const name = UNITS[unit];
  if (interval === 1) return { zh: `每${name.zh}`, en: `every ${name.en}` };
  return { zh: `每 ${interval} ${name.zh}`, en: `every ${interval} ${name.en}s` };
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
