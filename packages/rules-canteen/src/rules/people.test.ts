import { lacking, type Row, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { cook, director as directorRow, officer, storekeeper } from "../trial/cast.ts";
import { monday, september } from "../trial/trial-school.ts";
import { cookCertificate } from "./cook-certificate.ts";
import { director } from "./director.ts";
import { directorHours } from "./director-hours.ts";
import { foodTraining } from "./food-training.ts";
import { morningCheck } from "./morning-check.ts";
import { unfitOffWork } from "./unfit-off-work.ts";

const verdictsOf = verdictsUnder(monday);

const shift = (by = "chen") =>
  row(
    "general/shift",
    "2025-09-01T06:00",
    { post: by === "chen" ? "cook" : "storekeeper", start: "2025-09-01T06:00", end: "2025-09-01T14:00" },
    { covers: "2025-09-01", actors: { by } },
  );

const certificate = (validUntil: string, category = "health") =>
  row("general/certificate", "2024-09-02", {
    holder: "chen",
    category,
    number: "JK-1",
    issuedOn: "2024-09-02",
    validUntil,
  });
testRule(cookCertificate, {
  ...monday,
  pass: {
    "takes a certificate on its last day": [cook, certificate("2025-09-01"), shift()],
    "warns thirty days before it ends": {
      entries: [cook, certificate("2025-10-01"), shift()],
      asOf: "2025-09-01",
    },
  },
  fail: {
    "fails on the day after": {
      entries: [cook, certificate("2025-08-31"), shift()],
      finds: ["chen 没有有效的健康证就上了灶"],
    },
    "fails a cook who never had one": [cook, shift()],
    "takes no other certificate for it": [cook, certificate("2026-09-01", "first-aid"), shift()],
  },
  unknown: {
    "is unknown where no certificates are kept": { entries: [cook, shift()], without: ["general/certificate"] },
  },
});
it("asks for no health certificate of a storekeeper", () => {
  expect(verdictsOf(cookCertificate, [storekeeper, shift("zhou")])).toEqual([]);
});

const checked = (at: string, fit = true) =>
  row(
    "canteen/morning-check",
    at,
    { celsius: fit ? 36.5 : 38.2, hands: true, fit },
    { covers: at.slice(0, 10), actors: { by: "wu", cook: "chen" } },
  );
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
testRule(unfitOffWork, {
  ...monday,
  pass: {
    "takes a cook who was found fit": [checked("2025-09-01T05:30"), cooked],
    "takes a cook who had come back": [checked("2025-08-30T05:30", false), returned, cooked],
  },
  fail: {
    "fails a cook who was sent home and cooked": {
      entries: [checked("2025-09-01T05:30", false), cooked],
      finds: ["chen 晨检不合格还没返岗，却上了灶"],
    },
  },
  unknown: { "is unknown where no morning checks are kept": { entries: [cooked], without: ["canteen/morning-check"] } },
});
it("cannot judge a pot without a name", () => {
  expect(verdictsOf(unfitOffWork, [lacking(cooked, "actors")])).toEqual(["unknown"]);
});

testRule(morningCheck, {
  ...monday,
  pass: {
    "takes a check as the shift begins": [cook, shift(), checked("2025-09-01T06:00")],
    "takes a check two hours before": [cook, shift(), checked("2025-09-01T04:00")],
  },
  fail: {
    "takes no check that was earlier": {
      entries: [cook, shift(), checked("2025-09-01T03:59")],
      finds: ["上岗前没有晨检，应在 2025-09-01T06:00 前查"],
    },
    "is late once the shift has begun": [cook, shift(), checked("2025-09-01T06:01")],
    "fails without a check": [cook, shift()],
  },
  unknown: {
    "is unknown where no morning checks are kept": { entries: [cook, shift()], without: ["canteen/morning-check"] },
  },
});

const lunch = (count: number, group = "pupil") =>
  row(
    "canteen/servings",
    "2025-09-01T11:30",
    { meal: "lunch", group, count, hall: "hall-1", leaves: "2025-09-01T11:55" },
    { covers: "2025-09-01/lunch", area: "class-1" },
  );
testRule(director, {
  ...september,
  pass: { "takes a large canteen that has one": [lunch(500), directorRow] },
  fail: {
    "fails a canteen of just that size that has none": {
      entries: [lunch(500), cook],
      finds: ["就餐人数已达到规定人数，还没有配备食品安全总监"],
    },
    "fails a kindergarten of its size": { entries: [lunch(300), cook], site: { kind: "kindergarten" } },
    "fails an elder-care home of its size": { entries: [lunch(300), cook], site: { kind: "elder-care" } },
    "fails any other canteen of its size": { entries: [lunch(1000), cook], site: { kind: "company" } },
  },
  unknown: { "is unknown where nobody counts the diners": { entries: [directorRow], without: ["canteen/servings"] } },
});
it.each([
  ["school", 500],
  ["kindergarten", 300],
  ["elder-care", 300],
  ["company", 1000],
])("asks the canteen of a %s for a director from %i diners on", (kind, diners) => {
  const at = (count: number) => verdictsOf(director, [lunch(count)], { ...september, site: { kind } });
  expect(at(diners)).toEqual(["fail"]);
  expect(at(diners - 1)).toEqual(["notApplicable"]);
});

it("counts whoever eats, and no snacks", () => {
  const snack = row(
    "canteen/servings",
    "2025-09-01T15:00",
    { meal: "snack", group: "child", count: 60, hall: "hall-1", leaves: "2025-09-01T15:20" },
    { covers: "2025-09-01T15:00" },
  );
  const eaten = [lunch(440), lunch(60, "staff"), snack];
  expect(verdictsOf(director, eaten, september)).toEqual(["fail"]);
  const elders = { ...september, site: { kind: "elder-care" } };
  expect(verdictsOf(director, [lunch(300, "resident")], elders)).toEqual(["fail"]);
});

const trained = (day: string, attendees: readonly string[], hours = 2): Row =>
  row(
    "general/training",
    `${day}T15:00`,
    { topic: "food-safety", hours, attendees: [...attendees] },
    { actors: { by: "wu" } },
  );
const autumn = { ...monday, period: { from: "2025-09-01", to: "2025-12-31" } };
testRule(directorHours, {
  ...autumn,
  pass: {
    "takes forty hours, however they were split": [
      officer,
      trained("2025-09-10", ["wu"], 16),
      trained("2025-10-10", ["wu", "chen"], 24),
    ],
  },
  fail: {
    "fails half an hour short of it": [officer, trained("2025-09-10", ["wu"], 39.5)],
    "fails without any": { entries: [officer], finds: ["wu plan 培训只有 0 学时，应达到 40 学时"] },
  },
  unknown: { "is unknown where no training is kept": { entries: [officer], without: ["general/training"] } },
});
it("waits for the hours until the period is over", () => {
  expect(verdictsOf(directorHours, [officer], { ...autumn, asOf: "2025-11-30" })).toEqual(["pending"]);
});

testRule(foodTraining, {
  ...monday,
  pass: {
    "takes training through the day half a year later": {
      entries: [cook, trained("2025-03-10", ["chen"])],
      period: { from: "2025-09-01", to: "2025-09-10" },
    },
    "warns in the month before half a year is over": {
      entries: [cook, trained("2025-03-10", ["chen"])],
      asOf: "2025-09-01",
      finds: ["chen 的食品安全培训 2025-09-11T00:00 满半年，请安排复训"],
    },
  },
  fail: {
    "fails from the day after": {
      entries: [cook, trained("2025-03-10", ["chen"])],
      period: { from: "2025-09-01", to: "2025-09-11" },
      finds: ["chen 半年内没有参加食品安全培训"],
    },
    "fails a cook who was not there": [cook, trained("2025-08-10", ["zhou"])],
  },
  unknown: { "is unknown where no training is kept": { entries: [cook], without: ["general/training"] } },
});
