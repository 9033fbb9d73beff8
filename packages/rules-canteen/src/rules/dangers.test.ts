import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { september } from "../trial/trial-school.ts";
import { dangerReported } from "./danger-reported.ts";
import { suspectSealed } from "./suspect-sealed.ts";

const verdictsOf = verdictsUnder(september);

const incident = (category = "food-poisoning") =>
  row(
    "general/incident",
    "2025-09-03T12:00",
    { category, severity: "general", heardAt: "2025-09-03T12:00", description: "腹泻" },
    { id: "case-1" },
  );
const sealed = (at: string, about = "case-1") =>
  row(
    "canteen/seal",
    at,
    { about, items: ["剩余凉拌菜", "留样"], place: "保管室" },
    { actors: { by: "wu", witness: "sun" } },
  );
testRule(suspectSealed, {
  ...september,
  pass: {
    "takes a seal exactly an hour later": [incident(), sealed("2025-09-03T13:00")],
    "takes six hours where that is set": {
      entries: [incident(), sealed("2025-09-03T18:00")],
      options: { hours: 6 },
    },
  },
  fail: {
    "is late a minute after": {
      entries: [incident(), sealed("2025-09-03T13:01")],
      finds: ["可疑食品封存晚了：2025-09-03T13:01 才封，应在 2025-09-03T13:00 前"],
    },
    "fails without a seal": {
      entries: [incident()],
      finds: ["可疑食品没有封存，应在 2025-09-03T13:00 前封存"],
    },
    "takes no seal in another case": [incident(), sealed("2025-09-03T12:30", "case-2")],
  },
  unknown: { "is unknown where no seals are kept": { entries: [incident()], without: ["canteen/seal"] } },
});
it("asks for no seal after other accidents", () => {
  expect(verdictsOf(suspectSealed, [incident("injury")])).toEqual([]);
});

const found = (category = "food", severity = "major") =>
  row(
    "general/issue",
    "2025-09-03T12:00",
    { title: "冷库断电一夜", category, severity, source: "patrol", onTheSpot: false },
    { id: "i-1" },
  );
const reported = (at: string, topic = "food-risk", about = "i-1") =>
  row("general/report", at, { topic, about, to: "市场监管局" });
testRule(dangerReported, {
  ...september,
  pass: {
    "takes a report a day later": [found(), reported("2025-09-04T12:00")],
    "takes the report of an accident": [found(), reported("2025-09-03T13:00", "food-accident")],
  },
  fail: {
    "is late a minute after": {
      entries: [found(), reported("2025-09-04T12:01")],
      finds: ["有发生食品安全事故的风险，2025-09-04T12:01 才报告，应在 2025-09-04T12:00 前"],
    },
    "fails without a report": {
      entries: [found()],
      finds: ["有发生食品安全事故的风险，没有报告，应在 2025-09-04T12:00 前报市场监管部门"],
    },
    "takes no other report for it": [found(), reported("2025-09-03T13:00", "hazard-stats")],
    "takes no report of another": [found(), reported("2025-09-03T13:00", "food-risk", "i-2")],
    "takes the hours that it is set to": { entries: [found(), reported("2025-09-03T15:00")], options: { hours: 2 } },
  },
  unknown: { "is unknown where no reports are kept": { entries: [found()], without: ["general/report"] } },
});
it.each([
  ["food", "general"],
  ["fire", "major"],
])("asks for no report of an issue of %s that is %s", (category, severity) => {
  expect(verdictsOf(dangerReported, [found(category, severity)])).toEqual([]);
});
