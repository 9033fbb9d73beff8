import { readFileSync } from "node:fs";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import * as exported from "./index.ts";
import { school } from "./pack.ts";

testPack(school, {
  packs: [general, school],
  exported,
  readme: readFileSync(new URL("../README.md", import.meta.url), "utf8"),
  people: true,
});
