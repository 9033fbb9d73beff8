import { row, testRule } from "@houqin/testing";
import { november, theYear, wednesday } from "../trial/trial-school.ts";
import { annualLeaveGranted } from "./annual-leave-granted.ts";
import { annualLeavePaid } from "./annual-leave-paid.ts";
import { annualLeaveTaken } from "./annual-leave-taken.ts";
import { dailyHours } from "./daily-hours.ts";
import { daysInARow } from "./days-in-a-row.ts";
import { overtimeDay } from "./overtime-day.ts";
import { overtimeMonth } from "./overtime-month.ts";
import { overtimePaid } from "./overtime-paid.ts";
import { weeklyRest } from "./weekly-rest.ts";

const by = { actors: { by: "wang" } };
const nobodyAsked = { unknown: "whoever has none is not asked about" };

const planned = (end: string) =>
  row(
    "general/roster",
    "2025-11-12T08:00",
    { post: "guard", category: "day", start: "2025-11-12T08:00", end: `2025-11-12T${end}` },
    by,
  );
testRule(dailyHours, {
  ...wednesday,
  pass: { "takes eight hours": [planned("16:00")] },
  fail: {
    "fails a quarter of an hour more": {
      entries: [planned("16:15")],
      finds: ["wang 2025-11-12 排了 8.25 小时，上限 8 小时"],
    },
  },
  none: nobodyAsked,
});

const worked = (...days: readonly number[]) =>
  days.map((day) => {
    const date = `2025-11-${String(day).padStart(2, "0")}`;
    return row("general/shift", `${date}T08:00`, { post: "guard", start: `${date}T08:00`, end: `${date}T16:00` }, by);
  });
const week = { ...wednesday, period: { from: "2025-11-10", to: "2025-11-16" } };
testRule(weeklyRest, {
  ...week,
  pass: {
    "takes six days": worked(10, 11, 12, 13, 14, 15),
    "counts a day once": worked(10, 11, 12, 13, 14, 15, 15),
  },
  fail: {
    "fails seven": {
      entries: worked(10, 11, 12, 13, 14, 15, 16),
      finds: ["wang 2025-W46 上了 7 天班，最多 6 天"],
    },
    "asks for two where it is set to": { entries: worked(10, 11, 12, 13, 14, 15), options: { days: 2 } },
  },
  none: nobodyAsked,
});

testRule(daysInARow, {
  ...november,
  pass: {
    "takes six in a row": worked(3, 4, 5, 6, 7, 8),
    "counts anew after a day of rest": worked(3, 4, 5, 6, 7, 8, 10, 11, 12),
  },
  fail: {
    "fails seven, across two weeks": {
      entries: worked(6, 7, 8, 9, 10, 11, 12, 14),
      finds: ["wang 从 2025-11-06 到 2025-11-12 连续上班 7 天，最多 6 天"],
    },
  },
  none: nobodyAsked,
});

const extra = (day: string, hours: number, more: object = {}) =>
  row("general/overtime", `2025-11-${day}T17:00`, { category: "extended", reason: "operations", hours, ...more }, by);
testRule(overtimeDay, {
  ...wednesday,
  pass: {
    "takes three hours": [extra("12", 3)],
    "leaves out what had to be mended at once": [extra("12", 3), extra("12", 5, { reason: "emergency" })],
    "leaves out days of rest": [extra("12", 1), extra("12", 8, { category: "rest-day" })],
  },
  fail: {
    "fails half an hour more": {
      entries: [extra("12", 2), extra("12", 1.5)],
      finds: ["wang 2025-11-12 加班 3.5 小时，上限 3 小时"],
    },
  },
  none: nobodyAsked,
});

const evenings = (hours: number) => ["03", "04", "05", "06"].map((day) => extra(day, hours));
testRule(overtimeMonth, {
  ...november,
  pass: { "takes thirty-six hours": evenings(9) },
  fail: {
    "fails an hour more": {
      entries: [...evenings(9), extra("20", 1)],
      finds: ["wang 2025-11 加班 37 小时，上限 36 小时"],
    },
  },
  none: nobodyAsked,
});

testRule(overtimePaid, {
  ...wednesday,
  pass: {
    "takes each at its rate": [
      extra("12", 2, { rate: 150 }),
      extra("12", 2, { category: "rest-day", rate: 200 }),
      extra("12", 2, { category: "holiday", rate: 300 }),
    ],
    "asks for no pay where another day off was given": [
      extra("12", 2, { rate: 150 }),
      extra("12", 8, { category: "rest-day-off-given", rate: 0 }),
    ],
  },
  fail: {
    "fails a longer day at less": {
      entries: [extra("12", 2, { rate: 149 })],
      finds: ["加班费只按工资的 149% 付，至少要 150%"],
    },
    "fails a day of rest at less": [extra("12", 2, { category: "rest-day", rate: 199 })],
    "fails a holiday at less": [extra("12", 2, { category: "holiday", rate: 299 })],
  },
  unknown: { "is unknown where nobody says what was paid": [extra("12", 2)] },
});

const person = { actors: { person: "wang" }, covers: "2025" };
const right = (seniority: string, days: number) =>
  row("general/leave-right", "2025-01-06T09:00", { seniority, days }, person);
testRule(annualLeaveGranted, {
  ...theYear,
  pass: { "takes five, ten and fifteen days": [right("from-1", 5), right("from-10", 10), right("from-20", 15)] },
  fail: {
    "fails four": { entries: [right("from-1", 4)], finds: ["只核了 4 天年休假，至少要 5 天"] },
    "fails nine after ten years": [right("from-10", 9)],
    "fails fourteen after twenty": [right("from-20", 14)],
  },
  none: nobodyAsked,
});

const leave = (days: number, at = "2025-08-04T09:00") =>
  row("general/annual-leave", at, { from: "2025-08-04", until: "2025-08-08", days }, person);
const settled = (days: number, more: object = { outcome: "carried" }) =>
  row("general/leave-settlement", "2025-12-30T09:00", { days, ...more }, person);
testRule(annualLeaveTaken, {
  ...theYear,
  pass: {
    "takes leave that was taken": [right("from-1", 5), leave(5)],
    "takes what is carried over": [right("from-1", 5), leave(3), settled(2)],
    "takes what is paid": [right("from-1", 5), settled(5, { outcome: "paid", rate: 300 })],
  },
  fail: {
    "fails a day that nobody settled": {
      entries: [right("from-1", 5), leave(3), settled(1)],
      finds: ["wang 2025 只休了 3 天年休假，应休 4 天，余下的没有处理"],
    },
    "fails whoever took none": [right("from-1", 5)],
  },
  unknown: {
    "is unknown where leave is not recorded": { entries: [right("from-1", 5)], without: ["general/annual-leave"] },
    "is unknown where settlements are not recorded": {
      entries: [right("from-1", 5)],
      without: ["general/leave-settlement"],
    },
  },
});

testRule(annualLeavePaid, {
  ...theYear,
  pass: {
    "takes three times the wage": [settled(3, { outcome: "paid", rate: 300 })],
    "asks nothing of leave that was given up": [
      settled(3, { outcome: "paid", rate: 300 }),
      settled(1, { outcome: "waived" }),
    ],
  },
  fail: {
    "fails less": {
      entries: [settled(3, { outcome: "paid", rate: 299 })],
      finds: ["未休的年休假只按日工资的 299% 付，至少要 300%"],
    },
  },
  unknown: { "is unknown where nobody says at what rate": [settled(3, { outcome: "paid" })] },
});
