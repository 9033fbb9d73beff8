import { describe, expect, it } from "vitest";
import { type Row, row, saidOf } from "../trial/said-of.ts";
import { buyerNotChecker } from "./buyer-not-checker.ts";
import { kitchenStockAgrees } from "./kitchen-stock-agrees.ts";
import { noBannedGoods } from "./no-banned-goods.ts";
import { noExpiredStock } from "./no-expired-stock.ts";
import { noUncertifiedGoods } from "./no-uncertified-goods.ts";
import { receiptRecord } from "./receipt-record.ts";
import { receiptTwoPeople } from "./receipt-two-people.ts";
import { supplierLicensed } from "./supplier-licensed.ts";

const farm = row(
  "canteen/supplier",
  "2025-08-01",
  { name: "绿源农场", address: "城东路8号", contact: "李经理", category: "food", approvedUntil: "2026-08-31" },
  { subject: "farm" },
);

const line = {
  delivery: "d-1",
  item: "大米",
  spec: "25 kg/袋",
  quantity: 100,
  batch: "b-1",
  producedOn: "2025-08-20",
  shelfLife: "6个月",
  supplier: "farm",
  supplierContact: "13800000000",
  certificate: true,
  unitPrice: 5,
  amount: 500,
  accepted: true,
};
const received = (
  changes: Readonly<Record<string, unknown>> = {},
  actors: Row["actors"] = { buyer: "zhou", checkers: ["chen", "wu"] },
  at = "2025-09-01T06:30",
) => row("canteen/receipt", at, { ...line, ...changes }, { area: "kitchen-1", ...(actors ? { actors } : {}) });

/** A line on which something was left blank. */
const lacking = (...names: readonly string[]) => {
  const full = received();
  return { ...full, data: Object.fromEntries(Object.entries(full.data).filter(([name]) => !names.includes(name))) };
};

describe("the record of a receipt", () => {
  it("passes with all nine items", () => {
    expect(saidOf(receiptRecord, [farm, received()])).toEqual(["pass"]);
  });
  it("takes a batch number in place of the date", () => {
    expect(saidOf(receiptRecord, [farm, lacking("producedOn")])).toEqual(["pass"]);
  });
  it("fails with neither date nor batch number", () => {
    expect(saidOf(receiptRecord, [farm, lacking("producedOn", "batch")])).toEqual(["fail absent"]);
  });
  it.each(["spec", "shelfLife", "supplierContact"])("fails without %s", (name) => {
    expect(saidOf(receiptRecord, [farm, lacking(name)])).toEqual(["fail absent"]);
  });
  it("fails where the supplier's address is nowhere on record", () => {
    expect(saidOf(receiptRecord, [received()])).toEqual(["fail absent"]);
  });
  it("asks nothing about goods that were sent back", () => {
    expect(saidOf(receiptRecord, [received({ accepted: false })])).toEqual([]);
  });
});

describe("checking deliveries together", () => {
  it("passes with two people", () => {
    expect(saidOf(receiptTwoPeople, [received()])).toEqual(["pass"]);
  });
  it.each([["zhou"], ["zhou", "zhou"]])("fails with one person, however often they sign (%s %s)", (...checkers) => {
    expect(saidOf(receiptTwoPeople, [received({}, { checkers })])).toEqual(["fail tooFew"]);
  });
  it("asks for more people where the option says so", () => {
    expect(saidOf(receiptTwoPeople, [received()], { options: { people: 3 } })).toEqual(["fail tooFew"]);
  });
  it("is unknown where nobody signed", () => {
    expect(saidOf(receiptTwoPeople, [received({}, { buyer: "zhou" })])).toEqual(["unknown"]);
  });
});

describe("the buyer at the scales", () => {
  it("passes when others check", () => {
    expect(saidOf(buyerNotChecker, [received()])).toEqual(["pass"]);
  });
  it("fails when the buyer is one of those who check", () => {
    expect(saidOf(buyerNotChecker, [received({}, { buyer: "zhou", checkers: ["chen", "zhou"] })])).toEqual([
      "fail same",
    ]);
  });
  it("is unknown where nobody signed for the check", () => {
    expect(saidOf(buyerNotChecker, [received({}, { buyer: "zhou" })])).toEqual(["unknown"]);
  });
});

describe("a supplier's licence", () => {
  const licence = row("general/certificate", "2024-09-01", {
    holder: "farm",
    category: "food-licence",
    number: "SP-1",
    issuedOn: "2024-09-01",
    validUntil: "2025-09-01",
  });
  const days = ["2025-09-01", "2025-09-30"] as const;

  it("passes on its last day", () => {
    expect(saidOf(supplierLicensed, [farm, licence, received()], { days })).toEqual(["pass"]);
  });
  it("fails on the day after", () => {
    const next = received({}, undefined, "2025-09-02T06:30");
    expect(saidOf(supplierLicensed, [farm, licence, next], { days })).toEqual(["fail tooLow"]);
  });
  it("asks nothing about goods that were sent back", () => {
    expect(saidOf(supplierLicensed, [farm, received({ accepted: false })], { days })).toEqual([]);
  });
  it("is unknown at a school that keeps no certificates", () => {
    expect(saidOf(supplierLicensed, [farm, received()], { days, without: ["general/certificate"] })).toEqual([
      "unknown",
    ]);
  });
});

describe("goods and their certificates", () => {
  it("passes goods that came with one", () => {
    expect(saidOf(noUncertifiedGoods, [received()])).toEqual(["pass"]);
  });
  it("fails goods accepted without one", () => {
    expect(saidOf(noUncertifiedGoods, [received({ certificate: false })])).toEqual(["fail forbidden"]);
  });
  it("lets goods be sent back", () => {
    expect(saidOf(noUncertifiedGoods, [received({ certificate: false, accepted: false })])).toEqual([]);
  });
  it("is unknown where it was left blank", () => {
    expect(saidOf(noUncertifiedGoods, [lacking("certificate")])).toEqual(["unknown"]);
  });
});

describe("banned goods", () => {
  it("passes what is not on the list", () => {
    expect(saidOf(noBannedGoods, [received({ item: "食用盐" })])).toEqual(["pass"]);
  });
  it("fails nitrite, even sent back", () => {
    expect(saidOf(noBannedGoods, [received({ item: "亚硝酸钠", accepted: false })])).toEqual(["fail forbidden"]);
  });
  it("takes the unit's own list", () => {
    expect(saidOf(noBannedGoods, [received({ item: "发芽土豆" })], { options: { items: ["发芽土豆"] } })).toEqual([
      "fail forbidden",
    ]);
  });
});

describe("expired stock", () => {
  const days = ["2025-09-01", "2025-09-30"] as const;
  const milk = received({ item: "牛奶", quantity: 5, expiresOn: "2025-09-03" });
  const drawn = (at: string, quantity: number) =>
    row(
      "canteen/stock-issue",
      at,
      { item: "牛奶", batch: "b-1", quantity, meal: "lunch" },
      { actors: { by: "zhou", receiver: "chen" } },
    );
  const thrown = (at: string) =>
    row(
      "canteen/stock-discard",
      at,
      { item: "牛奶", batch: "b-1", quantity: 1, reason: "expired" },
      { actors: { by: "zhou" } },
    );

  it("passes a batch used up on its last day", () => {
    expect(saidOf(noExpiredStock, [milk, drawn("2025-09-03T23:59", 5)], { days })).toEqual(["pass"]);
  });
  it("fails while a batch past its date lies there", () => {
    expect(saidOf(noExpiredStock, [milk, drawn("2025-09-03T10:00", 4)], { days })).toEqual(["fail tooHigh"]);
  });
  it("counts what was thrown away before the date was past", () => {
    expect(saidOf(noExpiredStock, [milk, drawn("2025-09-02T10:00", 4), thrown("2025-09-03T18:00")], { days })).toEqual([
      "pass",
    ]);
  });
  it("fails when it was served after its date", () => {
    expect(saidOf(noExpiredStock, [milk, drawn("2025-09-04T10:00", 5)], { days })).toEqual(["fail tooHigh"]);
  });
  it("asks nothing about goods without a date", () => {
    expect(saidOf(noExpiredStock, [received({ item: "大葱" })], { days })).toEqual([]);
  });
  it("is unknown at a school that keeps no receipts", () => {
    expect(saidOf(noExpiredStock, [], { days, without: ["canteen/receipt", "canteen/batch-expired"] })).toEqual([
      "unknown",
    ]);
  });
});

describe("kitchen stock and its books", () => {
  const days = ["2025-09-01", "2025-09-30"] as const;
  const eaten = row(
    "canteen/servings",
    "2025-09-01T11:30",
    { meal: "lunch", group: "pupil", count: 30, hall: "hall-1", leaves: "2025-09-01T11:55" },
    { covers: "2025-09-01/lunch", area: "class-1" },
  );
  const drawn = row(
    "canteen/stock-issue",
    "2025-09-02T08:00",
    { item: "大米", batch: "b-1", quantity: 40, meal: "lunch" },
    { actors: { by: "zhou", receiver: "chen" } },
  );
  const counted = (quantity: number) =>
    row(
      "canteen/stock-count",
      "2025-09-30T16:00",
      { item: "大米", quantity },
      { covers: "2025-09", actors: { by: "zhou" } },
    );

  it.each([60, 58.2])("passes within three per cent of the books (%d kg of 60)", (quantity) => {
    expect(saidOf(kitchenStockAgrees, [received(), eaten, drawn, counted(quantity)], { days })).toEqual(["pass"]);
  });
  it("fails just beyond", () => {
    expect(saidOf(kitchenStockAgrees, [received(), eaten, drawn, counted(58.1)], { days })).toEqual(["fail differ"]);
  });
  it("is unknown while nobody has counted", () => {
    expect(saidOf(kitchenStockAgrees, [received(), eaten, drawn], { days })).toEqual(["unknown"]);
  });
  it("does not apply to a month without pupils", () => {
    expect(saidOf(kitchenStockAgrees, [received(), drawn, counted(10)], { days })).toEqual(["notApplicable"]);
  });
});
