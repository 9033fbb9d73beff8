import type { Rule } from "@houqin/core";
import { expect, it } from "vitest";
import { invoice } from "../entries/money.ts";
import { acceptance, approval, purchaseOrder, purchaseRequest, quote } from "../entries/purchasing.ts";
import { row, type Scene, verdicts } from "../scene.ts";
import { buyerNotChecker } from "./buyer-not-checker.ts";
import { earmark } from "./earmark.ts";
import { purchaseProcedure } from "./purchase-procedure.ts";
import { purchaseSteps } from "./purchase-steps.ts";
import { twoHandlers } from "./two-handlers.ts";

const asked = row(purchaseRequest, "q1", "2025-11-03T09:00", {
  title: "课桌",
  category: "goods",
  amount: 6000,
  purpose: "更新",
});
const granted = (at: string, level = "department", yes = true) =>
  row(approval, "g1", at, { request: "q1", level, granted: yes });
const offered = (id: string, supplier: string, at = "2025-11-05T09:00") =>
  row(quote, id, at, { request: "q1", supplier, amount: 6000 });
const ordered = (at: string, amount = 6000) =>
  row(
    purchaseOrder,
    "o1",
    at,
    { request: "q1", supplier: "木器厂", amount, category: "goods", method: "quotes" },
    { actors: { buyer: "wang" } },
  );
const accepted = (at: string, checkers: string[]) =>
  row(acceptance, "t1", at, { request: "q1", accepted: true }, { actors: { checkers } });
const spent = (data: object) =>
  row(invoice, "v1", "2025-11-12", { number: "24-118", fund: "repair", line: "repair", amount: 860, ...data });

const three = [offered("b1", "木器厂"), offered("b2", "家具城"), offered("b3", "教具社")];
const wednesday = "2025-11-12T09:00";

const cases: readonly (readonly [Rule, string, Scene, readonly string[]])[] = [
  [
    purchaseSteps,
    "passes request, approval, order, acceptance",
    { entries: [asked, granted("2025-11-04T09:00"), ordered("2025-11-06T09:00"), accepted(wednesday, ["li"])] },
    ["all@q1 pass"],
  ],
  [
    purchaseSteps,
    "fails an order before its approval",
    { entries: [asked, ordered("2025-11-04T08:00"), granted("2025-11-04T09:00")] },
    ["all@q1 fail"],
  ],
  [
    purchaseSteps,
    "fails an order on a refusal",
    { entries: [asked, granted("2025-11-04T09:00", "head", false), ordered("2025-11-06T09:00")] },
    ["all@q1 fail"],
  ],
  [
    purchaseSteps,
    "is pending while steps are to come",
    { entries: [asked, granted("2025-11-04T09:00")] },
    ["all@q1 pending"],
  ],

  [purchaseProcedure, "asks nothing below five thousand", { entries: [ordered(wednesday, 4999.99)] }, ["o1 pass"]],
  [
    purchaseProcedure,
    "passes five thousand with three suppliers' quotes",
    { entries: [...three, ordered(wednesday, 5000)] },
    ["o1 pass"],
  ],
  [purchaseProcedure, "fails with two", { entries: [...three.slice(1), ordered(wednesday, 5000)] }, ["o1 fail"]],
  [
    purchaseProcedure,
    "counts a supplier once",
    { entries: [...three.slice(1), offered("b4", "家具城"), ordered(wednesday, 5000)] },
    ["o1 fail"],
  ],
  [
    purchaseProcedure,
    "counts no quote that came after the order",
    { entries: [...three.slice(1), offered("b4", "木器厂", "2025-11-13T09:00"), ordered(wednesday, 5000)] },
    ["o1 fail"],
  ],
  [
    purchaseProcedure,
    "asks the head's approval from fifty thousand on",
    { entries: [...three, granted("2025-11-04T09:00"), ordered(wednesday, 50000)] },
    ["o1 fail"],
  ],
  [
    purchaseProcedure,
    "passes with the board's",
    { entries: [...three, granted("2025-11-04T09:00", "board"), ordered(wednesday, 50000)] },
    ["o1 pass"],
  ],
  [
    purchaseProcedure,
    "is unknown where quotes are not recorded",
    { unkept: [quote.id], entries: [ordered(wednesday, 5000)] },
    ["o1 unknown"],
  ],

  [
    buyerNotChecker,
    "passes other checkers",
    { entries: [ordered("2025-11-06T09:00"), accepted(wednesday, ["li", "zhao"])] },
    ["o1 pass"],
  ],
  [
    buyerNotChecker,
    "fails a buyer among the checkers",
    { entries: [ordered("2025-11-06T09:00"), accepted(wednesday, ["li", "wang"])] },
    ["o1 fail"],
  ],
  [
    buyerNotChecker,
    "is unknown where acceptances are not recorded",
    { unkept: [acceptance.id], entries: [ordered("2025-11-06T09:00")] },
    ["o1 unknown"],
  ],

  [twoHandlers, "passes two checkers", { entries: [accepted(wednesday, ["li", "zhao"])] }, ["t1 pass"]],
  [twoHandlers, "fails one, even when listed twice", { entries: [accepted(wednesday, ["li", "li"])] }, ["t1 fail"]],
  [
    twoHandlers,
    "is unknown without checkers",
    { entries: [row(acceptance, "t1", wednesday, { request: "q1", accepted: true })] },
    ["t1 unknown"],
  ],

  [earmark, "passes repairs from the repair fund", { entries: [spent({})] }, ["v1/posting pass"]],
  [earmark, "fails wages from the repair fund", { entries: [spent({ line: "wages" })] }, ["v1/posting fail"]],
  [earmark, "leaves other funds alone", { entries: [spent({ fund: "operating", line: "wages" })] }, []],
  [
    earmark,
    "watches the fund that it is set to",
    { options: { fund: "project", lines: ["equipment"] }, entries: [spent({ fund: "project" })] },
    ["v1/posting fail"],
  ],
];

it.each(cases.map(([rule, says, scene, expected]) => [`${rule.id} ${says}`, rule, scene, expected] as const))(
  "%s",
  (_, rule, scene, expected) => {
    expect(verdicts(rule, scene)).toEqual(expected);
  },
);
