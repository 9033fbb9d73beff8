import { row, testRule } from "@houqin/testing";
import { monday, september } from "../trial/trial-school.ts";
import { chlorineRinsed } from "./chlorine-rinsed.ts";
import { cooledInTime } from "./cooled-in-time.ts";
import { eatenInTime } from "./eaten-in-time.ts";
import { foodRulesReviewed } from "./food-rules-reviewed.ts";
import { noBannedStock } from "./no-banned-stock.ts";
import { reheatedHot } from "./reheated-hot.ts";
import { reheatedOnce } from "./reheated-once.ts";
import { servingRoomCool } from "./serving-room-cool.ts";
import { thawedSafely } from "./thawed-safely.ts";
import { warningChecked } from "./warning-checked.ts";

const counted = (item: string, quantity: number) =>
  row("canteen/stock-count", "2025-09-30T16:00", { item, quantity }, { actors: { by: "zhou", verifier: "wu" } });
testRule(noBannedStock, {
  ...september,
  pass: { "takes a count that found none": [counted("亚硝酸钠", 0), counted("食盐", 20)] },
  fail: {
    "fails half a kilogram": {
      entries: [counted("亚硝酸钠", 0.5)],
      finds: ["盘点时库里有，属于禁止存放的东西"],
    },
    "fails the items of the option": { entries: [counted("硼砂", 1)], options: { items: ["硼砂"] } },
  },
  none: { unknown: "a count always says what and how much" },
});

const thawed = (method: string, minutes: number) =>
  row("canteen/thawing", "2025-09-01T08:00", { item: "鸡腿", method, minutes });
testRule(thawedSafely, {
  ...monday,
  pass: { "takes two hours under water": [thawed("water", 120), thawed("chiller", 900), thawed("microwave", 10)] },
  fail: {
    "fails a minute more": { entries: [thawed("water", 121)], finds: ["鸡腿：water 121 min，最多 120 min"] },
    "fails any time at room temperature": [thawed("room", 20)],
  },
  none: { unknown: "every line says how and how long" },
});

const cooled = (stage: string, celsius: number) =>
  row("canteen/cooling", "2025-09-01T12:00", { dish: "卤牛肉", stage, celsius });
testRule(cooledInTime, {
  ...monday,
  pass: { "takes both bounds": [cooled("two-hours", 21), cooled("four-hours", 8)] },
  fail: {
    "fails what is warm after two hours": {
      entries: [cooled("two-hours", 21.5)],
      finds: ["中心温度还有 21.5 °C，应降到 21 °C 以下"],
    },
    "fails what is warm after four": [cooled("four-hours", 8.5)],
  },
  none: { unknown: "every line says when and how warm" },
});

const reheated = (coreCelsius: number, times = 1) =>
  row("canteen/reheating", "2025-09-01T11:00", { dish: "卤牛肉", meal: "lunch", times, coreCelsius });
testRule(reheatedHot, {
  ...monday,
  pass: { "takes seventy degrees": [reheated(70)] },
  fail: { "fails less": { entries: [reheated(69.5)], finds: ["再加热只到 69.5 °C，应达到 70 °C"] } },
  none: { unknown: "every line carries the temperature" },
});
testRule(reheatedOnce, {
  ...monday,
  pass: {
    "takes the first time": [reheated(80)],
    "takes a second where two are allowed": { entries: [reheated(80, 2)], options: { times: 2 } },
  },
  fail: { "fails a second": { entries: [reheated(80, 2)], finds: ["已经再加热 2 次，最多 1 次"] } },
  none: { unknown: "every line says how often" },
});

const kept = (way: string, until: string) =>
  row("canteen/handed-out", until, { dish: "红烧鸡块", way, readyAt: "2025-09-01T08:00" });
testRule(eatenInTime, {
  ...september,
  pass: {
    "takes each at its last moment": [
      kept("room", "2025-09-01T10:00"),
      kept("juice", "2025-09-01T10:00"),
      kept("hot-box", "2025-09-01T12:00"),
      kept("cold-box", "2025-09-02T08:00"),
    ],
  },
  fail: {
    "fails lukewarm food after two hours": {
      entries: [kept("room", "2025-09-01T10:30")],
      finds: ["红烧鸡块：room 2.5 小时才吃完，最多 2 小时"],
    },
    "fails juice after two hours": [kept("juice", "2025-09-01T10:30")],
    "fails a hot box after four": [kept("hot-box", "2025-09-01T12:30")],
    "fails a cold box after a day": [kept("cold-box", "2025-09-02T08:10")],
  },
  none: { unknown: "every line says how it was kept and when it was ready" },
});

const roomAt = (celsius?: number) =>
  row(
    "canteen/air-disinfection",
    "2025-09-01T10:30",
    { method: "uv", minutes: 30, ...(celsius === undefined ? {} : { celsius }) },
    { area: "kitchen-1" },
  );
testRule(servingRoomCool, {
  ...monday,
  pass: { "takes twenty-five degrees, and a log without them": [roomAt(25), roomAt()] },
  fail: { "fails more": { entries: [roomAt(25.5)], finds: ["室温 25.5 °C，不应超过 25 °C"] } },
  none: { unknown: "a room whose temperature was not read is left alone" },
});

const tested = (residue?: number) =>
  row("canteen/batch-test", "2025-09-01T08:00", {
    item: "汤碗",
    test: "chlorine",
    passed: true,
    ...(residue === undefined ? {} : { residue }),
  });
testRule(chlorineRinsed, {
  ...monday,
  pass: { "takes the bound, and other tests": [tested(0.03), tested()] },
  fail: {
    "fails more": { entries: [tested(0.04)], finds: ["余氯 0.04 毫克/100平方厘米，不应超过 0.03"] },
  },
  none: { unknown: "tests without a figure are left alone" },
});

const warned = row(
  "canteen/risk-warning",
  "2025-09-01T09:00",
  { title: "食盐不合格", issuer: "市场监管局" },
  { id: "w" },
);
const searched = (at: string) => row("canteen/special-check", at, { warning: "w", ok: true });
testRule(warningChecked, {
  ...september,
  pass: { "takes a check a day later": [warned, searched("2025-09-02T09:00")] },
  fail: {
    "fails without a check": { entries: [warned], finds: ["收到警示还没专项自查，应在 2025-09-02T09:00 前"] },
    "is late an hour after": {
      entries: [warned, searched("2025-09-02T10:00")],
      finds: ["专项自查晚了：2025-09-02T10:00 才查，应在 2025-09-02T09:00 前"],
    },
    "is late within a day where half a day is given": {
      entries: [warned, searched("2025-09-02T08:00")],
      options: { hours: 12 },
    },
  },
  unknown: { "is unknown where checks are not kept": { entries: [warned], without: ["canteen/special-check"] } },
});

const reviewed = (at: string, scheme = "sampling") => row("canteen/scheme", at, { scheme, reviewBy: "2027-12-31" });
testRule(foodRulesReviewed, {
  ...monday,
  period: { from: "2025-01-01", to: "2025-12-31" },
  pass: {
    "takes one in the year": [reviewed("2025-03-10")],
    "takes two where two are asked": {
      entries: [reviewed("2025-03-10"), reviewed("2025-03-11", "saving")],
      options: { documents: 2 },
    },
  },
  fail: {
    "counts none of the year before, though it is still in force": {
      entries: [reviewed("2024-12-31")],
      finds: ["2025 复审了 0 份食品安全制度，应有 1 份"],
    },
    "fails one where two are asked": { entries: [reviewed("2025-03-10")], options: { documents: 2 } },
  },
  unknown: { "is unknown where documents are not kept": { entries: [], without: ["canteen/scheme"] } },
});
