import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import * as exported from "./index.ts";
import { eldercare } from "./pack.ts";

testPack(eldercare, {
  packs: [general, eldercare],
  spare: {
    "eldercare/accident-rate": "a figure for reports: accidents by sort, for each resident-day",
    "eldercare/accidents": "half of eldercare/accident-rate",
  },
  exported,
  readme: readFileSync(new URL("../README.md", import.meta.url), "utf8"),
  people: true,
  calendar: china(),
});
