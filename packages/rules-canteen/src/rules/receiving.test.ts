import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { farm } from "../trial/cast.ts";
import { received } from "../trial/receipt-line.ts";
import { monday } from "../trial/trial-school.ts";
import { buyerNotChecker } from "./buyer-not-checker.ts";
import { noBannedGoods } from "./no-banned-goods.ts";
import { noUncertifiedGoods } from "./no-uncertified-goods.ts";
import { receiptRecord } from "./receipt-record.ts";
import { receiptTwoPeople } from "./receipt-two-people.ts";
import { supplierLicensed } from "./supplier-licensed.ts";

const verdictsOf = verdictsUnder(monday);

testRule(receiptRecord, {
  ...monday,
  pass: {
    "takes a line with all nine items": [farm, received()],
    "takes a batch number in place of the date": [farm, lacking(received(), "producedOn")],
    "takes a date in place of the batch number": [farm, lacking(received(), "batch")],
  },
  fail: {
    "fails with neither date nor batch number": [farm, lacking(received(), "producedOn", "batch")],
    "fails without a specification": [farm, lacking(received(), "spec")],
    "fails without a shelf life": [farm, lacking(received(), "shelfLife")],
    "fails without the supplier's telephone": [farm, lacking(received(), "supplierContact")],
    "fails where the supplier's address is nowhere on record": [received()],
  },
  none: { unknown: "what is not on record is missing, which fails" },
  exempt: { facts: { "canteen/receipt producedOn": "a batch number stands in for it" } },
});
it("asks nothing about the record of goods that were sent back", () => {
  expect(verdictsOf(receiptRecord, [received({ accepted: false })])).toEqual([]);
});

testRule(receiptTwoPeople, {
  ...monday,
  pass: { "takes two people": [received()] },
  fail: {
    "fails one person": {
      entries: [received({}, { buyer: "zhou", checkers: "wu" })],
      finds: ["验收只有 1 人签字，至少要 2 人"],
    },
    "fails one person who signed twice": [received({}, { buyer: "zhou", checkers: ["wu", "wu"] })],
  },
  unknown: { "is unknown where nobody signed": [received({}, { buyer: "zhou" })] },
});

testRule(buyerNotChecker, {
  ...monday,
  pass: { "takes others at the scales": [received()] },
  fail: { "fails a buyer who is one of those who check": [received({}, { buyer: "zhou", checkers: ["wu", "zhou"] })] },
  unknown: { "is unknown where nobody signed for the check": [received({}, { buyer: "zhou" })] },
});

const licence = (validUntil: string) =>
  row("general/certificate", "2024-09-01", {
    holder: "farm",
    category: "food-licence",
    number: "SP-1",
    issuedOn: "2024-09-01",
    validUntil,
  });
testRule(supplierLicensed, {
  ...monday,
  pass: {
    "takes a licence on its last day": [licence("2025-09-01"), received()],
    "warns thirty days before it ends": { entries: [licence("2025-10-01"), received()], asOf: "2025-09-01" },
  },
  fail: {
    "fails on the day after": {
      entries: [licence("2025-08-31"), received()],
      finds: ["farm 没有有效的食品经营许可证，却收了它的货"],
    },
  },
  unknown: { "is unknown where no certificates are kept": { entries: [received()], without: ["general/certificate"] } },
});
it("asks for no licence when the goods were sent back", () => {
  expect(verdictsOf(supplierLicensed, [received({ accepted: false })])).toEqual([]);
});

testRule(noUncertifiedGoods, {
  ...monday,
  pass: { "takes goods that came with one": [received()] },
  fail: {
    "fails goods accepted without one": {
      entries: [received({ certificate: false })],
      finds: ["没有合格证明也收了货"],
    },
  },
  unknown: { "is unknown where it was left blank": [lacking(received(), "certificate")] },
});
it("lets goods without a certificate be sent back", () => {
  expect(verdictsOf(noUncertifiedGoods, [received({ certificate: false, accepted: false })])).toEqual([]);
});

testRule(noBannedGoods, {
  ...monday,
  pass: {
    "takes what is not on the list": [received({ item: "食用盐" })],
    "takes nitrite where the list does not hold it": {
      entries: [received({ item: "亚硝酸钾" })],
      options: { items: ["发芽土豆"] },
    },
  },
  fail: {
    "fails nitrite, even sent back": {
      entries: [received({ item: "亚硝酸钠", accepted: false })],
      finds: ["属于禁止采购的东西，却买了进来"],
    },
  },
  none: { unknown: "every line of a delivery names its goods" },
});
