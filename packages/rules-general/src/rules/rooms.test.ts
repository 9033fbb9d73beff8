import { row, testRule } from "@houqin/testing";
import { autumn, november } from "../trial/trial-school.ts";
import { cleanedAfter } from "./cleaned-after.ts";
import { readyBefore } from "./ready-before.ts";
import { roomItemsComplete } from "./room-items-complete.ts";
import { roomsChecked } from "./rooms-checked.ts";
import { roomsUsed } from "./rooms-used.ts";

const area = "lab-1";
const lab = row("site/area", "2024-01-01", { name: "科学实验室", kind: "function-room" }, { subject: area });
const store = row("site/area", "2024-01-01", { name: "库房", kind: "store" }, { subject: "store-1" });
const due = row("general/room-standard", "2025-09-01T09:00", { item: "显微镜", quantity: 20 }, { area });
const found = (quantity: number, at = "2026-01-10T09:00") =>
  row("general/room-count", at, { item: "显微镜", quantity }, { area });

testRule(roomItemsComplete, {
  ...autumn,
  pass: { "takes as many as belong there": [due, found(20)] },
  fail: {
    "fails one short": {
      entries: [due, found(19)],
      finds: ["lab-1、显微镜 2025-autumn 配置不齐：实有 19 件，应配 20 件"],
    },
  },
  unknown: {
    "is unknown where nobody counted": { entries: [due], without: ["general/room-count"] },
  },
});

testRule(roomsChecked, {
  ...autumn,
  pass: { "takes one count in the term": [lab, found(20)] },
  fail: {
    "fails a term without one": { entries: [lab], finds: ["lab-1 2025-autumn 没有核查室内物品"] },
    "asks it of the kinds that it is set to": {
      entries: [row("site/area", "2024-01-01", { name: "厨房", kind: "kitchen" }, { subject: "kitchen-1" })],
      options: { kinds: ["kitchen"] },
    },
    "asks it each month where it is set so": { entries: [lab, found(20)], options: { every: "month" } },
    "asks it each quarter where it is set so": {
      entries: [lab, found(20)],
      period: { from: "2025-07-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
    "asks it each year where it is set so": {
      entries: [lab, found(20)],
      period: { from: "2025-01-01", to: "2025-12-31" },
      options: { every: "year" },
    },
  },
  unknown: { "is unknown where nobody counts": { entries: [lab], without: ["general/room-count"] } },
});

const booked = (from: string, until: string, where = area) =>
  row("general/booking", "2025-11-03T08:00", { purpose: "实验课", from, until }, { area: where });
const long = (hours: number) => booked("2025-11-12T00:00", `2025-11-12T${hours}:00`);

testRule(roomsUsed, {
  ...november,
  pass: { "takes twenty hours": [lab, long(20)] },
  fail: {
    "fails nineteen": { entries: [lab, long(19)], finds: ["lab-1 2025-11 只用了 19 小时，目标不少于 20 小时"] },
    "asks it of the kinds that it is set to": { entries: [store], options: { kinds: ["store"] } },
  },
  unknown: {
    "is unknown where neither bookings nor activities are kept": {
      entries: [lab],
      without: ["general/booking", "general/activity-plan"],
    },
  },
});

const seen = (at: string, topic = "ready") => row("general/inspection", at, { topic, items: [] }, { area });
const lesson = booked("2025-11-12T14:00", "2025-11-12T16:00");
testRule(readyBefore, {
  ...november,
  pass: {
    "takes a look at the door": [lesson, seen("2025-11-12T14:00")],
    "takes one a day before": [lesson, seen("2025-11-11T14:00")],
  },
  fail: {
    "fails a lesson without one": {
      entries: [lesson],
      finds: ["使用前没有检查准备，应在 2025-11-12T14:00 前查好"],
    },
    "fails one after it began": {
      entries: [lesson, seen("2025-11-12T14:10")],
      finds: ["检查准备晚了：2025-11-12T14:10 才查，应在 2025-11-12T14:00 前"],
    },
    "takes none from before": [lesson, seen("2025-11-11T13:00")],
    "takes no other inspection": [lesson, seen("2025-11-12T13:00", "hygiene")],
  },
  unknown: {
    "is unknown where inspections are not kept": {
      entries: [lesson],
      without: ["general/inspection", "general/checked"],
    },
  },
});

const swept = (at: string) => row("general/cleaning", at, { task: "clean" }, { area });
testRule(cleanedAfter, {
  ...november,
  pass: { "takes four hours": [lesson, swept("2025-11-12T20:00")] },
  fail: {
    "fails a room left as it was": { entries: [lesson], finds: ["用后没有打扫，应在 2025-11-12T20:00 前扫完"] },
    "is late after that": {
      entries: [lesson, swept("2025-11-12T20:30")],
      finds: ["打扫晚了：2025-11-12T20:30 才扫，应在 2025-11-12T20:00 前"],
    },
  },
  unknown: { "is unknown where cleaning is not kept": { entries: [lesson], without: ["general/cleaning"] } },
});
