import { row, testRule } from "@houqin/testing";
import { march, monday } from "../trial/trial-hotel.ts";
import { consumptionNorm } from "./consumption-norm.ts";
import { costPerCover } from "./cost-per-cover.ts";
import { subStoreAgrees } from "./sub-store-agrees.ts";
import { subStoreCounted } from "./sub-store-counted.ts";
import { suppliesInBounds } from "./supplies-in-bounds.ts";

const store = row("site/area", "2026-01-01", { name: "管事部二级库", kind: "store" }, { subject: "store-1" });
const moved = (direction: string, quantity: number, at = "2026-02-10T09:00", area = "store-1") =>
  row("general/stock-move", at, { item: "催干剂", direction, quantity }, { area });
const counted = (quantity: number, at = "2026-03-31T15:00", area = "store-1") =>
  row("general/stock-count", at, { item: "催干剂", quantity }, { area });

testRule(subStoreCounted, {
  ...march,
  pass: { "takes one count in the month": [store, counted(100)] },
  fail: {
    "fails a store that nobody counted": { entries: [store], finds: ["store-1 2026-03 没有盘点"] },
    "takes no other store for it": [store, counted(100, "2026-03-31T15:00", "store-2")],
    "fails a quarter without one where it is set to that": {
      entries: [store],
      options: { every: "quarter" },
      period: { from: "2026-01-01", to: "2026-03-31" },
    },
  },
  unknown: { "is unknown where counts are not kept": { entries: [store], without: ["general/stock-count"] } },
});

const hundred = [moved("in", 110), moved("return", 2), moved("out", 10), moved("discard", 2)];
testRule(subStoreAgrees, {
  ...march,
  pass: { "takes two in a hundred short": [...hundred, counted(98)] },
  fail: {
    "fails three in a hundred short": {
      entries: [...hundred, counted(97)],
      finds: ["store-1、催干剂 2026-03 对不上：账面=100、实盘=97，相差 3 件"],
    },
    "fails goods that lie in another store": [...hundred, counted(100, "2026-03-31T15:00", "store-2")],
  },
  unknown: { "is unknown while nobody has counted": hundred },
});

const level = row(
  "hotel/supply-item",
  "2026-01-01",
  { name: "催干剂", min: 6, max: 30, perCover: 2 },
  { subject: "催干剂" },
);
testRule(suppliesInBounds, {
  ...monday,
  pass: {
    "takes the lowest level itself": [level, moved("in", 6)],
    "takes the highest level itself": [level, moved("in", 30)],
    "counts what came back and what left": [
      level,
      moved("in", 40),
      moved("return", 2),
      moved("out", 10),
      moved("discard", 2),
    ],
  },
  fail: {
    "fails one below": { entries: [level, moved("in", 5)], finds: ["催干剂 只剩 5 件，低线是 6 件"] },
    "fails one above": { entries: [level, moved("in", 31)], finds: ["催干剂 存了 31 件，高线是 30 件"] },
  },
  unknown: { "is unknown where the supply has no level": [moved("in", 6)] },
});

const used = (amount: number) =>
  row("hotel/consumption", "2026-03-02T22:00", { item: "催干剂", used: amount, covers: 100 });
testRule(consumptionNorm, {
  ...monday,
  pass: { "takes the norm itself": [level, used(200)] },
  fail: { "fails just beyond": { entries: [level, used(201)], finds: ["每客用了 2.01，定额是 2"] } },
  none: { unknown: "supplies without a norm are left alone" },
});

const day = (at: string, consumables: number) =>
  row("hotel/outlet-day", at, { covers: 100, takings: 20000, consumables }, { area: "hall" });
testRule(costPerCover, {
  ...march,
  pass: { "takes a rise by a tenth": [day("2026-02-10T23:00", 1000), day("2026-03-10T23:00", 1100)] },
  fail: {
    "fails just beyond": {
      entries: [day("2026-02-10T23:00", 1000), day("2026-03-10T23:00", 1101)],
      finds: ["2026-03 每客物料成本 11.01 元，按上月最多 11 元"],
    },
  },
  unknown: { "is unknown without a month before": [day("2026-03-10T23:00", 1000)] },
});
