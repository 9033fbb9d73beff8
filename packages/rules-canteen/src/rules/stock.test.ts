import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { received } from "../trial/receipt-line.ts";
import { sittings } from "../trial/school-meals.ts";
import { monday, september } from "../trial/trial-school.ts";
import { kitchenStockAgrees } from "./kitchen-stock-agrees.ts";
import { noExpiredStock } from "./no-expired-stock.ts";

const verdictsOf = verdictsUnder(monday);

const drawn = (at: string, quantity: number, item = "牛奶") =>
  row(
    "canteen/stock-issue",
    at,
    { item, batch: "b-1", quantity, meal: "lunch" },
    { actors: { by: "zhou", receiver: "chen" } },
  );
const thrown = (at: string, quantity: number, item = "牛奶") =>
  row("canteen/stock-discard", at, { item, batch: "b-1", quantity, reason: "expired" }, { actors: { by: "zhou" } });

const milk = received({ item: "牛奶", quantity: 5, expiresOn: "2025-09-03" });
testRule(noExpiredStock, {
  ...september,
  pass: {
    "takes a batch used up on its last day": [milk, drawn("2025-09-03T23:59", 5)],
    "counts what was thrown away in time": [milk, drawn("2025-09-02T10:00", 4), thrown("2025-09-03T18:00", 1)],
  },
  fail: {
    "fails while a batch past its date lies there": {
      entries: [milk, drawn("2025-09-03T10:00", 4)],
      finds: ["牛奶、b-1 已过期，库里还有 1 公斤"],
    },
    "fails when it was served after its date": [milk, drawn("2025-09-04T10:00", 5)],
  },
  unknown: {
    "is unknown where no receipts are kept": {
      entries: [],
      without: ["canteen/receipt", "canteen/batch-expired"],
    },
  },
});
it("asks nothing about goods without a date", () => {
  expect(verdictsOf(noExpiredStock, [received({ item: "大葱" })], september)).toEqual([]);
});

const rice = [
  ...sittings("2025-09-01", 1, 30),
  received(),
  drawn("2025-09-02T08:00", 35, "大米"),
  thrown("2025-09-03T08:00", 5, "大米"),
];
const counted = (quantity: number) =>
  row(
    "canteen/stock-count",
    "2025-09-30T16:00",
    { item: "大米", quantity },
    { covers: "2025-09", actors: { by: "zhou" } },
  );
testRule(kitchenStockAgrees, {
  ...september,
  pass: {
    "takes a count that is right": [...rice, counted(60)],
    "takes a count three per cent short": [...rice, counted(58.2)],
  },
  fail: { "fails just beyond": [...rice, counted(58.1)] },
  unknown: { "is unknown while nobody has counted": rice },
});
it("does not ask for a count in a month without pupils", () => {
  expect(verdictsOf(kitchenStockAgrees, [received(), counted(10)], september)).toEqual(["notApplicable"]);
});
