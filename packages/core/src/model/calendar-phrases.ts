import { phraseTable } from "./phrase-table.ts";

/** What can be said of holiday notices that do not fit, in both languages with the same values. */
export const calendarPhrases = phraseTable({
  dayRange: { zh: "{from} 至 {to}", en: "{from} to {to}" },
  noticeYear: { zh: "{first} 年至 {last} 年之间的年份", en: "a year from {first} to {last}" },
  noticeOnce: { zh: "每年只有一份放假通知", en: "each year once" },
  noticeBefore: { zh: "先有 {missing} 年的放假通知", en: "a notice of {missing} as well" },
  firstBeforeLast: { zh: "首日不晚于末日", en: "the first day not after the last" },
  noticeDays: { zh: "{from} 至 {to} 之间的日子", en: "days from {from} to {to}" },
  festivalAmong: { zh: "把节日当天 {day} 放在里面", en: "the festival day {day} among them" },
  blocksApart: { zh: "与 {other} 不重叠的日子", en: "days that {other} does not have" },
  weekendDay: { zh: "星期六或星期日", en: "a Saturday or Sunday" },
  outsideBlock: { zh: "不在 {other} 放假期间的日子", en: "a day outside the days off of {other}" },
  makeUpOnce: { zh: "每个调休上班日只列一次", en: "each make-up day once" },
  statutoryDay: {
    zh: "一段包含 {day}（{holiday} 的法定假日）的放假",
    en: "a block with {day}, a statutory day off of {holiday}",
  },
});
