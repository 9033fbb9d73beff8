import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { wednesday } from "../trial/trial-school.ts";
import { earmark } from "./earmark.ts";
import { vouchers } from "./vouchers.ts";

const verdictsOf = verdictsUnder(wednesday);

const paid = (fund = "repair", line = "repair") =>
  row(
    "general/invoice",
    "2025-11-12",
    { number: "24-118", fund, line, amount: 860, voucher: "发票.pdf" },
    { actors: { by: "wang", approver: "zhao" } },
  );

testRule(earmark, {
  ...wednesday,
  pass: {
    "takes repairs from the repair fund": [paid()],
    "takes the lines that it is set to": { entries: [paid("repair", "cleaning")], options: { lines: ["cleaning"] } },
    "watches meal fees where it is set to": {
      entries: [paid("meal-fee", "food")],
      options: { fund: "meal-fee", lines: ["food"] },
    },
    "watches running costs where it is set to": { entries: [paid("operating")], options: { fund: "operating" } },
  },
  fail: {
    "fails wages from the repair fund": {
      entries: [paid("repair", "wages")],
      finds: ["这笔支出不在专项资金的使用范围内"],
    },
    "watches a project where it is set to": {
      entries: [paid("project")],
      options: { fund: "project", lines: ["equipment"] },
    },
  },
  unknown: {
    "is unknown of money that does not say of which fund": [
      row("budget/posting", "2025-11-12T09:00", {
        line: "wages",
        stage: "spent",
        amount: 860,
        source: "b-1",
        chain: "b-1",
        document: "expense",
      }),
    ],
  },
});
it("asks nothing of other funds", () => {
  expect(verdictsOf(earmark, [paid("operating", "wages")])).toEqual([]);
});

testRule(vouchers, {
  ...wednesday,
  pass: { "takes a claim with voucher and approval": [paid()] },
  fail: {
    "fails a claim without a voucher": {
      entries: [lacking(paid(), "voucher")],
      finds: ["报销单据不全，缺 voucher"],
    },
    "fails a claim without approval": [{ ...paid(), actors: { by: "wang" } }],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
