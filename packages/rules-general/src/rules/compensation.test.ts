import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { wednesday } from "../trial/trial-school.ts";
import { compensationApproved } from "./compensation-approved.ts";
import { compensationDue } from "./compensation-due.ts";

const verdictsOf = verdictsUnder(wednesday);

const harm = (at: string, more: object = {}) =>
  row(
    "general/damage",
    at,
    { asset: "desk-1", outcome: "damaged", cause: "misuse", quantity: 1, value: 180, order: "r-1", ...more },
    { id: "d-1" },
  );
const pays = (at: string, changes: object = {}, approver?: string) =>
  row(
    "general/compensation",
    at,
    { damage: "d-1", clause: "第三条", amount: 90, ...changes },
    approver === undefined ? {} : { actors: { approver } },
  );
testRule(compensationDue, {
  ...wednesday,
  pass: { "takes what was paid on the thirtieth day": [harm("2025-11-12T09:00"), pays("2025-12-12T23:59")] },
  fail: {
    "fails damage of twenty that was not paid for": {
      entries: [harm("2025-11-12T09:00", { value: 20 })],
      finds: ["desk-1 人为损坏，价值 20 元，没有按规定赔偿，应在 2025-12-13T00:00 前赔偿"],
    },
    "is late a minute after": {
      entries: [harm("2025-11-12T09:00", { value: 20.1 }), pays("2025-12-13T00:00")],
      finds: ["desk-1 人为损坏，价值 20.1 元，赔偿晚了：2025-12-13T00:00 才赔，应在 2025-12-13T00:00 前"],
    },
    "takes no payment for other damage": [harm("2025-11-12T09:00"), pays("2025-11-13T09:00", { damage: "d-2" })],
  },
  unknown: {
    "is unknown where compensation is not kept": {
      entries: [harm("2025-11-12T09:00")],
      without: ["general/compensation"],
    },
  },
});
it("asks nobody to pay for little, or for wear", () => {
  expect(verdictsOf(compensationDue, [harm("2025-11-12T09:00", { value: 19.9 })])).toEqual([]);
  expect(verdictsOf(compensationDue, [harm("2025-11-12T09:00", { cause: "wear" })])).toEqual([]);
});

testRule(compensationApproved, {
  ...wednesday,
  pass: { "takes an approved amount": [pays("2025-11-12T09:00", { amount: 2000 }, "li")] },
  fail: {
    "fails two thousand that nobody approved": {
      entries: [pays("2025-11-12T09:00", { amount: 2000 })],
      finds: ["按“第三条”赔偿 2000 元，没有approver"],
    },
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
it("asks for no approval of less", () => {
  expect(verdictsOf(compensationApproved, [pays("2025-11-12T09:00", { amount: 1999.99 })])).toEqual([]);
});
