import { row, testRule } from "@houqin/testing";
import { alarm, bar, bus, circuit, classOne, kit, screen, slide, tap } from "../trial/cast.ts";
import { autumn, november, wednesday, week } from "../trial/trial-school.ts";
import { alarmTested } from "./alarm-tested.ts";
import { busServiced } from "./bus-serviced.ts";
import { circuitsTested } from "./circuits-tested.ts";
import { classEquipmentChecked } from "./class-equipment-checked.ts";
import { classEquipmentWorks } from "./class-equipment-works.ts";
import { filterChanged } from "./filter-changed.ts";
import { firstAidKitChecked } from "./first-aid-kit-checked.ts";
import { furnitureChecked } from "./furniture-checked.ts";
import { playEquipmentChecked } from "./play-equipment-checked.ts";
import { sportsEquipmentChecked } from "./sports-equipment-checked.ts";
import { waterTested } from "./water-tested.ts";

const check = (asset: string, day: string, task = "look", ok = true) =>
  row("general/equipment-check", `${day}T15:00`, { asset, task, ok });
const without = ["general/equipment-check"];

testRule(classEquipmentChecked, {
  ...week,
  pass: {
    "takes one look in the week": [screen, check("screen-1", "2025-11-13")],
    "takes one look in the month": {
      entries: [screen, check("screen-1", "2025-11-03")],
      period: november.period,
      options: { every: "month" },
    },
  },
  fail: { "fails a week without": { entries: [screen], finds: ["screen-1 2025-W46 没有检查"] } },
  unknown: { "is unknown where no checks are kept": { entries: [screen], without } },
});

const looks = (sound: number, broken: number) => [
  screen,
  ...Array.from({ length: sound + broken }, (_, n) => check("screen-1", "2025-11-12", "look", n < sound)),
];
testRule(classEquipmentWorks, {
  ...november,
  pass: { "takes nineteen of twenty in order": looks(19, 1) },
  fail: {
    "fails eighteen of twenty": {
      entries: looks(18, 2),
      finds: ["2025-11 班级电教设备完好率 0.9，应不低于 0.95"],
    },
    "fails 94 in a hundred": looks(94, 6),
  },
  unknown: { "is unknown where no checks are kept": { entries: [screen], without } },
});

testRule(playEquipmentChecked, {
  ...week,
  pass: {
    "takes one look in the week": [slide, check("slide-1", "2025-11-10")],
    "takes one in the month": {
      entries: [slide, check("slide-1", "2025-11-03")],
      period: november.period,
      options: { every: "month" },
    },
  },
  fail: {
    "fails a week without": { entries: [slide], finds: ["slide-1 2025-W46 没有检查"] },
    "fails days without, where every day is asked for": {
      entries: [slide, check("slide-1", "2025-11-10")],
      options: { every: "operatingDay" },
    },
  },
  unknown: { "is unknown where no checks are kept": { entries: [slide], without } },
});

testRule(sportsEquipmentChecked, {
  ...november,
  pass: {
    "takes one look in the month": [bar, check("bar-1", "2025-11-10")],
    "takes one look in the term": {
      entries: [bar, check("bar-1", "2025-10-10")],
      period: autumn.period,
      options: { every: "term" },
    },
  },
  fail: {
    "fails a month without": { entries: [bar], finds: ["bar-1 2025-11 没有检查"] },
    "fails weeks without, where every week is asked for": {
      entries: [bar, check("bar-1", "2025-11-10")],
      options: { every: "week" },
    },
  },
  unknown: { "is unknown where no checks are kept": { entries: [bar], without } },
});

testRule(alarmTested, {
  ...november,
  pass: { "takes one trial in the month": [alarm, check("alarm-1", "2025-11-30", "test")] },
  fail: {
    "fails a quarter without, where that is asked for": {
      entries: [alarm],
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
    "fails a month without": { entries: [alarm], finds: ["alarm-1 2025-11 没有测试"] },
    "takes no look for a trial": [alarm, check("alarm-1", "2025-11-30")],
    "fails weeks without, where every week is asked for": {
      entries: [alarm, check("alarm-1", "2025-11-30", "test")],
      options: { every: "week" },
    },
  },
  unknown: { "is unknown where no checks are kept": { entries: [alarm], without } },
});

testRule(firstAidKitChecked, {
  ...november,
  pass: { "takes one look in the month": [kit, check("kit-1", "2025-11-30")] },
  fail: {
    "fails a term without, where that is asked for": {
      entries: [kit],
      period: autumn.period,
      options: { every: "term" },
    },
    "fails a month without": { entries: [kit], finds: ["kit-1 2025-11 没有检查"] },
    "fails weeks without, where every week is asked for": {
      entries: [kit, check("kit-1", "2025-11-30")],
      options: { every: "week" },
    },
  },
  unknown: { "is unknown where no checks are kept": { entries: [kit], without } },
});

testRule(busServiced, {
  ...november,
  pass: { "takes one service in the month": [bus, check("bus-1", "2025-11-01", "service")] },
  fail: {
    "fails a quarter without, where that is asked for": {
      entries: [bus],
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
    "fails a month without": { entries: [bus], finds: ["bus-1 2025-11 没有做安全维护"] },
    "fails weeks without, where every week is asked for": {
      entries: [bus, check("bus-1", "2025-11-30")],
      options: { every: "week" },
    },
  },
  unknown: { "is unknown where no checks are kept": { entries: [bus], without } },
});

const twoYears = { ...wednesday, period: { from: "2025-11-01", to: "2026-12-31" }, asOf: "2027-06-30" };
testRule(circuitsTested, {
  ...twoYears,
  pass: {
    "takes a test on the day a year later": [
      circuit,
      check("circuit-1", "2025-11-12", "test"),
      check("circuit-1", "2026-11-12", "test"),
    ],
  },
  fail: {
    "fails two days later": [
      circuit,
      check("circuit-1", "2025-11-12", "test"),
      check("circuit-1", "2026-11-14", "test"),
    ],
    "fails without another": [circuit, check("circuit-1", "2025-11-12", "test"), check("circuit-1", "2026-01-12")],
  },
  unknown: { "is unknown where no checks are kept": { entries: [circuit], without } },
});

const eightMonths = { ...wednesday, period: { from: "2025-11-01", to: "2026-06-30" } };
testRule(filterChanged, {
  ...eightMonths,
  pass: {
    "takes a filter changed half a year later": [
      tap,
      check("tap-1", "2025-11-12", "upkeep"),
      check("tap-1", "2026-05-12", "upkeep"),
    ],
  },
  fail: {
    "fails two days later": [tap, check("tap-1", "2025-11-12", "upkeep"), check("tap-1", "2026-05-14", "upkeep")],
    "fails without another": [tap, check("tap-1", "2025-11-12", "upkeep"), check("tap-1", "2026-05-12")],
  },
  unknown: { "is unknown where no checks are kept": { entries: [tap], without } },
});

const room = (day: string, topic = "facility") =>
  row("general/inspection", `${day}T15:00`, { topic, items: [] }, { area: "class-1" });
testRule(furnitureChecked, {
  ...november,
  pass: {
    "takes one check in the month": [classOne, room("2025-11-30")],
    "takes one in the term": {
      entries: [classOne, room("2025-10-30")],
      period: autumn.period,
      options: { every: "term" },
    },
  },
  fail: {
    "fails a quarter without, where that is asked for": {
      entries: [classOne],
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
    "fails a month without": {
      entries: [classOne, room("2025-11-30", "fire")],
      finds: ["class-1 2025-11 没有检查课桌椅"],
    },
    "fails weeks without, where every week is asked for": {
      entries: [classOne, room("2025-11-30")],
      options: { every: "week" },
    },
  },
  unknown: {
    "is unknown where no inspections are kept": {
      entries: [classOne],
      without: ["general/inspection", "general/checked", "school/checked"],
    },
  },
});

const tested = (validUntil: string, category = "water-test") =>
  row(
    "general/certificate",
    "2025-11-12T10:00",
    { holder: "tap-1", category, number: "SZ-1", issuedOn: "2025-05-12", validUntil },
    { id: "test-1" } as object,
  );
testRule(waterTested, {
  ...wednesday,
  pass: {
    "takes a test on its last day": [tap, tested("2025-11-12")],
    "warns thirty days before it ends": { entries: [tap, tested("2025-12-12")], asOf: "2025-11-12" },
  },
  fail: {
    "fails on the day after": { entries: [tap, tested("2025-11-11")], finds: ["tap-1 没有有效的水质检测报告"] },
    "takes no other paper for it": [tap, tested("2025-12-12", "food-licence")],
  },
  unknown: { "is unknown where no certificates are kept": { entries: [tap], without: ["general/certificate"] } },
});
