import { start } from "@houqin/core";
import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { ninePreventionsSheet } from "../checklists/nine-preventions-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { floor, leaves, living } from "../trial/cast.ts";
import { may, wednesday, week } from "../trial/trial-centre.ts";
import { drillHeld } from "./drill-held.ts";
import { evacuationHelped } from "./evacuation-helped.ts";
import { infectionContained } from "./infection-contained.ts";
import { noIntrusion } from "./no-intrusion.ts";
import { oxygenChecked } from "./oxygen-checked.ts";
import { placesCleaned } from "./places-cleaned.ts";
import { placesDisinfected } from "./places-disinfected.ts";
import { premisesInspected } from "./premises-inspected.ts";
import { preventionsInspected } from "./preventions-inspected.ts";
import { roomsInspected } from "./rooms-inspected.ts";

const verdictsOf = verdictsUnder(wednesday);

const noInspections = [
  "general/inspection",
  "general/checked",
  "eldercare/preventions-check",
  "eldercare/room-check",
  "eldercare/major-hazard-check",
];
const secondQuarter = { from: "2026-04-01", to: "2026-06-30" };

const sign = (data: Readonly<Record<string, unknown>>) =>
  row("eldercare/symptom", "2026-05-06T07:30", { resident: "r-1", ...data });
const seen = { sign: "fever", isolated: "单间观察", doctor: "社区医生上门" };
testRule(infectionContained, {
  ...wednesday,
  pass: { "takes somebody set apart and seen": [sign(seen)] },
  fail: {
    "fails somebody not set apart": {
      entries: [sign({ sign: "vomiting", doctor: "已请医生" })],
      finds: ["出现传染症状，没有写 isolated"],
    },
    "fails somebody not seen": [sign({ sign: "rash", isolated: "单间观察" })],
  },
  none: { unknown: "what is absent fails" },
});
it("leaves a cough to the carers", () => {
  expect(verdictsOf(infectionContained, [sign({ sign: "cough" })])).toEqual([]);
});

const cleaned = (task: string, at: string) => row("general/cleaning", at, { task }, { area: "floor-2" });
testRule(placesDisinfected, {
  ...week,
  pass: { "takes the last evening of the week": [floor, cleaned("disinfect", "2026-05-10T20:00")] },
  fail: {
    "takes no mere cleaning for it": {
      entries: [floor, cleaned("clean", "2026-05-06T08:00")],
      finds: ["floor-2 2026-W19 没有消毒"],
    },
    "asks daily where that is set": {
      entries: [floor, cleaned("disinfect", "2026-05-06T08:00")],
      options: { every: "day" },
    },
    "asks by the month where that is set": { entries: [floor], options: { every: "month" }, period: may.period },
  },
  unknown: { "is unknown where cleaning is not kept": { entries: [floor], without: ["general/cleaning"] } },
});
testRule(placesCleaned, {
  ...week,
  pass: { "takes the last evening of the week": [floor, cleaned("clean", "2026-05-10T20:00")] },
  fail: {
    "fails a week without": { entries: [floor], finds: ["floor-2 2026-W19 没有人打扫"] },
    "takes no waste collection for it": [floor, cleaned("waste", "2026-05-06T08:00")],
  },
  unknown: { "is unknown where cleaning is not kept": { entries: [floor], without: ["general/cleaning"] } },
});

const inspected = (at: string, data: Readonly<Record<string, unknown>>) =>
  row("general/inspection", at, { topic: "safety", items: [], ...data }, { area: "floor-2" });
const nine = (at: string) => row("eldercare/preventions-check", at, { ...start(ninePreventionsSheet).inspection });
const rooms = (at: string) =>
  row(
    "eldercare/room-check",
    at,
    { ...start(roomSheet, { lists: { rooms: ["201", "202", "203"] }, seed: "2026-W19" }).inspection },
    { area: "floor-2" },
  );
testRule(preventionsInspected, {
  ...may,
  pass: { "takes the last day of the month": [nine("2026-05-31T17:00")] },
  fail: {
    "fails a month without": { entries: [], finds: ["2026-05 没有做九防自查"] },
    "takes no other sheet for it": [rooms("2026-05-06")],
    "asks by the week where that is set": { entries: [nine("2026-05-06")], options: { every: "week" } },
    "asks by the quarter where that is set": { entries: [], options: { every: "quarter" }, period: secondQuarter },
  },
  unknown: { "is unknown where no inspections are kept": { entries: [], without: ["eldercare/preventions-check"] } },
});
testRule(roomsInspected, {
  ...week,
  pass: { "takes the last evening of the week": [floor, rooms("2026-05-10T17:00")] },
  fail: {
    "fails a week without": { entries: [floor], finds: ["floor-2 2026-W19 没有查居室"] },
    "takes no other sheet for it": [floor, nine("2026-05-06")],
    "asks by the month where that is set": { entries: [floor], options: { every: "month" }, period: may.period },
    "asks by the quarter where that is set": { entries: [floor], options: { every: "quarter" }, period: secondQuarter },
  },
  unknown: { "is unknown where no inspections are kept": { entries: [floor], without: ["eldercare/room-check"] } },
});
const topics = (...names: readonly string[]) => names.map((topic) => inspected("2026-05-06", { topic }));
testRule(premisesInspected, {
  ...may,
  pass: {
    "takes all three": topics("electric", "facility", "hygiene"),
    "asks for the fields that it is set to": { entries: topics("green"), options: { topics: ["green"] } },
  },
  fail: {
    "fails two": { entries: topics("electric", "facility"), finds: ["2026-05 没有做hygiene检查"] },
    "asks by the week where that is set": {
      entries: topics("electric", "facility", "hygiene"),
      options: { every: "week" },
    },
    "asks by the quarter where that is set": { entries: [], options: { every: "quarter" }, period: secondQuarter },
  },
  unknown: { "is unknown where no inspections are kept": { entries: [], without: noInspections } },
});

const drill = (at: string) => row("general/drill", at, { scenario: "evacuation" });
testRule(drillHeld, {
  ...may,
  pass: { "takes the last day of the month": [drill("2026-05-31T15:00")] },
  fail: {
    "fails a month without": { entries: [drill("2026-06-01")], finds: ["2026-05 没有组织应急演练"] },
    "asks by the quarter where that is set": { entries: [], options: { every: "quarter" }, period: secondQuarter },
    "asks by the half year where that is set": {
      entries: [],
      options: { every: "half" },
      period: { from: "2026-01-01", to: "2026-06-30" },
    },
    "asks by the year where that is set": {
      entries: [],
      options: { every: "year" },
      period: { from: "2025-01-01", to: "2025-12-31" },
    },
  },
  unknown: { "is unknown where no drills are kept": { entries: [], without: ["general/drill"] } },
});

const dependent = living("r-1", "full");
const help = row("eldercare/evacuation-help", "2026-05-01", { resident: "r-1", means: "stretcher" });
testRule(evacuationHelped, {
  ...wednesday,
  pass: { "takes whoever has help": [dependent, help] },
  fail: {
    "fails whoever has none": { entries: [dependent], finds: ["r-1 没有定疏散帮扶人"] },
    "asks for the able too where that is set": { entries: [living()], options: { levels: ["able"] } },
    "fails until the hour of leaving": [living("r-1", "partial"), leaves("r-1", "2026-05-06T08:00")],
  },
  unknown: {
    "is unknown where help is not kept": { entries: [dependent], without: ["eldercare/evacuation-help"] },
  },
});
it("asks for no help for whoever walks out alone", () => {
  expect(verdictsOf(evacuationHelped, [living()])).toEqual([]);
});

const oxygen = row("site/asset", "2026-01-01", { name: "制氧机", category: "oxygen-supply" }, { subject: "oxygen-1" });
const looked = row("general/equipment-check", "2026-05-06T08:00", { asset: "oxygen-1", task: "look", ok: true });
testRule(oxygenChecked, {
  ...wednesday,
  pass: { "takes a look that day": [oxygen, looked] },
  fail: {
    "fails a day without": { entries: [oxygen], finds: ["oxygen-1 2026-05-06 没有查看"] },
    "asks by the week where that is set": { entries: [oxygen], options: { every: "week" }, period: week.period },
  },
  unknown: { "is unknown where checks are not kept": { entries: [oxygen], without: ["general/equipment-check"] } },
});

const intruded = (id: string, category = "intrusion") =>
  row(
    "general/incident",
    "2026-05-06T15:00",
    { category, severity: "slight", heardAt: "2026-05-06T15:00", description: "推销人员进楼" },
    { id },
  );
testRule(noIntrusion, {
  ...may,
  pass: { "takes a month without": [intruded("i-1", "theft")] },
  fail: {
    "fails one": { entries: [intruded("i-1")], finds: ["2026-05 有 1 起闲杂人员闯入，目标不超过 0 起"] },
    "fails two where one is borne": { entries: [intruded("i-1"), intruded("i-2")], options: { max: 1 } },
  },
  unknown: {
    "is unknown where incidents are not kept": { entries: [], without: ["general/incident", "eldercare/accident"] },
  },
});
