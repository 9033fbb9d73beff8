import { answer, complete, type Form, start } from "@houqin/core";
import { type Row, row, testRule } from "@houqin/testing";
import { gradingSheet } from "../checklists/grading-sheet.ts";
import { guardSheet } from "../checklists/guard-sheet.ts";
import { cook, kitchen, officer } from "../trial/cast.ts";
import { monday, september } from "../trial/trial-school.ts";
import { gradeReached } from "./grade-reached.ts";
import { gradedCheckHeld } from "./graded-check-held.ts";
import { guardsChecked } from "./guards-checked.ts";
import { mealRoundByHead } from "./meal-round-by-head.ts";
import { mealRounds } from "./meal-rounds.ts";
import { penaltyDecided } from "./penalty-decided.ts";
import { recordsKept } from "./records-kept.ts";
import { stagesInOrder } from "./stages-in-order.ts";
import { stagesSupervised } from "./stages-supervised.ts";
import { testsPass } from "./tests-pass.ts";
import { zonesCleaned } from "./zones-cleaned.ts";

/** A sheet of two, filled without fault. */
function filled(sheet: typeof gradingSheet | typeof guardSheet, kind: string, at: string): Row {
  let form: Form = start(sheet, sheet.id === gradingSheet.id ? { facts: { serves: "day" } } : {});
  for (const item of sheet.sections.flatMap(({ items = [] }) => items)) form = answer(form, item.id, "pass");
  const { data } = complete(form, { id: `${kind}-${at}`, kind, at, by: "wu" });
  return row(kind, at, { ...data }, { id: `x-${at}`, area: "kitchen-1", actors: { by: "wu" } });
}
const graded = (at: string) => filled(gradingSheet, "canteen/graded-check", at);
testRule(gradedCheckHeld, {
  ...september,
  pass: {
    "takes one in the month": [kitchen, graded("2025-09-10T10:00")],
    "takes two where two are asked": {
      entries: [kitchen, graded("2025-09-10T10:00"), graded("2025-09-17T10:00")],
      options: { times: 2 },
    },
  },
  fail: { "fails a month without": { entries: [kitchen], finds: ["kitchen-1 2025-09 按表检查 0 次，应查 1 次"] } },
  unknown: { "is unknown where none are kept": { entries: [kitchen], without: ["canteen/graded-check"] } },
});

const guarded = (at: string) => filled(guardSheet, "canteen/guard-checked", at);
testRule(guardsChecked, {
  ...september,
  pass: {
    "takes one in the month": [kitchen, guarded("2025-09-10T10:00")],
    "takes two where two are asked": {
      entries: [kitchen, guarded("2025-09-10T10:00"), guarded("2025-09-17T10:00")],
      options: { times: 2 },
    },
  },
  fail: {
    "fails a month without": { entries: [kitchen], finds: ["kitchen-1 2025-09 防火防盗防毒检查 0 次，应查 1 次"] },
  },
  unknown: { "is unknown where none are kept": { entries: [kitchen], without: ["canteen/guard-checked"] } },
});

const scored = (earned: number, changes: object = {}) =>
  row("checklist/score", "2025-09-10T10:00", {
    checklist: "canteen/grading-sheet",
    earned,
    outOf: 100,
    vetoed: false,
    known: 14,
    open: 0,
    notApplicable: 0,
    ...changes,
  });
const sheets = [
  "checklist/score",
  "general/checked",
  "canteen/self-inspection",
  "canteen/graded-check",
  "canteen/guard-checked",
];
testRule(gradeReached, {
  ...monday,
  period: { from: "2025-07-01", to: "2025-12-31" },
  pass: { "takes eighty-five": [scored(85)] },
  fail: {
    "fails less": { entries: [scored(84)], finds: ["2025-H2 量化分级自评 84 分，A级要 85 分"] },
    "fails a marked item, whatever the points": [scored(95, { vetoed: true })],
    "counts neither sections nor other sheets": [
      scored(84),
      scored(100, { section: "goods" }),
      scored(100, { checklist: "canteen/self-inspection-sheet" }),
    ],
  },
  unknown: { "is unknown where no sheets are kept": { entries: [], without: sheets } },
  exempt: { facts: { "checklist/score vetoed": "a score always says whether it was vetoed" } },
});

const looked = (stage: string, at = "2025-09-01T09:00", ok = true) =>
  row("canteen/stage-check", at, { stage, ok }, { covers: "2025-09-01/lunch" });
const all = ["buying", "storing", "preparing", "cooking", "serving", "washing"];
testRule(stagesSupervised, {
  ...monday,
  pass: {
    "takes each stage once": all.map((stage) => looked(stage)),
    "asks for the stages of the option": { entries: [looked("cooking")], options: { stages: ["cooking"] } },
    "takes two where two are asked": {
      entries: [looked("cooking"), looked("cooking", "2025-09-01T10:00")],
      options: { stages: ["cooking"], times: 2 },
    },
  },
  fail: { "fails the one left out": all.slice(1).map((stage) => looked(stage)) },
  unknown: { "is unknown where no checks are kept": { entries: [], without: ["canteen/stage-check"] } },
});

const inOrder = all.slice(2).map((stage, index) => looked(stage, `2025-09-01T1${index}:00`));
testRule(stagesInOrder, {
  ...monday,
  pass: { "takes all four": inOrder },
  fail: {
    "fails a stage that was skipped": { entries: inOrder.filter((_, index) => index !== 1), evidence: ["e2", "e3"] },
    "fails one that was not in order": inOrder.map((check, index) =>
      index === 1 ? looked("cooking", check.at, false) : check,
    ),
  },
  none: { unknown: "a check always says its stage" },
});

const round = (meal: string, at: string, by = "wu") =>
  row(
    "canteen/meal-round",
    at,
    { meal, quality: true, quantity: true },
    { covers: `2025-09-01/${meal}`, actors: { by } },
  );
const rounds = [
  round("breakfast", "2025-09-01T07:20"),
  round("lunch", "2025-09-01T12:00"),
  round("dinner", "2025-09-01T17:30"),
];
testRule(mealRounds, {
  ...monday,
  pass: {
    "takes one at each meal": rounds,
    "asks for the meals of the option": { entries: rounds.slice(1, 2), options: { meals: ["lunch"] } },
  },
  fail: { "fails the meal left out": { entries: rounds.slice(1), finds: ["2025-09-01/breakfast 没有人巡查"] } },
  unknown: { "is unknown where no rounds are kept": { entries: [], without: ["canteen/meal-round"] } },
});

testRule(mealRoundByHead, {
  ...monday,
  pass: {
    "takes the officer": [officer, ...rounds],
    "takes the posts of the option": {
      entries: [cook, round("lunch", "2025-09-01T12:00", "chen")],
      options: { posts: ["cook"] },
    },
  },
  fail: { "fails a cook": [cook, round("lunch", "2025-09-01T12:00", "chen")] },
  unknown: { "is unknown of somebody who is not on the list": rounds },
});

const took = row("canteen/deduction", "2025-09-01T10:00", { points: 5, reason: "没戴帽子" }, { id: "d-1" });
const decided = (at: string, changes: object = {}) =>
  row("general/reward", at, {
    person: "chen",
    category: "penalty",
    level: "criticism",
    points: 5,
    reason: "没戴帽子",
    about: "d-1",
    ...changes,
  });
testRule(penaltyDecided, {
  ...monday,
  pass: { "takes a penalty on the fifth working day": [took, decided("2025-09-08T23:59")] },
  fail: {
    "fails points that led to nothing": {
      entries: [took],
      finds: ["“没戴帽子”扣了 5 分，没有处罚决定，应在 2025-09-09T00:00 前定"],
    },
    "fails a penalty a minute later": [took, decided("2025-09-09T00:00")],
    "takes no penalty for something else": [took, decided("2025-09-02T09:00", { about: "d-2" })],
    "takes no reward for it": [took, decided("2025-09-02T09:00", { category: "reward", level: "praise" })],
  },
  unknown: { "is unknown where no penalties are kept": { entries: [took], without: ["general/reward"] } },
});

const tested = (passed: boolean) =>
  row("canteen/batch-test", "2025-09-01T08:00", { item: "小白菜", test: "pesticide", passed });
testRule(testsPass, {
  ...monday,
  pass: { "takes one that passed": [tested(true)] },
  fail: { "fails one that did not": [tested(false)] },
  none: { unknown: "a test always has its result" },
});

const destroyed = (lastDay: string, category = "food-purchase") =>
  row("general/record-disposal", "2025-09-01T00:00", { category, lastDay });
testRule(recordsKept, {
  ...monday,
  pass: {
    "takes seven hundred and thirty days": [destroyed("2023-09-02"), destroyed("2025-06-30", "inspection")],
  },
  fail: {
    "fails a day less": { entries: [destroyed("2023-09-03")], finds: ["只保存 729 天就销毁了，应满 730 天"] },
  },
  none: { unknown: "the log always has the day of the record" },
});

const hall = row("site/area", "2025-08-01", { name: "餐厅", kind: "dining-hall" }, { subject: "hall-1" });
const cleaned = (at: string, task = "clean", area = "kitchen-1") => row("general/cleaning", at, { task }, { area });
testRule(zonesCleaned, {
  ...monday,
  pass: {
    "takes one in time": [kitchen, cleaned("2025-09-01T20:59")],
    "asks for the areas of the option": {
      entries: [kitchen, hall, cleaned("2025-09-01T20:00")],
      options: { areas: ["kitchen"] },
    },
  },
  fail: {
    "fails one too late": [kitchen, cleaned("2025-09-01T21:00")],
    "fails earlier where the hour is earlier": {
      entries: [kitchen, cleaned("2025-09-01T20:59")],
      options: { by: "20:00" },
    },
    "does not take disinfection": [kitchen, cleaned("2025-09-01T20:00", "disinfect")],
    "asks a hall too": [kitchen, hall, cleaned("2025-09-01T20:00")],
  },
  unknown: { "is unknown where no cleaning is logged": { entries: [kitchen], without: ["general/cleaning"] } },
});
