import { lacking, type Row, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { wednesday } from "../trial/trial-school.ts";
import { buyerNotChecker } from "./buyer-not-checker.ts";
import { purchaseProcedure } from "./purchase-procedure.ts";
import { purchaseSteps } from "./purchase-steps.ts";
import { twoHandlers } from "./two-handlers.ts";

const verdictsOf = verdictsUnder(wednesday);

const noon = "2025-11-12T12:00";
const requested = row(
  "general/purchase-request",
  "2025-11-12T09:00",
  { title: "课桌", category: "goods", amount: 6000, purpose: "更新" },
  { id: "q-1" },
);
const approved = ({ at = "2025-11-12T10:00", level = "department", granted = true } = {}) =>
  row("general/approval", at, { request: "q-1", level, granted });
const quoted = (supplier: string, at = "2025-11-12T11:00") =>
  row("general/quote", at, { request: "q-1", supplier, amount: 6000 });
const ordered = (amount = 6000, at = noon) =>
  row(
    "general/purchase-order",
    at,
    { request: "q-1", supplier: "木器厂", amount, category: "goods", method: "quotes" },
    { actors: { buyer: "wang" } },
  );
const accepted = (checkers: NonNullable<Row["actors"]>[string] = ["li", "zhao"]) =>
  row("general/acceptance", "2025-11-12T16:00", { request: "q-1", accepted: true }, { actors: { checkers } });

testRule(purchaseSteps, {
  ...wednesday,
  pass: { "takes request, approval, order, acceptance": [requested, approved(), ordered(), accepted()] },
  fail: {
    "fails an order before its approval": {
      entries: [requested, ordered(6000, "2025-11-12T09:59"), approved()],
      finds: ["采购 q-1 缺 approval 就到了 order，应按请购、审批、订购、验收的顺序办"],
    },
    "fails an order on a refusal": {
      entries: [requested, approved({ granted: false }), ordered()],
      finds: ["采购 q-1 缺 approval 就到了 order，应按请购、审批、订购、验收的顺序办"],
    },
    "fails an order that nobody asked for": [approved(), ordered()],
  },
  none: { unknown: "every line of a purchase names its request; a step that is not on record counts as not taken" },
});
it("waits for the steps of a purchase that are to come", () => {
  expect(verdictsOf(purchaseSteps, [requested, approved()])).toEqual(["pending"]);
});

const three = [quoted("木器厂"), quoted("家具城"), quoted("教具社")];
const two = three.slice(1);
testRule(purchaseProcedure, {
  ...wednesday,
  pass: {
    "asks nothing below five thousand": [ordered(4999.99)],
    "takes five thousand with three suppliers' quotes": [...three, ordered(5000)],
    "asks for no head below fifty thousand": [...three, ordered(49999.99)],
    "takes fifty thousand with the board's approval": [...three, approved({ level: "board" }), ordered(50000)],
  },
  fail: {
    "asks for quotes from five thousand on": {
      entries: [ordered(5000)],
      finds: ["订购金额 5000 元，比价或审批没做够，须有 general/quote × 3，实有 0 份"],
    },
    "fails with two": [...two, ordered(5000)],
    "counts a supplier once": [...two, quoted("家具城", "2025-11-12T11:30"), ordered(5000)],
    "counts no quote that came after the order": [...two, quoted("木器厂", "2025-11-12T12:01"), ordered(5000)],
    "asks for the head's approval from fifty thousand on": {
      entries: [...three, approved(), ordered(50000)],
      finds: ["订购金额 50000 元，比价或审批没做够，须有 general/approval，实有 0 份"],
    },
    "takes no refusal for it": [...three, approved({ level: "head", granted: false }), ordered(50000)],
  },
  unknown: { "is unknown where no quotes are kept": { entries: [ordered(5000)], without: ["general/quote"] } },
});

testRule(buyerNotChecker, {
  ...wednesday,
  pass: { "takes other checkers": [ordered(), accepted()] },
  fail: {
    "fails a buyer among the checkers": {
      entries: [ordered(), accepted(["li", "wang"])],
      finds: ["wang 既采购又验收，应换人验收"],
    },
  },
  unknown: {
    "is unknown where no acceptances are kept": { entries: [ordered()], without: ["general/acceptance"] },
    "is unknown where nobody signed for the goods": [ordered(), lacking(accepted(), "actors")],
  },
});

testRule(twoHandlers, {
  ...wednesday,
  pass: { "takes two checkers": [accepted()] },
  fail: {
    "fails one, even when listed twice": {
      entries: [accepted(["li", "li"])],
      finds: ["验收只有 1 人签字，至少要 2 人"],
    },
  },
  unknown: { "is unknown where nobody signed": [lacking(accepted(), "actors")] },
});
