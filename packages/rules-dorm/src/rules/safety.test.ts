import { row, testRule } from "@houqin/testing";
import { building, monday, november, officeBuilding } from "../trial/dormitory.ts";
import { applianceCheck } from "./appliance-check.ts";
import { contrabandDealtWith } from "./contraband-handled.ts";
import { escapeHoodsThere } from "./escape-hoods.ts";
import { exitsOpen } from "./exits-open.ts";
import { exitsTested } from "./exits-tested.ts";
import { noAccident } from "./no-accident.ts";
import { noCameraInRooms } from "./no-camera-in-rooms.ts";
import { noContraband } from "./no-contraband.ts";

const inspected = (at: string, topic = "electric") =>
  row("general/inspection", at, { topic, items: [] }, { area: "dorm-1" });
testRule(applianceCheck, {
  ...november,
  pass: {
    "takes one search": [building, inspected("2025-11-12T19:00")],
    "takes two where two are asked": {
      entries: [building, inspected("2025-11-12T19:00"), inspected("2025-11-20T19:00")],
      options: { times: 2 },
    },
  },
  fail: { "does not take another inspection": [building, inspected("2025-11-12T19:00", "dorm")] },
  unknown: {
    "is unknown where no inspections are kept": {
      entries: [building],
      without: ["general/inspection", "general/checked", "dorm/checked", "dorm/cleaning-day-checked"],
    },
  },
});

const found = (at = "2025-11-12T19:00") =>
  row("dorm/contraband", at, { item: "cooker", room: "r-301" }, { id: "c-1", area: "dorm-1" });
testRule(noContraband, {
  ...november,
  pass: {
    "takes a month without": [],
    "takes one where one is allowed": { entries: [found()], options: { max: 1 } },
  },
  fail: { "fails one": { entries: [found()], finds: ["2025-11 查出违规电器 1 件，控制目标 0 件"] } },
  unknown: { "is unknown where none are logged": { entries: [], without: ["dorm/contraband"] } },
});

const handled = (at: string) => row("dorm/contraband-handled", at, { found: "c-1", keeping: "kept" });
testRule(contrabandDealtWith, {
  ...november,
  pass: { "takes the second working day": [found(), handled("2025-11-14T17:00")] },
  fail: {
    "fails the next": [found(), handled("2025-11-15T09:00")],
    "fails one that nobody dealt with": [found()],
  },
  unknown: {
    "is unknown where that is not logged": { entries: [found()], without: ["dorm/contraband-handled"] },
  },
});

const tried = (opened: number, at = "2025-11-10T22:30") =>
  row("dorm/exit-test", at, { exits: 4, opened }, { area: "dorm-1" });
testRule(exitsTested, {
  ...november,
  pass: {
    "takes one test": [building, tried(4)],
    "takes two where two are asked": {
      entries: [building, tried(4), tried(4, "2025-11-20T22:30")],
      options: { times: 2 },
    },
  },
  fail: { "fails a month without": { entries: [building], finds: ["dorm-1 2025-11 试开安全出口 0 次，应试 1 次"] } },
  unknown: { "is unknown where no tests are kept": { entries: [building], without: ["dorm/exit-test"] } },
});

testRule(exitsOpen, {
  ...monday,
  pass: { "takes exits that all open": [tried(4)] },
  fail: { "fails one that does not": { entries: [tried(3)], finds: ["试开安全出口，有 1 个打不开"] } },
  none: { unknown: "a test always says how many opened" },
});

const putUp = (place: string) => row("dorm/camera", "2025-11-10T10:00", { place });
testRule(noCameraInRooms, {
  ...monday,
  pass: { "takes one at the entrance": [putUp("entrance"), putUp("corridor")] },
  fail: { "fails one in a room": [putUp("room")], "fails one in a washroom": [putUp("washroom")] },
  none: { unknown: "the list always says where a camera is" },
});

const hood = (quantity: string) =>
  row("site/asset", "2025-08-01", { name: "逃生面罩", category: "escape-hood", area: "dorm-1" }, { subject: quantity });
testRule(escapeHoodsThere, {
  ...november,
  pass: {
    "takes one": [building, officeBuilding, hood("h-1")],
    "takes two where two are asked": { entries: [building, hood("h-1"), hood("h-2")], options: { pieces: 2 } },
  },
  fail: { "fails a dormitory without": { entries: [building], finds: ["dorm-1 值班室的逃生面罩 0 个，应有 1 个"] } },
  none: { unknown: "the list of assets belongs to the site" },
});

const happened = (category: string, area = "dorm-1") =>
  row(
    "general/incident",
    "2025-11-10T23:10",
    { category, severity: "slight", heardAt: "2025-11-10T23:15", description: "上铺摔下" },
    { area },
  );
testRule(noAccident, {
  ...november,
  pass: {
    "takes a building without": [
      building,
      officeBuilding,
      happened("injury", "office-1"),
      happened("service-interruption"),
    ],
    "takes one where one is allowed": { entries: [building, happened("injury")], options: { max: 1 } },
  },
  fail: {
    "fails one": { entries: [building, happened("injury")], finds: ["dorm-1 已发生事故 1 起，控制目标 0 起"] },
  },
  unknown: { "is unknown where none are logged": { entries: [building], without: ["general/incident"] } },
  exempt: { facts: { "general/incident @area": "an accident of no building is none of this one" } },
});
