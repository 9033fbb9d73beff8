import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { november, wednesday } from "../trial/trial-school.ts";
import { buyersChange } from "./buyers-change.ts";
import { ordersNotSplit } from "./orders-not-split.ts";
import { transferApproved } from "./transfer-approved.ts";
import { winnersVary } from "./winners-vary.ts";

const verdictsOf = verdictsUnder(wednesday);

const order = (day: number, amount: number, supplier = "晨光商行", buyer = "wang", request = `q-${day}`) =>
  row(
    "general/purchase-order",
    `2025-11-${String(day).padStart(2, "0")}T10:00`,
    { request, supplier, amount, category: "goods", method: "direct" },
    { id: `o-${day}-${supplier}-${buyer}`, actors: { buyer } },
  );

testRule(ordersNotSplit, {
  ...november,
  pass: {
    "takes orders that stay below together": [order(3, 2500), order(4, 2499.99)],
    "takes orders a week apart": [order(3, 4000), order(10, 4000)],
    "takes orders with two suppliers": [order(3, 4000), order(4, 4000, "恒信五金")],
    "takes what is set": { entries: [order(3, 4000), order(4, 4000)], options: { quotesFrom: 9000 } },
  },
  fail: {
    "fails two that reach the amount together": {
      entries: [order(3, 2500), order(4, 2500)],
      finds: ["晨光商行 2025-11-03 至 2025-11-04 有 2 单各不足 5000 元，合计 5000 元，应合并走比价"],
    },
    "looks as far as it is set to": { entries: [order(3, 4000), order(10, 4000)], options: { days: 8 } },
  },
  none: { unknown: "an order always names its supplier, category and amount" },
});

const six = [3, 4, 5, 6, 7, 10].map((day) => order(day * 2, 100, "晨光商行", day === 10 ? "li" : "wang"));
const elsewhere = [order(5, 100, "恒信五金", "li"), order(7, 100, "安居物业", "zhao")];
const fourFifths = Array.from({ length: 10 }, (_, day) => order(day + 10, 100, "晨光商行", day < 8 ? "wang" : "li"));
testRule(buyersChange, {
  ...november,
  pass: {
    "takes a sole buyer": [...six, order(5, 100, "恒信五金"), order(7, 100, "安居物业")],
    "takes few orders": [...six.slice(1), ...elsewhere],
    "takes four fifths less one": [...fourFifths.slice(1), ...elsewhere],
    "takes a share below the one that is set": { entries: [...six, ...elsewhere], options: { share: 0.9 } },
  },
  fail: {
    "fails a supplier that is one buyer's own": {
      entries: [...six, ...elsewhere],
      finds: ["晨光商行 的 6 单有 5 单由 wang 一人经办，而其他供应商的 2 单只办了 0 单"],
    },
    "fails four fifths": [...fourFifths, ...elsewhere],
  },
  unknown: {
    "is unknown where an order names no buyer": [...six.slice(1), ...elsewhere.map((each) => lacking(each, "actors"))],
  },
});

const bidders = ["晨光商行", "恒信五金", "安居物业"];
const rounds = (winners: readonly number[], offers = bidders) =>
  winners.flatMap((winner, index) => [
    ...offers.map((supplier) =>
      row(
        "general/quote",
        `2025-11-${String(index + 3).padStart(2, "0")}T09:00`,
        { request: `q-${index + 3}`, supplier, amount: 9000 },
        { id: `b-${index}-${supplier}` },
      ),
    ),
    order(index + 3, 9000, bidders[winner]),
  ]);
testRule(winnersVary, {
  ...november,
  pass: {
    "takes a turn that breaks off": rounds([0, 1, 2, 0, 1, 1]),
    "takes one who always wins": rounds([0, 0, 0, 0, 0, 0]),
    "takes few rounds": rounds([0, 1, 0, 1, 0]),
    "takes a turn shorter than is set": { entries: rounds([0, 1, 0, 1, 0, 1]), options: { rounds: 7 } },
  },
  fail: {
    "fails three who win in turns": {
      entries: rounds([0, 1, 2, 0, 1, 2]),
      finds: [
        "安居物业、恒信五金、晨光商行 同场报价 6 次，按 晨光商行、恒信五金、安居物业 的次序轮流中标；各家机会均等时，凑巧这样的可能约为 3.7%",
      ],
    },
  },
  none: { unknown: "an order without offers is no round" },
});
it("sees no rotation where the bidders change", () => {
  expect(
    verdictsOf(winnersVary, [...rounds([0, 1, 0]), ...rounds([0, 1, 0], bidders.slice(0, 2)).slice(9)], november),
  ).not.toContain("fail");
});

const moved = (approver: string) =>
  row(
    "budget/transfer",
    "2025-11-12T10:00",
    { from: "cleaning", to: "repair", amount: 800, unit: "CNY", reason: "抢修" },
    { id: "t-1", actors: { by: "wang", approver } },
  );
testRule(transferApproved, {
  ...november,
  pass: { "takes another's approval": [moved("li")] },
  fail: {
    "fails an approval by its maker": {
      entries: [moved("wang")],
      finds: ["wang 审批了自己经办的预算调剂，应由另一人审批"],
    },
  },
  unknown: { "is unknown where nobody approved": [lacking(moved("li"), "actors")] },
});
