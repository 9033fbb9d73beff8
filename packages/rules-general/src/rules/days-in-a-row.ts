import { defineCheck, formatDay, from, parseDay } from "@houqin/core";
import * as z from "zod";
import { shift } from "../entries/attendance.ts";

/**
 * Nobody works more than six days in a row 连续上班. 全国年节及纪念日放假办法第七条 (A1) speaks of the days around a public holiday.
 *
 * @example
 * daysInARow.options.parse({}); //=> { days: 6 }
 * const week = [10, 11, 12, 13, 14, 15, 16].map((day) => ({ kind: "general/shift", at: `2025-11-${day}T08:00`, data: { post: "guard", start: `2025-11-${day}T08:00`, end: `2025-11-${day}T16:00` }, actors: { by: "wang" } }));
 * tells(daysInARow, week);
 * //=> ["人员 c6d3 从 2025年11月10日 到 2025年11月16日 连续上班 7 天，最多 6 天"]
 */
export const daysInARow = defineCheck({
  id: "general/days-in-a-row",
  title: { zh: "节假日前后连续上班不超六天", en: "No more than six days in a row" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: "全国年节及纪念日放假办法（2024修订）",
      clause: "第七条",
      confidence: "A1",
      status: "suggestion",
      note: "除个别特殊情形外，法定节假日假期前后连续工作一般不超过6天；轮班岗位参照。",
    },
  ],
  remedy: { zh: "补休一天，下次排班隔开。", en: "Give a day off and space the next shifts out." },
  keep: { zh: "排班表和考勤", en: "The roster and attendance" },
  options: z.object({ days: z.int().min(3).max(30).default(6) }),
  reads: { shifts: from(shift, { key: ["by"] }) },
  period: "plan",
  messages: {
    tooLong: {
      zh: "{person} 从 {from} 到 {to} 连续上班 {count} 天，最多 {days} 天",
      en: "{person} worked {count} days in a row from {from} to {to}, at most {days}",
    },
  },
  check({ rows: { shifts }, key, options: { days }, found }) {
    const worked = new Map(shifts.map(({ id, at }) => [parseDay(at.slice(0, 10)) ?? 0, id]));
    const run = longestRun([...worked.keys()].sort((a, b) => a - b));
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.length <= days) return [];
    const values = { person: [...key], from: formatDay(first), to: formatDay(last), count: run.length, days };
    return [
      found(
        "tooLong",
        values,
        run.map((day) => worked.get(day) ?? ""),
      ),
    ];
  },
});

/** The most days that follow one upon another. */
function longestRun(days: readonly number[]): readonly number[] {
  let longest: readonly number[] = [];
  let run: number[] = [];
  for (const day of days) {
    run = run.at(-1) === day - 1 ? [...run, day] : [day];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
