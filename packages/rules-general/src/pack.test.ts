import { readdirSync, readFileSync } from "node:fs";
import { testPack } from "@houqin/testing";
import * as exported from "./index.ts";
import { general } from "./pack.ts";

const folder = new URL("rules/", import.meta.url);
const ruleFiles = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);

testPack(general, {
  packs: [general],
  spare: {
    "general/issues-open": "lists in reports and apps what is still to be put right",
    "general/repairs-open": "lists in reports and apps which repairs wait",
    "general/keys-out": "tells an app who has which key",
    "general/corrections-on-time": "a goal of many plans: issues put right in time",
    "general/repairs-on-time": "a goal of many plans: repairs done in time",
    "general/fire-training-coverage": "a goal of many plans: everyone trained",
    "general/purchased-30-days": "a figure for reports: orders that were split to stay below a band",
    "general/incidents": "a figure for reports, and for goals over all incidents",
    "general/serious-incidents": "a goal of many plans: no serious incident",
    "general/repeat-issues": "a figure for reports: areas where issues come back",
    // people, documents, service
    "general/assignments-on-time": "a goal of many plans: what was asked for is done in time",
    "general/feedback-on-time": "a goal of many plans: opinions answered in time",
    "general/criteria-ready": "a figure for reports: how much of an application is proved",
    "general/adopted": "a figure for reports: how many opinions were adopted",
    "general/service-hours-nine-in-ten": "a figure for reports: how long the slow services take",
    "general/assets-agreeing": "a goal of many plans: books and things agree",
    "general/energy-spent": "half of general/energy-cost-per-person-day",
    "general/energy-cost-per-person-day": "a goal of many plans: money saved on energy",
    "general/response-ninth": "a figure for reports: how long the last in ten wait",
    "general/repair-median": "a goal of many plans: repairs take less time",
    "general/repairs-planned": "half of general/own-share",
    "general/repairs-own": "half of general/own-share",
    "general/own-share": "a goal of many plans: more mended by own hands",
  },
  ruleFiles,
  exported,
  people: true,
});
