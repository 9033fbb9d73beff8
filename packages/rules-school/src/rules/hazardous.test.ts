import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { labStore } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { hazardousIssueLimit } from "./hazardous-issue-limit.ts";
import { hazardousLogged } from "./hazardous-logged.ts";
import { hazardousStockAgrees } from "./hazardous-stock-agrees.ts";
import { hazardousStockLimit } from "./hazardous-stock-limit.ts";
import { hazardousTwoKeepers } from "./hazardous-two-keepers.ts";
import { hazardousTwoPeople } from "./hazardous-two-people.ts";

const verdictsOf = verdictsUnder(wednesday);

const two = ["p-lab-1", "p-lab-2"];
const moved = (direction: string, grams: number, danger = "toxic", keepers: readonly string[] = two) =>
  row(
    "school/hazardous-move",
    "2025-11-12T14:00",
    { item: "氯化汞", danger, direction, grams, purpose: "演示实验" },
    { area: "store-1", actors: { keepers: [...keepers], receiver: "p-teacher-1" } },
  );

testRule(hazardousTwoPeople, {
  ...wednesday,
  pass: {
    "takes two people": [moved("out", 5)],
    "takes one for what is not named": {
      entries: [moved("out", 5, "explosive"), moved("out", 5, "toxic", ["p-lab-1"])],
      options: { dangers: ["explosive"] },
    },
  },
  fail: {
    "fails one": {
      entries: [moved("out", 5, "toxic", ["p-lab-1"])],
      finds: ["出入库只有 1 人经手，至少要 2 人"],
    },
    "fails two where three are asked for": { entries: [moved("out", 5)], options: { people: 3 } },
  },
  unknown: { "is unknown where nobody is named": [lacking(moved("out", 5), "actors")] },
});
it("asks for no second person for cleaning agents", () => {
  expect(verdictsOf(hazardousTwoPeople, [moved("out", 5, "cleaning", ["p-lab-1"])])).toEqual([]);
});

testRule(hazardousLogged, {
  ...wednesday,
  pass: { "takes a full line": [moved("out", 5)] },
  fail: {
    "fails what goes out without a purpose": [lacking(moved("out", 5), "purpose")],
    "fails without anybody's name": [lacking(moved("out", 5), "actors")],
  },
  none: { unknown: "an absent part fails" },
});
it("asks for no purpose and no receiver of what comes in", () => {
  const arrived = { ...moved("in", 5), actors: { keepers: [...two] } };
  expect(verdictsOf(hazardousLogged, [lacking(arrived, "purpose")])).toEqual(["pass"]);
});

testRule(hazardousIssueLimit, {
  ...wednesday,
  pass: {
    "takes 500 g": [moved("out", 500)],
    "takes more of what is not named": {
      entries: [moved("out", 500), moved("out", 900, "corrosive")],
      options: { dangers: ["toxic"] },
    },
  },
  fail: { "fails 501 g": { entries: [moved("out", 501)], finds: ["一次领了 501 克，限 500 克"] } },
  none: { unknown: "every line has its amount" },
});

testRule(hazardousStockLimit, {
  ...wednesday,
  pass: { "takes ten kilograms": [moved("in", 10_000)] },
  fail: { "fails a gram more": { entries: [moved("in", 10_001)], finds: ["氯化汞 库存 10001 克，限存 10000 克"] } },
  none: { unknown: "what there is, is read from the same book" },
});

const counted = (grams: number) =>
  row("school/hazardous-count", "2025-11-28T14:00", { item: "氯化汞", grams }, { actors: { by: "p-lab-1" } });
testRule(hazardousStockAgrees, {
  ...november,
  pass: {
    "takes book and shelf alike": [moved("in", 500), moved("out", 20), counted(480)],
    "takes a difference that is allowed": { entries: [moved("in", 500), counted(490)], options: { grams: 10 } },
  },
  fail: {
    "fails a gram off": {
      entries: [moved("in", 500), counted(499)],
      finds: ["氯化汞 2025-11 账实不符：账=500、物=499，相差 1 克"],
    },
  },
  unknown: {
    "is unknown where nothing is counted": { entries: [moved("in", 500)], without: ["school/hazardous-count"] },
  },
});

const keeper = (people: readonly string[], until = "2026-08-31") =>
  row("school/hazardous-keeper", "2025-09-01T09:00", { until }, { area: "store-1", actors: { keeper: [...people] } });
testRule(hazardousTwoKeepers, {
  ...wednesday,
  pass: {
    "takes two keepers": [labStore, keeper(two)],
    "warns a fortnight before their time is up": { entries: [labStore, keeper(two, "2025-11-26")], asOf: "2025-11-12" },
    "takes one where one is asked for": { entries: [labStore, keeper(["p-lab-1"])], options: { people: 1 } },
  },
  fail: {
    "fails one keeper": { entries: [labStore, keeper(["p-lab-1"])], finds: ["store-1 保管人只有 1 人，应有 2 人"] },
    "fails after their time": [labStore, keeper(two, "2025-11-11")],
    "fails two where three are asked for": { entries: [labStore, keeper(two)], options: { people: 3 } },
  },
  unknown: {
    "is unknown where keepers are not recorded": { entries: [labStore], without: ["school/hazardous-keeper"] },
  },
});
