import { row, testRule } from "@houqin/testing";
import { wednesday } from "../trial/trial-school.ts";
import { tenderHeld } from "./tender-held.ts";

const ordered = (category: string, amount: number, method = "quotes") =>
  row("general/purchase-order", "2025-11-12T12:00", { request: "q-1", supplier: "木器厂", amount, category, method });

testRule(tenderHeld, {
  ...wednesday,
  pass: {
    "takes goods a fen below": [ordered("goods", 1_999_999.99)],
    "takes services a fen below": [ordered("service", 1_999_999.99, "direct")],
    "takes works a fen below": [ordered("works", 3_999_999.99)],
  },
  fail: {
    "fails goods of two million": {
      entries: [ordered("goods", 2_000_000)],
      finds: ["订购金额 2000000 元，达到公开招标数额标准，却没有招标"],
    },
    "fails services of two million": [ordered("service", 2_000_000)],
    "fails works of four million": [ordered("works", 4_000_000, "direct")],
    "goes by the province's amount": { entries: [ordered("works", 1_000_000)], options: { works: 1_000_000 } },
  },
  none: { unknown: "an order always names its kind, amount and method" },
});
