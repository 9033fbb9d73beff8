import { describe, expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { cookCertificate } from "./cook-certificate.ts";
import { director } from "./director.ts";
import { directorHours } from "./director-hours.ts";
import { foodTraining } from "./food-training.ts";
import { morningCheck } from "./morning-check.ts";
import { unfitOffWork } from "./unfit-off-work.ts";

const shift = (day: string, by = "chen") =>
  row(
    "general/shift",
    `${day}T06:00`,
    { post: by === "chen" ? "cook" : "storekeeper", start: `${day}T06:00`, end: `${day}T14:00` },
    { covers: day, actors: { by } },
  );

describe("a cook's health certificate", () => {
  const certificate = (validUntil: string) =>
    row("general/certificate", "2024-09-02", {
      holder: "chen",
      category: "health",
      number: "JK-1",
      issuedOn: "2024-09-02",
      validUntil,
    });

  it("passes on the last day of validity", () => {
    expect(saidOf(cookCertificate, [certificate("2025-09-01"), shift("2025-09-01")])).toEqual(["pass"]);
  });
  it("fails on the day after", () => {
    expect(saidOf(cookCertificate, [certificate("2025-08-31"), shift("2025-09-01")])).toEqual(["fail tooLow"]);
  });
  it("fails for a cook who never had one", () => {
    expect(saidOf(cookCertificate, [shift("2025-09-01")])).toEqual(["fail tooLow"]);
  });
  it("takes no other certificate for it", () => {
    const other = { ...certificate("2026-09-01"), data: { ...certificate("2026-09-01").data, category: "first-aid" } };
    expect(saidOf(cookCertificate, [other, shift("2025-09-01")])).toEqual(["fail tooLow"]);
  });
  it("asks nothing of people who do not cook", () => {
    expect(saidOf(cookCertificate, [shift("2025-09-01", "zhou")])).toEqual([]);
  });
  it("is unknown at a school that keeps no certificates", () => {
    expect(saidOf(cookCertificate, [shift("2025-09-01")], { without: ["general/certificate"] })).toEqual(["unknown"]);
  });
});

const checked = (at: string, fit = true) =>
  row(
    "canteen/morning-check",
    at,
    { celsius: fit ? 36.5 : 38.2, hands: true, fit },
    { covers: at.slice(0, 10), actors: { by: "wu", cook: "chen" } },
  );

describe("keeping the unfit off work", () => {
  const cooked = row(
    "canteen/cooking",
    "2025-09-01T11:00",
    { dish: "土豆烧肉", meal: "lunch", batch: 1, coreCelsius: 82 },
    { covers: "2025-09-01/lunch", area: "kitchen-1", actors: { by: "chen" } },
  );
  const returned = row(
    "canteen/return-to-work",
    "2025-09-01T10:00",
    { proof: "诊断证明" },
    { actors: { by: "wu", cook: "chen" } },
  );

  it("passes a cook who was found fit", () => {
    expect(saidOf(unfitOffWork, [checked("2025-09-01T05:30"), cooked])).toEqual(["pass"]);
  });
  it("fails a cook who was sent home and cooked", () => {
    expect(saidOf(unfitOffWork, [checked("2025-09-01T05:30", false), cooked])).toEqual(["fail tooHigh"]);
  });
  it("passes a cook who had come back by then", () => {
    expect(saidOf(unfitOffWork, [checked("2025-08-30T05:30", false), returned, cooked])).toEqual(["pass"]);
  });
  it("says nothing of a pot without a name", () => {
    const { actors: _, ...anonymous } = cooked;
    expect(saidOf(unfitOffWork, [anonymous])).toEqual([]);
  });
  it("is unknown at a school that keeps no morning checks", () => {
    expect(saidOf(unfitOffWork, [cooked], { without: ["canteen/morning-check"] })).toEqual(["unknown"]);
  });
});

describe("the morning check", () => {
  it.each(["2025-09-01T06:00", "2025-09-01T04:00"])("passes within two hours before the shift, at %s", (at) => {
    expect(saidOf(morningCheck, [shift("2025-09-01"), checked(at)])).toEqual(["pass"]);
  });
  it("does not count when it was too early", () => {
    expect(saidOf(morningCheck, [shift("2025-09-01"), checked("2025-09-01T03:59")])).toEqual(["fail missed"]);
  });
  it("is late once the shift has begun", () => {
    expect(saidOf(morningCheck, [shift("2025-09-01"), checked("2025-09-01T06:01")])).toEqual(["fail late"]);
  });
  it("fails without a check", () => {
    expect(saidOf(morningCheck, [shift("2025-09-01")])).toEqual(["fail missed"]);
  });
  it("is unknown at a school that keeps no morning checks", () => {
    expect(saidOf(morningCheck, [shift("2025-09-01")], { without: ["canteen/morning-check"] })).toEqual(["unknown"]);
  });
});

describe("naming a food-safety director", () => {
  const days = ["2025-09-01", "2025-09-30"] as const;
  const lunch = (count: number) =>
    row(
      "canteen/servings",
      "2025-09-01T11:30",
      { meal: "lunch", group: "pupil", count, hall: "hall-1", leaves: "2025-09-01T11:55" },
      { covers: "2025-09-01/lunch", area: "class-1" },
    );
  const named = row("site/person", "2025-08-01", { name: "孙校长", post: "food-safety-director" }, { subject: "sun" });

  it("passes a large canteen that has one", () => {
    expect(saidOf(director, [lunch(500), named], { days })).toEqual(["pass"]);
  });
  it("fails a canteen of just that size that has none", () => {
    expect(saidOf(director, [lunch(500)], { days })).toEqual(["fail tooLow"]);
  });
  it("does not apply to a smaller canteen", () => {
    expect(saidOf(director, [lunch(499)], { days })).toEqual(["notApplicable"]);
  });
  it("is unknown where nobody counts the diners", () => {
    expect(saidOf(director, [], { days, without: ["canteen/servings"] })).toEqual(["unknown"]);
  });
});

const trained = (day: string, attendees: readonly string[], hours = 2) =>
  row(
    "general/training",
    `${day}T15:00`,
    { topic: "food-safety", hours, attendees: [...attendees] },
    { actors: { by: "wu" } },
  );

describe("the hours that officers are trained", () => {
  const days = ["2025-09-01", "2025-12-31"] as const;

  it("passes at forty hours, however they were split", () => {
    const rows = [trained("2025-09-10", ["wu"], 16), trained("2025-10-10", ["wu", "chen"], 24)];
    expect(saidOf(directorHours, rows, { days })).toEqual(["pass"]);
  });
  it("fails half an hour short of it", () => {
    expect(saidOf(directorHours, [trained("2025-09-10", ["wu"], 39.5)], { days })).toEqual(["fail tooLow"]);
  });
  it("fails without any training", () => {
    expect(saidOf(directorHours, [], { days })).toEqual(["fail tooLow"]);
  });
  it("waits until the period is over", () => {
    expect(saidOf(directorHours, [], { days, asOf: "2025-11-30" })).toEqual(["pending"]);
  });
  it("is unknown at a school that keeps no training", () => {
    expect(saidOf(directorHours, [], { days, without: ["general/training"] })).toEqual(["unknown"]);
  });
});

describe("training cooks every half year", () => {
  it("passes through the day half a year later", () => {
    expect(saidOf(foodTraining, [trained("2025-03-10", ["chen"])], { days: ["2025-09-01", "2025-09-10"] })).toEqual([
      "pass",
    ]);
  });
  it("fails from the day after", () => {
    expect(saidOf(foodTraining, [trained("2025-03-10", ["chen"])], { days: ["2025-09-01", "2025-09-11"] })).toEqual([
      "fail tooLow",
    ]);
  });
  it("fails a cook who was not there", () => {
    expect(saidOf(foodTraining, [trained("2025-08-10", ["zhou"])])).toEqual(["fail tooLow"]);
  });
  it("is unknown at a school that keeps no training", () => {
    expect(saidOf(foodTraining, [], { without: ["general/training"] })).toEqual(["unknown"]);
  });
});
