import { describe, expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { wasteDaily } from "./waste-daily.ts";
import { wasteLicensed } from "./waste-licensed.ts";

const handedOver = (kind: string, day = "2025-09-01") =>
  row("canteen/waste-transfer", `${day}T18:30`, { kind, kilograms: 40, hauler: "clean-co" }, { covers: day });

describe("hauling food waste daily", () => {
  it("passes a day on which it went", () => {
    expect(saidOf(wasteDaily, [handedOver("food")])).toEqual(["pass"]);
  });
  it("fails when only oil went", () => {
    expect(saidOf(wasteDaily, [handedOver("oil")])).toEqual(["fail missed"]);
  });
  it("asks for nothing on a day without cooking", () => {
    expect(saidOf(wasteDaily, [], { days: ["2025-09-06", "2025-09-07"] })).toEqual([]);
  });
  it("is unknown at a school that keeps no slips", () => {
    expect(saidOf(wasteDaily, [], { without: ["canteen/waste-transfer"] })).toEqual(["unknown"]);
  });
});

describe("the hauler's licence", () => {
  const licence = row("general/certificate", "2024-09-02", {
    holder: "clean-co",
    category: "waste-licence",
    number: "CC-1",
    issuedOn: "2024-09-02",
    validUntil: "2025-09-01",
  });
  const days = ["2025-09-01", "2025-09-02"] as const;

  it("passes on its last day", () => {
    expect(saidOf(wasteLicensed, [licence, handedOver("food")], { days })).toEqual(["pass"]);
  });
  it("fails on the day after", () => {
    expect(saidOf(wasteLicensed, [licence, handedOver("oil", "2025-09-02")], { days })).toEqual(["fail tooLow"]);
  });
  it("is unknown at a school that keeps no certificates", () => {
    expect(saidOf(wasteLicensed, [handedOver("food")], { days, without: ["general/certificate"] })).toEqual([
      "unknown",
    ]);
  });
});
