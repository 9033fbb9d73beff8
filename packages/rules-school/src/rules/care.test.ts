import { lacking, row, testRule } from "@houqin/testing";
import { asKindergarten, autumn, wednesday } from "../trial/trial-school.ts";
import { carersEnough } from "./carers-enough.ts";
import { classSize } from "./class-size.ts";
import { cooksEnough } from "./cooks-enough.ts";
import { dietReached } from "./diet-reached.ts";
import { dietShare } from "./diet-share.ts";
import { dietSurveyed } from "./diet-surveyed.ts";
import { drinkAmount } from "./drink-amount.ts";
import { drinkRounds } from "./drink-rounds.ts";
import { kindergartenFloor } from "./kindergarten-floor.ts";
import { outdoorTime } from "./outdoor-time.ts";
import { returnExamined } from "./return-examined.ts";
import { vaccinesChecked } from "./vaccines-checked.ts";

const here = { ...wednesday, site: asKindergarten };
const day = (changes: object = {}) =>
  row(
    "school/class-day",
    "2025-11-12T16:30",
    { stay: "day", ages: "3-6", outdoors: 120, drinks: 1, drinkAmount: 120, ...changes },
    { area: "class-1" },
  );
testRule(outdoorTime, {
  ...here,
  pass: { "takes two hours, three with boarders": [day(), day({ stay: "boarding", outdoors: 180 })] },
  fail: {
    "fails a minute less": {
      entries: [day({ outdoors: 119 })],
      finds: ["户外活动只有 119 分钟，至少要 120 分钟"],
    },
    "fails a minute less with boarders": [day({ stay: "boarding", outdoors: 179 })],
  },
  none: { unknown: "a record always says both" },
});
testRule(drinkRounds, {
  ...here,
  pass: { "takes one round": [day()] },
  fail: { "fails none": { entries: [day({ drinks: 0 })], finds: ["有半天只集中饮水 0 次，至少要 1 次"] } },
  unknown: { "is unknown where nobody counted": [lacking(day(), "drinks")] },
});
testRule(drinkAmount, {
  ...here,
  pass: {
    "takes both ends": [day({ drinkAmount: 100 }), day({ drinkAmount: 150 }), day({ ages: "1-3", drinkAmount: 50 })],
  },
  fail: {
    "fails too little": { entries: [day({ drinkAmount: 99 })], finds: ["每次只喝 99 毫升，至少要 100 毫升"] },
    "fails too much": { entries: [day({ drinkAmount: 151 })], finds: ["每次喝了 151 毫升，最多 150 毫升"] },
    "fails too little for the small": [day({ ages: "1-3", drinkAmount: 49 })],
    "fails too much for the small": [day({ ages: "1-3", drinkAmount: 101 })],
  },
  unknown: { "is unknown where nobody measured": [lacking(day(), "drinkAmount")] },
});

const back = (daysAway: number, more: object = {}) =>
  row("school/child-return", "2025-11-12T08:00", { child: "幼儿01", daysAway, ...more }, { area: "class-1" });
testRule(returnExamined, {
  ...here,
  pass: { "takes a child with its check": [back(90, { examinedOn: "2025-11-10" })] },
  fail: {
    "fails without it after ninety days": {
      entries: [back(90)],
      finds: ["幼儿离园已久，返园时没有examinedOn"],
    },
    "fails after sixty where sixty count": { entries: [back(60)], options: { days: 60 } },
    "fails after eighty-nine where that counts": { entries: [back(89)], options: { days: 89 } },
  },
  none: { unknown: "a child without a day of its check was not examined" },
});

const intake = (checked: number) =>
  row("school/intake-check", "2025-11-12", { newcomers: 40, checked }, { area: "class-1" });
testRule(vaccinesChecked, {
  ...wednesday,
  pass: { "takes all": [intake(40)] },
  fail: { "fails one left out": { entries: [intake(39)], finds: ["还有 1 名新生没有查验接种证"] } },
  none: { unknown: "the list always says both numbers" },
});

const roll = (ages: string, changes: object = {}) =>
  row("school/class-roll", "2025-11-12", { ages, children: 10, carers: 4, floor: 3, ...changes }, { area: "class-1" });
testRule(classSize, {
  ...here,
  pass: { "takes full classes": [roll("infants"), roll("mixed", { children: 18 })] },
  fail: {
    "fails an eleventh infant": {
      entries: [roll("infants", { children: 11 })],
      finds: ["infants有 11 人，最多 10 人"],
    },
    "fails a sixteenth toddler": [roll("toddlers", { children: 16 })],
    "fails a twenty-first of two years": [roll("twos", { children: 21 })],
    "fails a nineteenth of mixed ages": [roll("mixed", { children: 19 })],
  },
  none: { unknown: "a roll always says both" },
});
testRule(carersEnough, {
  ...here,
  pass: { "takes enough carers": [roll("infants", { children: 9, carers: 3 })] },
  fail: {
    "fails one infant more": {
      entries: [roll("infants", { children: 10, carers: 2 })],
      finds: ["infants每名保育人员带 5 人，最多 3 人"],
    },
    "fails six toddlers to a carer": [roll("toddlers", { children: 6, carers: 1 })],
    "fails eight of two years to a carer": [roll("twos", { children: 8, carers: 1 })],
  },
  unknown: { "is unknown where nobody counted carers": [lacking(roll("infants"), "carers")] },
});
testRule(kindergartenFloor, {
  ...here,
  pass: { "takes the first and the third": [roll("kindergarten"), roll("kindergarten", { floor: 1 })] },
  fail: {
    "fails the fourth": { entries: [roll("kindergarten", { floor: 4 })], finds: ["班级设在 4 层，最高 3 层"] },
    "fails a basement": {
      entries: [roll("kindergarten", { floor: -1 })],
      finds: ["班级设在地下（-1 层），最低 1 层"],
    },
  },
  unknown: { "is unknown where nobody wrote it down": [lacking(roll("kindergarten"), "floor")] },
});

const term = { ...autumn, site: asKindergarten };
const enrolled = (pupils: number) => row("school/enrolment", "2025-09-05T10:00", { pupils });
const cook = (n: number) =>
  row("site/person", "2025-08-01", { name: `炊事员${n}`, post: "cook" }, { subject: `p-cook-${n}` });
testRule(cooksEnough, {
  ...term,
  pass: {
    "takes one for eighty, two for one more": [enrolled(80), cook(1)],
    "takes two": [enrolled(81), cook(1), cook(2)],
  },
  fail: {
    "fails one for eighty-one": {
      entries: [enrolled(81), cook(1)],
      finds: ["2025-autumn 炊事人员 1 人，按人数应有 2 人"],
    },
    "fails one for eighty where it is one for fifty": { entries: [enrolled(80), cook(1)], options: { each: 50 } },
  },
  unknown: { "is unknown where nobody counted": { entries: [cook(1)], without: ["school/enrolment"] } },
});

const survey = (changes: object = {}, at = "2025-11-12") =>
  row("school/diet-survey", at, { stay: "day", energy: 80, protein: 80, fromFat: 30, ...changes });
testRule(dietSurveyed, {
  ...term,
  period: { from: "2025-10-01", to: "2025-12-31" },
  pass: { "takes one in the quarter": [survey()] },
  fail: {
    "fails none": { entries: [], finds: ["2025-Q4 没有做膳食调查和营养评估"] },
    "fails one where each month wants one": { entries: [survey()], options: { every: "month" } },
    "fails none in the term": {
      entries: [survey({}, "2025-08-12")],
      period: autumn.period,
      options: { every: "term" },
      finds: ["2025-autumn 没有做膳食调查和营养评估"],
    },
  },
  unknown: { "is unknown where surveys are not kept": { entries: [], without: ["school/diet-survey"] } },
});
testRule(dietReached, {
  ...here,
  pass: { "takes what is just enough": [survey(), survey({ stay: "boarding", energy: 90 })] },
  fail: {
    "fails a point less": { entries: [survey({ energy: 79 })], finds: ["只达到参考摄入量的 79%，至少要 80%"] },
    "fails a point less for boarders": [survey({ stay: "boarding", energy: 89 })],
    "fails too little protein": { entries: [survey({ protein: 79 })], options: { of: "protein" } },
  },
  none: { unknown: "a survey always says both" },
});
testRule(dietShare, {
  ...here,
  pass: { "takes both ends": [survey(), survey({ fromFat: 35 })] },
  fail: {
    "fails too little": { entries: [survey({ fromFat: 29 })], finds: ["供能比 29%，至少要 30%"] },
    "fails too much": { entries: [survey({ fromFat: 36 })], finds: ["供能比 36%，最多 35%"] },
    "fails too much protein": {
      entries: [survey({ fromFat: 14, fromProtein: 16 })],
      options: { from: "fromProtein", least: 12, most: 15 },
    },
    "fails too little starch": {
      entries: [survey({ fromFat: 55, fromCarbohydrate: 49 })],
      options: { from: "fromCarbohydrate", least: 50, most: 60 },
    },
  },
  unknown: { "is unknown where it was not reckoned": [lacking(survey(), "fromFat")] },
});
