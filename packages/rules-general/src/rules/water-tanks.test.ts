import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { cadenceCases, person } from "../trial/cadence-cases.ts";
import { wednesday } from "../trial/trial-school.ts";
import { tankCleaned } from "./tank-cleaned.ts";
import { tankCleanerHealth } from "./tank-cleaner-health.ts";
import { tankWaterTested } from "./tank-water-tested.ts";
import { waterResultPosted } from "./water-result-posted.ts";
import { waterStaffHealth } from "./water-staff-health.ts";

const verdictsOf = verdictsUnder(wednesday);

const tank = row("site/asset", "2024-01-01", { name: "屋顶水箱", category: "water-tank" }, { subject: "tank-1" });
const tap = row("site/asset", "2024-01-01", { name: "饮水机", category: "water-point" }, { subject: "tap-1" });
const cleaned = (day: string, asset = "tank-1", task = "tank") =>
  row("general/cleaning", `${day}T09:00`, { task, asset }, { actors: { by: "cleaner" } });
const tested = (day: string, holder = "tank-1", category = "water-test") =>
  row(
    "general/certificate",
    `${day}T10:00`,
    { holder, category, number: "SZ-1", issuedOn: day, validUntil: "2026-11-11" },
    { id: `t-${holder}` },
  );

testRule(
  tankCleaned,
  cadenceCases({
    usual: "half",
    others: ["month", "quarter", "year"],
    entry: cleaned,
    also: [tank],
    finds: ["tank-1 2025-H2 没有清洗消毒"],
  }),
);
const half = { period: { from: "2025-07-01", to: "2025-12-31" } };
it.each([
  ["another tank", cleaned("2025-11-12", "tank-2")],
  ["other cleaning", cleaned("2025-11-12", "tank-1", "disinfect")],
  ["the half year before", cleaned("2025-06-30")],
])("takes no cleaning of %s", (_, entry) => {
  expect(verdictsOf(tankCleaned, [tank, entry], half)).toEqual(["fail"]);
});
it("asks nothing where there is no tank", () => {
  expect(verdictsOf(tankCleaned, [tap], half)).toEqual([]);
});

testRule(
  tankWaterTested,
  cadenceCases({
    usual: "half",
    others: ["month", "quarter", "year"],
    entry: tested,
    also: [tank],
    finds: ["tank-1 2025-H2 没有水质检测合格记录"],
  }),
);
it.each([
  ["a tap", tested("2025-11-12", "tap-1")],
  ["something else", tested("2025-11-12", "tank-1", "business-licence")],
])("takes no certificate of %s", (_, entry) => {
  expect(verdictsOf(tankWaterTested, [tank, entry], half)).toEqual(["fail"]);
});

const posted = (at: string, about = "t-tank-1") =>
  row("general/publication", at, { topic: "test-result", about, audience: "all", days: 7 });
const hotel = { ...wednesday, site: { ...wednesday.site, kind: "hotel" } };
testRule(waterResultPosted, {
  ...hotel,
  pass: { "takes a notice late on the second day": [tested("2025-11-12"), posted("2025-11-14T23:59")] },
  fail: {
    "is late on the third": {
      entries: [tested("2025-11-12"), posted("2025-11-15T00:00")],
      finds: ["检测结果公示晚了：2025-11-15T00:00 才公示，应在 2025-11-15T00:00 前"],
    },
    "fails without a notice": [tested("2025-11-12")],
    "takes no notice of another test": [tested("2025-11-12"), posted("2025-11-13T10:00", "t-2")],
    "gives the days that it is set to": {
      entries: [tested("2025-11-12"), posted("2025-11-14T10:00")],
      options: { days: 1 },
    },
    "asks the sites that it is set to": {
      entries: [tested("2025-11-12")],
      site: { kind: "market" },
      options: { sites: ["market"] },
    },
  },
  unknown: {
    "is unknown where no notices are kept": { entries: [tested("2025-11-12")], without: ["general/publication"] },
  },
});
it("asks a school for the result of its taps, and nobody for a notice of other papers", () => {
  expect(verdictsOf(waterResultPosted, [tested("2025-11-12", "tap-1")])).toEqual(["fail"]);
  expect(verdictsOf(waterResultPosted, [tested("2025-11-12", "site", "business-licence")], hotel)).toEqual([]);
});

const certificate = (holder: string, validUntil: string, category = "health") =>
  row("general/certificate", "2024-11-12", { holder, category, number: "JK", issuedOn: "2024-11-12", validUntil });
const keeper = person("keeper", "water-keeper");
testRule(waterStaffHealth, {
  ...wednesday,
  pass: {
    "takes a certificate on its last day": [keeper, certificate("keeper", "2025-11-12")],
    "warns thirty days before it ends": {
      entries: [keeper, certificate("keeper", "2025-12-12")],
      asOf: "2025-11-12",
      finds: ["keeper 的健康证 2025-12-13T00:00 到期，请提前体检换证"],
    },
  },
  fail: {
    "fails on the day after": {
      entries: [keeper, certificate("keeper", "2025-11-11")],
      finds: ["keeper 没有有效的健康证，不得供水管水"],
    },
    "fails whoever never had one": [keeper],
    "takes no other certificate for it": [keeper, certificate("keeper", "2026-11-12", "first-aid")],
  },
  unknown: { "is unknown where no certificates are kept": { entries: [keeper], without: ["general/certificate"] } },
});

testRule(tankCleanerHealth, {
  ...wednesday,
  pass: { "takes a certificate on its last day": [cleaned("2025-11-12"), certificate("cleaner", "2025-11-12")] },
  fail: {
    "fails on the day after": {
      entries: [cleaned("2025-11-12"), certificate("cleaner", "2025-11-11")],
      finds: ["cleaner 没有有效的健康证就清洗了水箱"],
    },
    "fails whoever never had one": [cleaned("2025-11-12")],
  },
  unknown: {
    "is unknown where no certificates are kept": { entries: [cleaned("2025-11-12")], without: ["general/certificate"] },
  },
});
it("asks for none of whoever cleans anything else", () => {
  expect(verdictsOf(tankCleanerHealth, [cleaned("2025-11-12", "tank-1", "clean")])).toEqual([]);
});
