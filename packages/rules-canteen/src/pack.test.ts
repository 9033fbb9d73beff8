import { readFileSync } from "node:fs";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import * as exported from "./index.ts";
import { canteen } from "./pack.ts";

testPack(canteen, {
  packs: [general, canteen],
  spare: {
    "canteen/gas-per-serving": "a figure for reports: energy by what it is used for",
    "canteen/served-pupils": "a figure for reports: how often pupils ate",
    "canteen/food-in-price": "a figure for reports: what of a dish's price is food",
    "canteen/mean-queue": "a figure for reports and goals: how long people wait",
  },
  exported,
  readme: readFileSync(new URL("../README.md", import.meta.url), "utf8"),
  people: true,
});
