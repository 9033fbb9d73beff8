import { row, testRule } from "@houqin/testing";
import { autumn } from "../trial/trial-school.ts";
import { bestOfferTaken } from "./best-offer-taken.ts";
import { orderedAhead } from "./ordered-ahead.ts";
import { usageAsked } from "./usage-asked.ts";

const wanted = row(
  "general/purchase-request",
  "2025-10-12T09:00",
  { title: "器材", category: "goods", amount: 1200, purpose: "运动会", neededBy: "2025-11-12" },
  { id: "q-1" },
);
const ordered = (at: string, more: object = {}) =>
  row("general/purchase-order", at, {
    request: "q-1",
    supplier: "甲",
    amount: 1200,
    category: "goods",
    method: "quotes",
    ...more,
  });

testRule(orderedAhead, {
  ...autumn,
  pass: { "takes an order seven days before": [wanted, ordered("2025-11-05T23:00")] },
  fail: {
    "fails one that was never placed": { entries: [wanted], finds: ["还没订购，应在 2025-11-06T00:00 前下单"] },
    "is late six days before": {
      entries: [wanted, ordered("2025-11-06T08:00")],
      finds: ["订购晚了：2025-11-06T08:00 才下单，应在 2025-11-06T00:00 前"],
    },
  },
  unknown: { "is unknown where orders are not kept": { entries: [wanted], without: ["general/purchase-order"] } },
  exempt: { facts: { "general/purchase-request neededBy": "a request without a day has no time to be ordered by" } },
});

const quoted = (supplier: string, amount: number) =>
  row("general/quote", "2025-11-04T09:00", { request: "q-1", supplier, amount });
const scored = (supplier: string, total: number) =>
  row("general/offer-score", "2025-11-04T09:00", { request: "q-1", supplier, total });

testRule(bestOfferTaken, {
  ...autumn,
  pass: {
    "takes the lowest quote": [quoted("甲", 1200), quoted("乙", 1300), ordered("2025-11-05T09:00")],
    "takes a dearer one with its reason": [
      quoted("甲", 1200),
      quoted("乙", 1100),
      ordered("2025-11-05T09:00", { reason: "乙交货期太长" }),
    ],
    "takes the most points, however dear": [
      quoted("甲", 1200),
      quoted("乙", 1100),
      scored("甲", 91),
      scored("乙", 90),
      ordered("2025-11-05T09:00"),
    ],
    "goes by the mean of the panel, not by its kindest member": [
      scored("甲", 90),
      scored("甲", 92),
      scored("乙", 84),
      scored("乙", 95),
      ordered("2025-11-05T09:00"),
    ],
    "leaves alone what nobody quoted": [ordered("2025-11-05T09:00")],
  },
  fail: {
    "fails a dearer one without": {
      entries: [quoted("甲", 1200), quoted("乙", 1199), ordered("2025-11-05T09:00")],
      finds: ["甲 报价 1200 元，不是最低的 1199 元，却没有写选定理由"],
    },
    "fails fewer points without": {
      entries: [scored("甲", 90), scored("乙", 91), ordered("2025-11-05T09:00")],
      finds: ["甲 得 90 分，不是最高的 91 分，却没有写选定理由"],
    },
  },
  unknown: {
    "is unknown where quotes are not kept": { entries: [ordered("2025-11-05T09:00")], without: ["general/quote"] },
  },
});

const accepted = row("general/acceptance", "2025-11-12T16:00", { request: "q-1", accepted: true });
const told = (at: string) => row("general/usage", at, { request: "q-1", good: true });
testRule(usageAsked, {
  ...autumn,
  pass: { "takes a word on the thirtieth day": [accepted, told("2025-12-12T23:00")] },
  fail: {
    "fails without one": { entries: [accepted], finds: ["验收后没有收集使用反馈，应在 2025-12-13T00:00 前收集"] },
    "is late on the day after": {
      entries: [accepted, told("2025-12-13T08:00")],
      finds: ["使用反馈晚了：2025-12-13T08:00 才收集，应在 2025-12-13T00:00 前"],
    },
  },
  unknown: { "is unknown where nobody asks": { entries: [accepted], without: ["general/usage"] } },
});
