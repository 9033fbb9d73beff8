import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { chiller, freezer, purifier } from "../trial/cast.ts";
import { monday } from "../trial/trial-school.ts";
import { coldStoreRead } from "./cold-store-read.ts";
import { coldStoreTemperature } from "./cold-store-temperature.ts";
import { equipmentCalibrated } from "./equipment-calibrated.ts";
import { fumeCleaned } from "./fume-cleaned.ts";

const verdictsOf = verdictsUnder(monday);

const read = (asset: string, celsius: number, at = "2025-09-01T08:00") =>
  row("canteen/fridge-temperature", at, { asset, celsius });

testRule(coldStoreTemperature, {
  ...monday,
  pass: {
    "takes a chiller at zero": [chiller, read("chiller-1", 0)],
    "takes a chiller at eight": [chiller, read("chiller-1", 8)],
    "takes a freezer at twelve below": [freezer, read("freezer-1", -12)],
  },
  fail: {
    "fails a chiller that is too warm": [chiller, read("chiller-1", 8.1)],
    "fails a chiller that freezes": [chiller, read("chiller-1", -0.1)],
    "fails a freezer that is too warm": [freezer, read("freezer-1", -11.9)],
  },
  unknown: { "is unknown for equipment that is not on the list": [read("chiller-1", 4)] },
});
it("does not ask a purifier to be cold", () => {
  expect(verdictsOf(coldStoreTemperature, [purifier, read("purifier-1", 40)])).toEqual(["notApplicable"]);
});

const twice = (asset: string) => [read(asset, -1, "2025-09-01T08:00"), read(asset, -1, "2025-09-01T17:00")];
testRule(coldStoreRead, {
  ...monday,
  pass: { "takes two readings of each": [chiller, freezer, ...twice("chiller-1"), ...twice("freezer-1")] },
  fail: {
    "fails the one that was read once": {
      entries: [chiller, freezer, read("chiller-1", 4), ...twice("freezer-1")],
      finds: ["chiller-1 2025-09-01 测温不够：应测 2 次，只有 1 次"],
    },
    "asks on Sundays too": { entries: [chiller], period: { from: "2025-09-07", to: "2025-09-07" } },
  },
  unknown: { "is unknown where no readings are kept": { entries: [chiller], without: ["canteen/fridge-temperature"] } },
});

const cared = (asset: string, task: string, at: string) => row("canteen/equipment-care", at, { asset, task, ok: true });

const calibrated = (at: string) => cared("chiller-1", "calibrate", at);
testRule(equipmentCalibrated, {
  ...monday,
  period: { from: "2025-09-01", to: "2025-12-31" },
  asOf: "2025-12-31",
  pass: {
    "takes intervals of ninety days": [chiller, calibrated("2025-09-01T09:00"), calibrated("2025-11-30T23:59")],
  },
  fail: {
    "is late on day ninety-one": [chiller, calibrated("2025-09-01T09:00"), calibrated("2025-12-01T00:00")],
    "takes no cleaning for it": [chiller, cared("chiller-1", "clean", "2025-09-01T09:00")],
  },
  unknown: { "is unknown where no care is kept": { entries: [chiller], without: ["canteen/equipment-care"] } },
});

const cleaned = (at: string) => [purifier, cared("purifier-1", "fume-clean", at)];
testRule(fumeCleaned, {
  ...monday,
  period: { from: "2025-10-01", to: "2025-12-31" },
  pass: {
    "takes a cleaning on the first day of the quarter": cleaned("2025-10-01T00:00"),
    "takes a cleaning on its last day": cleaned("2025-12-31T23:59"),
    "takes a cleaning any time in the half year": {
      entries: cleaned("2026-06-30T23:59"),
      options: { every: "half" },
      period: { from: "2026-01-01", to: "2026-06-30" },
    },
  },
  fail: {
    "fails when only the flue was cleaned": [purifier, cared("purifier-1", "flue-clean", "2025-11-11T09:00")],
    "fails one cleaning where each month is asked for": {
      entries: cleaned("2025-10-09T09:00"),
      options: { every: "month" },
    },
  },
  unknown: { "is unknown where no care is kept": { entries: [purifier], without: ["canteen/equipment-care"] } },
});
