import { start } from "@houqin/core";
import { row, testRule } from "@houqin/testing";
import { kitchenSheet } from "../checklists/kitchen-sheet.ts";
import { publicHygieneSheet } from "../checklists/public-hygiene-sheet.ts";
import { march, monday } from "../trial/trial-hotel.ts";
import { banquetSampleKept } from "./banquet-sample-kept.ts";
import { banquetSampleWeight } from "./banquet-sample-weight.ts";
import { banquetSampled } from "./banquet-sampled.ts";
import { buffetHeld } from "./buffet-held.ts";
import { buffetRead } from "./buffet-read.ts";
import { kitchenChecked } from "./kitchen-checked.ts";
import { labTested } from "./lab-tested.ts";
import { linenBacteria } from "./linen-bacteria.ts";
import { noColiforms } from "./no-coliforms.ts";
import { publicHygieneChecked } from "./public-hygiene-checked.ts";

const read = (at: string, held = "hot", celsius = 65, meal = "lunch") =>
  row("hotel/buffet-reading", at, { dish: "炒蛋", held, celsius }, { covers: `2026-03-02/${meal}` });
testRule(buffetRead, {
  ...monday,
  options: { meals: ["lunch"] },
  pass: {
    "takes two readings": [read("2026-03-02T11:10"), read("2026-03-02T13:00")],
    "takes one where one is set": {
      entries: [read("2026-03-02T11:10")],
      options: { meals: ["lunch"], times: 1 },
    },
  },
  fail: {
    "fails one": {
      entries: [read("2026-03-02T11:10")],
      finds: ["2026-03-02/lunch 自助餐测温 1 次，应测 2 次"],
    },
    "takes no reading of another meal": [read("2026-03-02T11:10"), read("2026-03-02T17:10", "hot", 65, "dinner")],
    "asks at the meals that it is set to": {
      entries: [read("2026-03-02T11:10"), read("2026-03-02T13:00")],
      options: { meals: ["dinner"] },
    },
  },
  unknown: { "is unknown where readings are not kept": { entries: [], without: ["hotel/buffet-reading"] } },
});

const held = (kind: string, celsius: number) => [read("2026-03-02T11:10", kind, celsius)];
testRule(buffetHeld, {
  ...monday,
  pass: {
    "takes sixty degrees": held("hot", 60),
    "takes eight degrees": held("cold", 8),
    "takes sushi at fifteen": held("sushi", 15),
  },
  fail: {
    "fails what is lukewarm": { entries: held("hot", 59.9), finds: ["自助餐台只有 59.9 °C，不应低于 60 °C"] },
    "fails what is not cold": { entries: held("cold", 8.1), finds: ["自助餐台 8.1 °C，不应超过 8 °C"] },
    "fails warm sushi": held("sushi", 15.1),
  },
  none: { unknown: "every reading says how the dish is held and how hot it is" },
});

const party = (guests: number) =>
  row("hotel/banquet", "2026-03-02T18:00", { title: "年会", guests }, { id: "b-1", actors: { by: "chef-1" } });
const sample = (dish: string, more: Readonly<Record<string, unknown>> = {}, at = "2026-03-02T18:20", of = "b-1") =>
  row("hotel/banquet-sample", at, { banquet: of, dish, grams: 130, ...more });
testRule(banquetSampled, {
  ...monday,
  pass: {
    "takes one sample": [party(100), sample("白切鸡")],
    "asks nothing of a smaller one": [party(100), sample("白切鸡"), { ...party(99), id: "b-2" }],
    "takes a sample late in the evening": [party(100), sample("白切鸡", {}, "2026-03-02T23:59")],
  },
  fail: {
    "fails a hundred guests without": { entries: [party(100)], finds: ["100 人的宴会没有留样"] },
    "takes no sample of another banquet": [party(100), sample("白切鸡", {}, "2026-03-02T18:20", "b-9")],
    "takes no sample of the next day": [party(100), sample("白切鸡", {}, "2026-03-03T08:00")],
    "asks from the number that it is set to": { entries: [party(60)], options: { guests: 50 } },
    "asks for as many as it is set to": { entries: [party(100), sample("白切鸡")], options: { samples: 2 } },
  },
  unknown: {
    "is unknown where samples are not kept": { entries: [party(100)], without: ["hotel/banquet-sample"] },
  },
});
testRule(banquetSampleWeight, {
  ...monday,
  pass: { "takes 125 g": [sample("白切鸡", { grams: 125 })] },
  fail: {
    "fails less": { entries: [sample("白切鸡", { grams: 124 })], finds: ["留样只有 124 克，至少要 125 克"] },
  },
  none: { unknown: "every line holds the weight" },
});
testRule(banquetSampleKept, {
  ...monday,
  pass: {
    "takes 48 hours": [sample("白切鸡", { thrownAt: "2026-03-04T18:20" })],
    "asks nothing of a sample that is still there": [
      sample("白切鸡", { thrownAt: "2026-03-04T18:20" }),
      sample("清蒸鲈鱼"),
    ],
  },
  fail: {
    "fails a minute less": {
      entries: [sample("白切鸡", { thrownAt: "2026-03-04T17:20" })],
      finds: ["留样只放了 47 小时，应满 48 小时"],
    },
  },
  none: { unknown: "what was not thrown away is not asked" },
});

const half = { ...monday, period: { from: "2026-01-01", to: "2026-06-30" } };
const test = (of: string, more: Readonly<Record<string, unknown>> = {}, at = "2026-03-02T10:00") =>
  row("hotel/lab-test", at, { sample: of, ...more });
testRule(labTested, {
  ...half,
  pass: { "takes one in the half year": [test("food")] },
  fail: {
    "fails a half year without": { entries: [], finds: ["2026-H1 没有送检微生物"] },
    "takes none of the next": [test("food", {}, "2026-07-01T10:00")],
    "asks by the quarter where that is set": { entries: [test("food")], options: { every: "quarter" } },
    "asks by the month where that is set": { entries: [test("food")], options: { every: "month" } },
    "asks by the year where that is set": {
      entries: [],
      options: { every: "year" },
      period: { from: "2025-01-01", to: "2025-12-31" },
    },
  },
  unknown: { "is unknown where tests are not kept": { entries: [], without: ["hotel/lab-test"] } },
});
testRule(linenBacteria, {
  ...monday,
  pass: {
    "takes two hundred": [test("linen", { bacteria: 200 })],
    "leaves other samples alone": [test("linen", { bacteria: 200 }), test("food", { bacteria: 9000 })],
  },
  fail: {
    "fails more": {
      entries: [test("linen", { bacteria: 201 })],
      finds: ["细菌总数 201，限值 200（每25平方厘米）"],
    },
  },
  unknown: { "is unknown where the count was not written down": [test("linen")] },
});
testRule(noColiforms, {
  ...monday,
  pass: {
    "takes none found": [test("linen", { coliforms: false })],
    "leaves hands alone": [test("linen", { coliforms: false }), test("hands", { coliforms: true })],
  },
  fail: {
    "fails them on cups": { entries: [test("cup", { coliforms: true })], finds: ["检出大肠菌群"] },
    "fails them on linen": [test("linen", { coliforms: true })],
    "fails them on tableware": [test("ware", { coliforms: true })],
  },
  unknown: { "is unknown where the result was not written down": [test("cup")] },
});

const kitchenAt = (at: string) => row("hotel/kitchen-check", at, { ...start(kitchenSheet).inspection });
const hygieneAt = (at: string) =>
  row("hotel/public-hygiene-check", at, {
    ...start(publicHygieneSheet, { facts: { centralAir: false } }).inspection,
  });
testRule(kitchenChecked, {
  ...march,
  pass: { "takes one in the month": [kitchenAt("2026-03-31T16:00")] },
  fail: {
    "fails a month without": { entries: [], finds: ["2026-03 没有做厨房食品安全自查"] },
    "takes none of the next": [kitchenAt("2026-04-01T09:00")],
    "asks by the week where that is set": {
      entries: [kitchenAt("2026-03-10T16:00")],
      options: { every: "week" },
    },
    "asks by the quarter where that is set": {
      entries: [],
      options: { every: "quarter" },
      period: { from: "2026-01-01", to: "2026-03-31" },
    },
  },
  unknown: { "is unknown where checks are not kept": { entries: [], without: ["hotel/kitchen-check"] } },
});
testRule(publicHygieneChecked, {
  ...monday,
  period: { from: "2026-01-01", to: "2026-03-31" },
  pass: {
    "takes one in the quarter": [hygieneAt("2026-03-31T16:00")],
  },
  fail: {
    "fails a quarter without": { entries: [], finds: ["2026-Q1 没有做公共场所卫生自查"] },
    "asks by the month where that is set": {
      entries: [hygieneAt("2026-03-31T16:00")],
      options: { every: "month" },
    },
    "asks by the half year where that is set": { entries: [], options: { every: "half" }, period: half.period },
  },
  unknown: { "is unknown where checks are not kept": { entries: [], without: ["hotel/public-hygiene-check"] } },
});
