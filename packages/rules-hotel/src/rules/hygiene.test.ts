import { row, testRule } from "@houqin/testing";
import { march, monday } from "../trial/trial-hotel.ts";
import { airQuality } from "./air-quality.ts";
import { airTested } from "./air-tested.ts";
import { hygieneLicence } from "./hygiene-licence.ts";
import { pestControl } from "./pest-control.ts";
import { poolAcidity } from "./pool-acidity.ts";
import { poolChlorine } from "./pool-chlorine.ts";
import { poolRead } from "./pool-read.ts";
import { staffHealth } from "./staff-health.ts";
import { zoneStandards } from "./zone-standards.ts";
import { zonesCleaned } from "./zones-cleaned.ts";

const licence = (validUntil: string, category = "hygiene", issuedOn = "2024-03-03") =>
  row("hotel/licence", "2024-03-03", { category, number: "H-1", issuedOn, validUntil });
testRule(hygieneLicence, {
  ...monday,
  asOf: "2026-03-02",
  pass: {
    "takes a licence that runs on": [licence("2026-06-30")],
    "warns sixty days before it runs out": {
      entries: [licence("2026-05-01")],
      finds: ["公共场所卫生许可证 2026-05-02T00:00 到期，请提前办复核或延续"],
    },
  },
  fail: {
    "fails one that has run out": { entries: [licence("2026-03-01")], finds: ["没有有效的公共场所卫生许可证"] },
    "takes no licence of the pool for it": [licence("2026-06-30", "pool")],
    "fails before the day of issue": [licence("2026-06-30", "hygiene", "2026-03-03")],
  },
  unknown: { "is unknown where licences are not kept": { entries: [], without: ["hotel/licence"] } },
});

const attendant = row(
  "site/person",
  "2026-01-01",
  { name: "客房服务员一", post: "room-attendant" },
  { subject: "a-1" },
);
const clerk = row("site/person", "2026-01-01", { name: "文员一", post: "clerk" }, { subject: "c-1" });
const pass = (validUntil: string, holder = "a-1", issuedOn = "2025-03-02", category = "health") =>
  row("general/certificate", "2025-03-02", { holder, category, number: "J-1", issuedOn, validUntil });
const worked = (by = "a-1") =>
  row(
    "general/shift",
    "2026-03-02T07:00",
    { post: "room-attendant", start: "2026-03-02T07:00", end: "2026-03-02T15:00" },
    { actors: { by } },
  );
testRule(staffHealth, {
  ...monday,
  pass: {
    "takes a certificate on its last day": [attendant, pass("2026-03-02"), worked()],
    "warns thirty days before it ends": { entries: [attendant, pass("2026-04-01"), worked()], asOf: "2026-03-02" },
    "asks nothing of those who do not serve": [attendant, clerk, pass("2026-03-02"), worked(), worked("c-1")],
  },
  fail: {
    "fails on the day after": {
      entries: [attendant, pass("2026-03-01"), worked()],
      finds: ["a-1 没有有效的健康合格证就上了岗"],
    },
    "takes no certificate of another kind": [attendant, pass("2026-12-31", "a-1", "2025-03-02", "first-aid"), worked()],
    "watches the posts that it is set to": {
      entries: [attendant, clerk, pass("2026-03-02"), worked(), worked("c-1")],
      options: { posts: ["clerk"] },
    },
    "fails before the day of issue": [attendant, pass("2026-12-31", "a-1", "2026-03-03"), worked()],
  },
  unknown: {
    "is unknown where certificates are not kept": { entries: [attendant, worked()], without: ["general/certificate"] },
  },
});

const air = (place: string, parameter: string, value: number) =>
  row("hotel/air-reading", "2026-03-02T10:00", { place, parameter, value });
testRule(airQuality, {
  ...monday,
  pass: {
    "takes the limits of guest rooms": [
      air("sleeping", "co2", 0.1),
      air("sleeping", "co", 10),
      air("sleeping", "pm10", 0.15),
      air("sleeping", "formaldehyde", 0.1),
    ],
    "takes the limits of other areas": [air("other", "co2", 0.15), air("other", "co", 10)],
  },
  fail: {
    "fails stale air in a room": { entries: [air("sleeping", "co2", 0.11)], finds: ["测得 0.11，限值 0.1"] },
    "fails stale air in the lobby": [air("other", "co2", 0.16)],
    "fails carbon monoxide": [air("other", "co", 10.1)],
    "fails dust": [air("other", "pm10", 0.16)],
    "fails formaldehyde": [air("sleeping", "formaldehyde", 0.11)],
  },
  none: { unknown: "every reading names place, parameter and value" },
});
testRule(airTested, {
  ...monday,
  period: { from: "2025-01-01", to: "2025-12-31" },
  pass: {
    "takes one test in the year": [
      row("hotel/air-reading", "2025-12-31T10:00", { place: "other", parameter: "co", value: 1 }),
    ],
  },
  fail: { "fails a year without one": { entries: [], finds: ["2025 没有做卫生检测"] } },
  unknown: { "is unknown where tests are not kept": { entries: [], without: ["hotel/air-reading"] } },
});

const kitchen = row("site/area", "2026-01-01", { name: "中厨房", kind: "kitchen" }, { subject: "kitchen-1" });
const lobby = row("site/area", "2026-01-01", { name: "大堂", kind: "lobby" }, { subject: "lobby" });
const cleaned = (task: string, area = "kitchen-1", at = "2026-03-02T22:00") =>
  row("general/cleaning", at, { task }, { area });
testRule(pestControl, {
  ...march,
  pass: { "takes one treatment in the month": [kitchen, cleaned("pest")] },
  fail: {
    "fails a month without one": { entries: [kitchen, cleaned("clean")], finds: ["kitchen-1 2026-03 没做消杀"] },
    "takes no other area for it": [kitchen, cleaned("pest", "kitchen-2")],
    "asks for each quarter where it is set to": {
      entries: [kitchen],
      options: { every: "quarter" },
      period: { from: "2026-01-01", to: "2026-03-31" },
    },
    "asks for each week where it is set to": { entries: [kitchen, cleaned("pest")], options: { every: "week" } },
    "asks the kinds of area that it is set to": {
      entries: [row("site/area", "2026-01-01", { name: "大堂", kind: "lobby" }, { subject: "lobby" })],
      options: { kinds: ["lobby"] },
    },
  },
  unknown: { "is unknown where cleaning is not kept": { entries: [kitchen], without: ["general/cleaning"] } },
});
testRule(zonesCleaned, {
  ...monday,
  pass: {
    "takes one cleaning": [kitchen, cleaned("clean")],
    "looks at the kinds of area that it is set to": {
      entries: [kitchen, lobby, cleaned("clean", "lobby")],
      options: { kinds: ["lobby"] },
    },
    "takes as many as it is set to": {
      entries: [kitchen, cleaned("clean"), cleaned("clean", "kitchen-1", "2026-03-02T15:00")],
      options: { times: 2 },
    },
  },
  fail: {
    "fails a day without one": {
      entries: [kitchen, cleaned("pest")],
      finds: ["kitchen-1 2026-03-02 保洁 0 次，应做 1 次"],
    },
    "fails one of two": { entries: [kitchen, cleaned("clean")], options: { times: 2 } },
    "takes no other area for it": [kitchen, cleaned("clean", "kitchen-2")],
  },
  unknown: { "is unknown where cleaning is not kept": { entries: [kitchen], without: ["general/cleaning"] } },
});
testRule(zoneStandards, {
  ...monday,
  pass: {
    "takes an area with its sheet": [
      kitchen,
      row("hotel/zone-standard", "2026-03-01T09:00", { checklist: "厨房卫生检查表" }, { area: "kitchen-1" }),
    ],
    "looks at the kinds of area that it is set to": {
      entries: [
        kitchen,
        lobby,
        row("hotel/zone-standard", "2026-03-01T09:00", { checklist: "大堂卫生检查表" }, { area: "lobby" }),
      ],
      options: { kinds: ["lobby"] },
    },
  },
  fail: {
    "fails an area without one": { entries: [kitchen], finds: ["kitchen-1 没有卫生标准"] },
  },
  unknown: { "is unknown where standards are not kept": { entries: [kitchen], without: ["hotel/zone-standard"] } },
});

const pool = row("site/area", "2026-01-01", { name: "室内泳池", kind: "pool" }, { subject: "pool-1" });
const read = (hour: number, chlorine = 0.5, acidity = 7.4, area = "pool-1") =>
  row("hotel/pool-reading", `2026-03-02T${hour}:00`, { chlorine, acidity }, { area });
testRule(poolRead, {
  ...monday,
  pass: { "takes three readings": [pool, read(10), read(14), read(18)] },
  fail: {
    "fails two": {
      entries: [pool, read(10), read(14), read(18, 0.5, 7.4, "pool-2")],
      finds: ["pool-1 2026-03-02 水质检测 2 次，应测 3 次"],
    },
  },
  unknown: { "is unknown where readings are not kept": { entries: [pool], without: ["hotel/pool-reading"] } },
});
testRule(poolChlorine, {
  ...monday,
  pass: { "takes both bounds": [read(10, 0.3), read(14, 1)] },
  fail: { "fails less": [read(10, 0.29)], "fails more": [read(10, 1.01)] },
  none: { unknown: "every reading holds it" },
});
testRule(poolAcidity, {
  ...monday,
  pass: { "takes both bounds": [read(10, 0.5, 7), read(14, 0.5, 7.8)] },
  fail: {
    "fails below": { entries: [read(10, 0.5, 6.9)], finds: ["酸碱度只有 6.9，应在 7 以上"] },
    "fails above": { entries: [read(10, 0.5, 7.9)], finds: ["酸碱度到了 7.9，应在 7.8 以下"] },
  },
  none: { unknown: "every reading holds it" },
});
