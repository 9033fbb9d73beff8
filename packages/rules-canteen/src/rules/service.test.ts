import { row, testRule } from "@houqin/testing";
import { chiller, farm, freezer } from "../trial/cast.ts";
import { received } from "../trial/receipt-line.ts";
import { monday, september } from "../trial/trial-school.ts";
import { approvedSupplier } from "./approved-supplier.ts";
import { consumptionNorm } from "./consumption-norm.ts";
import { equipmentPresent } from "./equipment-present.ts";
import { goodsFeedback } from "./goods-feedback.ts";
import { queueTime } from "./queue-time.ts";
import { stockWithinLevels } from "./stock-within-levels.ts";
import { supplyFits } from "./supply-fits.ts";

testRule(approvedSupplier, {
  ...monday,
  pass: {
    "takes an approved supplier, and refused goods of another": [
      farm,
      received(),
      received({ supplier: "stall", accepted: false }),
    ],
  },
  fail: {
    "fails another": {
      entries: [farm, received({ supplier: "stall" })],
      finds: ["stall 不在合格供应商名录里，却收了货"],
    },
    "fails one whose approval is over": [{ ...farm, data: { ...farm.data, approvedUntil: "2025-08-31" } }, received()],
  },
  unknown: { "is unknown where no suppliers are listed": { entries: [received()], without: ["canteen/supplier"] } },
});

const needed = { categories: ["chiller", "freezer"] };
testRule(equipmentPresent, {
  ...september,
  pass: { "takes one of each": { entries: [chiller, freezer], options: needed } },
  fail: {
    "fails what is not there": { entries: [chiller], options: needed, finds: ["食堂还没有freezer"] },
    "asks for four kinds by default": [chiller, freezer],
  },
  none: { unknown: "the list of assets belongs to the site" },
});

const levels = row("canteen/stock-level", "2025-08-01", { item: "大米", least: 50, most: 150 }, { subject: "大米" });
const rice = (quantity: number) => received({ item: "大米", quantity }, { buyer: "zhou" }, "2025-08-31T06:30");
const taken = (kind: string, quantity: number, more: object) =>
  row(kind, "2025-08-31T09:00", { item: "大米", batch: "b-1", quantity, ...more });
testRule(stockWithinLevels, {
  ...monday,
  pass: {
    "takes both ends": [levels, rice(50)],
    "takes what is left after use": [
      levels,
      rice(170),
      taken("canteen/stock-issue", 10, { meal: "lunch" }),
      taken("canteen/stock-discard", 10, { reason: "damaged" }),
      { ...rice(30), data: { ...rice(30).data, accepted: false } },
    ],
  },
  fail: {
    "fails too little": { entries: [levels, rice(49)], finds: ["大米 只剩 49 公斤，下限 50 公斤"] },
    "fails too much": { entries: [levels, rice(151)], finds: ["大米 存了 151 公斤，上限 150 公斤"] },
  },
  unknown: { "is unknown where no receipts are kept": { entries: [levels], without: ["canteen/receipt"] } },
});

const word = (at: string) => row("general/usage", at, { request: "d-1", good: true });
testRule(goodsFeedback, {
  ...monday,
  pass: {
    "takes a word on the seventh day": [
      received(),
      word("2025-09-08T17:00"),
      received({ delivery: "d-2", accepted: false }),
    ],
  },
  fail: {
    "fails where nobody said a word": {
      entries: [received()],
      finds: ["大米 到货后到 2025-09-09T00:00 还没有使用反馈"],
    },
    "fails the eighth day": [received(), word("2025-09-09T08:00")],
  },
  unknown: { "is unknown where none is kept": { entries: [received()], without: ["general/usage"] } },
});

const used = (quantity: number, item = "食用油") =>
  row("canteen/stock-issue", "2025-09-02T09:00", { item, batch: "b-1", quantity, meal: "lunch" });
const eaten = (count: number, group = "pupil", meal = "lunch") =>
  row(
    "canteen/servings",
    "2025-09-01T12:00",
    { meal, group, count, hall: "hall-1", leaves: "2025-09-01T12:25" },
    { covers: `2025-09-01/${meal}`, area: "class-1" },
  );
testRule(consumptionNorm, {
  ...september,
  pass: {
    "takes thirty grams a serving": [used(3), used(50, "大米"), eaten(100)],
    "asks for the goods of the option": { entries: [used(30), used(3, "盐"), eaten(100)], options: { items: ["盐"] } },
  },
  fail: { "fails more": [used(3.1), eaten(100)] },
  unknown: { "is unknown where no servings are counted": { entries: [used(3)], without: ["canteen/servings"] } },
});

const ordered = (count: number) =>
  row(
    "canteen/meal-order",
    "2025-09-01T09:00",
    { meal: "lunch", group: "pupil", count },
    { covers: "2025-09-01/lunch" },
  );
testRule(supplyFits, {
  ...september,
  pass: { "takes a tenth less than ordered": [ordered(100), eaten(90)] },
  fail: { "fails more than that": [ordered(100), eaten(89)] },
  unknown: { "is unknown where no orders are kept": { entries: [eaten(100)], without: ["canteen/meal-order"] } },
});

const queued = (queueMinutes?: number) =>
  row(
    "canteen/meal-round",
    "2025-09-01T12:00",
    { meal: "lunch", quality: true, quantity: true, ...(queueMinutes === undefined ? {} : { queueMinutes }) },
    { covers: "2025-09-01/lunch" },
  );
testRule(queueTime, {
  ...monday,
  pass: { "takes ten minutes, and a round without a queue": [queued(10), queued()] },
  fail: { "fails eleven": [queued(11)] },
  none: { unknown: "rounds that timed no queue are left alone" },
});
