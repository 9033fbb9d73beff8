import { describe, expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { coldStoreRead } from "./cold-store-read.ts";
import { coldStoreTemperature } from "./cold-store-temperature.ts";
import { equipmentCalibrated } from "./equipment-calibrated.ts";
import { fumeCleaned } from "./fume-cleaned.ts";

const read = (asset: string, celsius: number, at = "2025-09-01T08:00") =>
  row("canteen/fridge-temperature", at, { asset, celsius });

describe("the temperature of cold stores", () => {
  it.each([
    ["chiller-1", 0],
    ["chiller-1", 8],
    ["freezer-1", -12],
  ])("passes %s at %d degrees", (asset, celsius) => {
    expect(saidOf(coldStoreTemperature, [read(asset, celsius)])).toEqual(["pass"]);
  });
  it.each([
    ["chiller-1", 8.1],
    ["freezer-1", -11.9],
  ])("fails %s at %d degrees, too warm", (asset, celsius) => {
    expect(saidOf(coldStoreTemperature, [read(asset, celsius)])).toEqual(["fail tooHigh"]);
  });
  it("fails a chiller that freezes", () => {
    expect(saidOf(coldStoreTemperature, [read("chiller-1", -0.1)])).toEqual(["fail tooLow"]);
  });
  it("does not apply to other equipment", () => {
    expect(saidOf(coldStoreTemperature, [read("purifier-1", 40)])).toEqual(["notApplicable"]);
  });
  it("is unknown for equipment that is not on the list", () => {
    expect(saidOf(coldStoreTemperature, [read("chiller-9", 4)])).toEqual(["unknown"]);
  });
});

describe("reading cold stores", () => {
  const twice = (asset: string) => [read(asset, -1, "2025-09-01T08:00"), read(asset, -1, "2025-09-01T17:00")];

  it("passes when each was read twice", () => {
    expect(saidOf(coldStoreRead, [...twice("chiller-1"), ...twice("freezer-1")])).toEqual(["pass", "pass"]);
  });
  it("fails the one that was read once", () => {
    expect(saidOf(coldStoreRead, [read("chiller-1", 4), ...twice("freezer-1")])).toEqual(["fail missed", "pass"]);
  });
  it("asks on Sundays too", () => {
    expect(saidOf(coldStoreRead, [], { days: ["2025-09-07", "2025-09-07"] })).toEqual(["fail missed", "fail missed"]);
  });
  it("is unknown at a school that keeps no readings", () => {
    expect(saidOf(coldStoreRead, [], { without: ["canteen/fridge-temperature"] })).toEqual(["unknown"]);
  });
});

const cared = (asset: string, task: string, at: string) => row("canteen/equipment-care", at, { asset, task, ok: true });

describe("calibrating cold equipment", () => {
  const terms = { days: ["2025-09-01", "2025-12-31"], asOf: "2025-12-31", about: "chiller-1" } as const;
  const calibrated = (at: string) => cared("chiller-1", "calibrate", at);

  it("passes at intervals of ninety days", () => {
    const rows = [calibrated("2025-09-01T09:00"), calibrated("2025-11-30T23:59")];
    expect(saidOf(equipmentCalibrated, rows, terms)).toEqual(["pass", "pending", "pass"]);
  });
  it("is late on day ninety-one", () => {
    const rows = [calibrated("2025-09-01T09:00"), calibrated("2025-12-01T00:00")];
    expect(saidOf(equipmentCalibrated, rows, terms)).toEqual(["fail late", "pending", "pass"]);
  });
  it("takes no cleaning for it", () => {
    expect(saidOf(equipmentCalibrated, [cared("chiller-1", "clean", "2025-09-01T09:00")], terms)).toEqual([
      "fail missed",
    ]);
  });
  it("is unknown at a school that keeps no care of equipment", () => {
    const without = ["canteen/equipment-care"];
    expect(saidOf(equipmentCalibrated, [], { days: terms.days, without })).toEqual(["unknown"]);
  });
});

describe("cleaning fume purifiers", () => {
  const days = ["2025-10-01", "2025-12-31"] as const;

  it.each(["2025-10-01T00:00", "2025-12-31T23:59"])("passes once within the quarter, at %s", (at) => {
    expect(saidOf(fumeCleaned, [cared("purifier-1", "fume-clean", at)], { days })).toEqual(["pass"]);
  });
  it("fails when only the flue was cleaned", () => {
    expect(saidOf(fumeCleaned, [cared("purifier-1", "flue-clean", "2025-11-11T09:00")], { days })).toEqual([
      "fail missed",
    ]);
  });
  it("can be asked for every month", () => {
    const rows = [cared("purifier-1", "fume-clean", "2025-10-09T09:00")];
    expect(saidOf(fumeCleaned, rows, { days, options: { every: "month" } })).toEqual([
      "pass",
      "fail missed",
      "fail missed",
    ]);
  });
  it("is unknown at a school that keeps no care of equipment", () => {
    expect(saidOf(fumeCleaned, [], { days, without: ["canteen/equipment-care"] })).toEqual(["unknown"]);
  });
});
