import { row, testRule } from "@houqin/testing";
import { classOne } from "../trial/cast.ts";
import { autumn, wednesday } from "../trial/trial-school.ts";
import { classContractsSigned } from "./class-contracts-signed.ts";
import { classIssued } from "./class-issued.ts";
import { classKeepsThings } from "./class-keeps-things.ts";
import { classReturnsAgree } from "./class-returns-agree.ts";

const moved = (day: string, action: string, quantity: number) =>
  row(
    "school/class-issue",
    `${day}T10:00`,
    { item: "课桌", action, quantity },
    { area: "class-1", actors: { by: "p-store-1", receiver: "p-teacher-1" } },
  );
const without = ["school/class-issue"];

testRule(classIssued, {
  ...autumn,
  pass: { "takes things handed out on the seventh day": [classOne, moved("2025-09-07", "issued", 40)] },
  fail: {
    "fails a class that got them a day later": {
      entries: [classOne, moved("2025-09-08", "issued", 40)],
      finds: ["class-1 2025-autumn/start 班级物品发晚了：2025-09-08T10:00 才发，应在 2025-09-08T00:00 前"],
    },
    "fails a class that got nothing": { entries: [classOne], finds: ["class-1 2025-autumn/start 没有发放班级物品"] },
    "takes nothing topped up for it": [classOne, moved("2025-09-02", "added", 40)],
  },
  unknown: { "is unknown where nothing is recorded": { entries: [classOne], without } },
});

testRule(classReturnsAgree, {
  ...autumn,
  pass: {
    "takes a class that gave back what was not worn": [
      moved("2025-09-02", "issued", 40),
      moved("2025-10-09", "added", 2),
      moved("2026-01-20", "returned", 39),
      moved("2026-01-20", "worn", 3),
    ],
    "takes a difference of one where one is allowed": {
      entries: [moved("2025-09-02", "issued", 40), moved("2026-01-20", "returned", 39)],
      options: { tolerance: 1 },
    },
  },
  fail: {
    "fails one that is short": {
      entries: [moved("2025-09-02", "issued", 40), moved("2026-01-20", "returned", 39)],
      finds: ["class-1、课桌 2025-autumn 发还不符：发放=40、收回和核销=39，相差 1 件"],
    },
  },
  none: { unknown: "the set of things is read from the same book" },
});

testRule(classKeepsThings, {
  ...autumn,
  pass: {
    "takes 95 in a hundred": [classOne, moved("2025-09-02", "issued", 100), moved("2026-01-20", "returned", 95)],
  },
  fail: {
    "fails fewer": {
      entries: [classOne, moved("2025-09-02", "issued", 100), moved("2026-01-20", "returned", 94)],
      finds: ["class-1 2025-autumn 班级财产完好率 0.94，应不低于 0.95"],
    },
  },
  unknown: { "is unknown where nothing is recorded": { entries: [classOne], without } },
});

const signed = (day: string, until: string) =>
  row("school/class-contract", `${day}T10:00`, { until }, { area: "class-1", actors: { custodian: "p-teacher-1" } });
testRule(classContractsSigned, {
  ...wednesday,
  pass: {
    "takes an agreement on its last day": [classOne, signed("2025-09-05", "2025-11-12")],
    "warns a fortnight before it ends": {
      entries: [classOne, signed("2025-09-05", "2025-11-26")],
      asOf: "2025-11-12",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [classOne, signed("2025-09-05", "2025-11-11")],
      finds: ["class-1 没有签班级财产承包书"],
    },
  },
  unknown: {
    "is unknown where no agreements are kept": { entries: [classOne], without: ["school/class-contract"] },
  },
});
