import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday } from "../trial/trial-school.ts";
import { cashierBooksNoCost } from "./cashier-books-no-cost.ts";
import { cashierBooksNoIncome } from "./cashier-books-no-income.ts";
import { contractCompeted } from "./contract-competed.ts";
import { sealsSplit } from "./seals-split.ts";

const verdictsOf = verdictsUnder(monday);
const company = { ...monday.site, kind: "company" };

const awarded = (method: string, scope?: string) =>
  row("canteen/award", "2025-09-01T15:00", {
    supplier: "farm",
    yearAmount: 80_000,
    method,
    ...(scope === undefined ? {} : { scope }),
  });
testRule(contractCompeted, {
  ...monday,
  pass: {
    "takes a tender": [awarded("tender", "contract")],
    "takes quotes": [awarded("quotes", "meals")],
    "leaves goods alone": [awarded("tender", "contract"), awarded("direct", "goods"), awarded("direct")],
  },
  fail: {
    "fails meals awarded directly": {
      entries: [awarded("direct", "meals")],
      finds: ["farm：meals是直接选定的，应公开竞争确定"],
    },
    "fails a canteen handed over directly": [awarded("direct", "contract")],
  },
  none: { unknown: "an award says how it was chosen; one without a scope is of goods" },
});
it("asks a company nothing of its contractors", () => {
  expect(verdictsOf(contractCompeted, [awarded("direct", "meals")], { site: company })).toEqual(["notApplicable"]);
});

const income = (cashier: string | undefined, by?: string) =>
  row(
    "canteen/charge",
    "2025-09-01T18:30",
    { group: "pupil", amount: 6600 },
    { actors: { ...(cashier ? { cashier } : {}), ...(by ? { by } : {}) } },
  );
testRule(cashierBooksNoIncome, {
  ...monday,
  pass: { "takes two people, and a line without the cashier": [income("qian", "feng"), income(undefined, "qian")] },
  fail: {
    "fails one for both": {
      entries: [income("qian", "qian")],
      finds: ["pupil：伙食费收款、登账都是 qian，出纳不能兼登收入账"],
    },
  },
  unknown: { "does not know who booked it": [income("qian")] },
});

const spent = (payer: string | undefined, by?: string) =>
  row(
    "canteen/cost",
    "2025-09-01T18:40",
    { group: "pupil", amount: 6100, line: "food" },
    { actors: { ...(payer ? { payer } : {}), ...(by ? { by } : {}) } },
  );
testRule(cashierBooksNoCost, {
  ...monday,
  pass: { "takes two people, and a line without the payer": [spent("qian", "feng"), spent(undefined, "qian")] },
  fail: {
    "fails one for both": {
      entries: [spent("qian", "qian")],
      finds: ["pupil food：付款、登账都是 qian，出纳不能兼登成本账"],
    },
  },
  unknown: { "does not know who booked it": [spent("qian")] },
});
it("asks a company nothing of its cashier", () => {
  expect(verdictsOf(cashierBooksNoIncome, [income("qian", "qian")], { site: company })).toEqual(["notApplicable"]);
  expect(verdictsOf(cashierBooksNoCost, [spent("qian", "qian")], { site: company })).toEqual(["notApplicable"]);
});

const seals = (financeSeal?: string, nameSeal?: string) =>
  row(
    "canteen/seal-keepers",
    "2025-09-01T09:00",
    { account: "食堂专户" },
    { actors: { ...(financeSeal ? { financeSeal } : {}), ...(nameSeal ? { nameSeal } : {}) } },
  );
testRule(sealsSplit, {
  ...monday,
  pass: { "takes two keepers": [seals("qian", "feng")] },
  fail: {
    "fails one keeper of both": {
      entries: [seals("qian", "qian")],
      finds: ["银行印鉴都由 qian 一人保管，应由两人分管"],
    },
  },
  unknown: { "does not know who keeps the second": [seals("qian")] },
});
