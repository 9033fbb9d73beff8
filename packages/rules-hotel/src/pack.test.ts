import { readFileSync } from "node:fs";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import * as exported from "./index.ts";
import { hotel } from "./pack.ts";

testPack(hotel, {
  packs: [general, hotel],
  spare: {
    "hotel/pieces-discarded": "a figure for reports: how much is worn out",
    "hotel/reject-rate": "a figure for reports and goals, by dish",
    "hotel/breakage-rate": "a figure for reports and goals",
    "hotel/supply-items": "tells an app which supplies have a level",
  },
  exported,
  readme: readFileSync(new URL("../README.md", import.meta.url), "utf8"),
  people: true,
});
