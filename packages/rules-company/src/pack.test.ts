import { readFileSync } from "node:fs";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import * as exported from "./index.ts";
import { company } from "./pack.ts";

testPack(company, {
  packs: [general, company],
  spare: {
    "company/trips": "half of company/trips-per-vehicle",
    "company/vehicle-count": "half of company/trips-per-vehicle",
    "company/trips-per-vehicle": "a figure for reports: whether the fleet is used",
    "company/staff-count": "half of company/revenue-per-person",
    "company/revenue-per-person": "a goal of many plans: what each of the staff brings in",
    "company/reception-cost": "a figure for reports: what receptions cost",
    "company/receptions": "a figure for reports: how many receptions there were",
  },
  exported,
  readme: readFileSync(new URL("../README.md", import.meta.url), "utf8"),
  people: true,
});
