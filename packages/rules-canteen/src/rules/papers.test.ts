import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { cook, director, officer } from "../trial/cast.ts";
import { monday } from "../trial/trial-school.ts";
import { licenceRenewed } from "./licence-renewed.ts";
import { managerNotBarred } from "./manager-not-barred.ts";
import { schemesInForce } from "./schemes-in-force.ts";

const verdictsOf = verdictsUnder(monday);

const licence = (validUntil: string, holder = "site", category = "food-licence") =>
  row(
    "general/certificate",
    "2020-12-01",
    { holder, category, number: "JY-1", issuedOn: "2020-12-01", validUntil },
    { id: "licence" },
  );
const ending = licence("2025-11-28");
const applied = (at: string, about = "licence") =>
  row("general/report", at, { topic: "licence-renewal", about, to: "市场监管局" });
const winter = { ...monday, period: { from: "2025-07-01", to: "2025-12-31" } };
testRule(licenceRenewed, {
  ...winter,
  pass: {
    "takes an application on the last day": [ending, applied("2025-11-07T23:59")],
    "takes one on the first": [ending, applied("2025-07-25T00:00")],
  },
  fail: {
    "is late on the day after": {
      entries: [ending, applied("2025-11-08T00:00")],
      finds: ["延续申请晚了：2025-11-08T00:00 才提出，应在 2025-11-08T00:00 前"],
    },
    "takes none that is earlier": {
      entries: [ending, applied("2025-07-24T23:59")],
      finds: ["没有申请延续，应在 2025-11-08T00:00 前提出"],
    },
    "takes none for another licence": [ending, applied("2025-11-03T09:00", "other")],
    "takes the days that it is set to": {
      entries: [ending, applied("2025-11-03T09:00")],
      options: { workdays: 30 },
    },
    "takes the earliest day that it is set to": {
      entries: [ending, applied("2025-07-25T00:00")],
      options: { earliest: 61 },
    },
  },
  unknown: { "is unknown where no reports are kept": { entries: [ending], without: ["general/report"] } },
});
it("looks at the canteen's own food licence only", () => {
  expect(verdictsOf(licenceRenewed, [licence("2025-11-28", "farm")], winter)).toEqual([]);
  expect(verdictsOf(licenceRenewed, [licence("2025-11-28", "site", "business-licence")], winter)).toEqual([]);
});

const searched = (person: string, barred = false) =>
  row("canteen/bar-check", "2025-08-01", { barred, source: "信用公示系统" }, { actors: { person, by: "zhou" } });
testRule(managerNotBarred, {
  ...monday,
  pass: { "takes a search for each": [officer, director, searched("wu"), searched("sun")] },
  fail: {
    "fails an officer who was not looked up": { entries: [officer], finds: ["wu 没有查过禁业记录，或正在禁业期内"] },
    "fails a director who was not looked up": [officer, director, searched("wu")],
    "fails whoever is barred": [officer, searched("wu", true)],
  },
  unknown: { "is unknown where no searches are kept": { entries: [officer], without: ["canteen/bar-check"] } },
});
it("asks for no search for a cook, nor for somebody without a post", () => {
  const guest = row("site/person", "2025-08-01", { name: "来访者" }, { subject: "guest" });
  expect(verdictsOf(managerNotBarred, [cook, guest])).toEqual([]);
});

const written = (scheme: string, reviewBy = "2026-08-31") =>
  row("canteen/scheme", "2025-08-15", { scheme, reviewBy }, { actors: { by: "wu", approver: "sun" } });
const five = ["purchasing", "disinfection", "sampling", "saving", "risk-list"];
testRule(schemesInForce, {
  ...monday,
  pass: {
    "takes the five": five.map((scheme) => written(scheme)),
    "takes those that it is set to": { entries: [written("saving")], options: { schemes: ["saving"] } },
    "warns thirty days before the review": {
      entries: [written("saving", "2025-10-01")],
      options: { schemes: ["saving"] },
      asOf: "2025-09-01",
      finds: ["saving 2025-10-02T00:00 到修订期，请安排修订"],
    },
  },
  fail: {
    "fails without any": { entries: [], finds: five.map((scheme) => `没有现行的${scheme}`) },
    "fails the one that is past its review": {
      entries: [...five.slice(1).map((scheme) => written(scheme)), written("purchasing", "2025-08-31")],
      finds: ["没有现行的purchasing"],
    },
  },
  unknown: { "is unknown where none are kept": { entries: [], without: ["canteen/scheme"] } },
});
