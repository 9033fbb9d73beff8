import { expect, it } from "vitest";
import { knownNames } from "./known-names.ts";

const nothing = { kinds: new Map(), registers: new Map(), metrics: new Map(), rules: new Set<string>() };
const cadence = { shape: "cadence", of: { kind: "a/round" } };

it.each([
  ["a condition names", { ...cadence, every: { unit: "day" }, onlyIf: { site: ["hostel"] } }],
  ["a condition leaves out", { ...cadence, every: { unit: "day" }, onlyIf: { site: { not: ["hostel"] } } }],
  ["a table has a row for", { ...cadence, every: { by: "site", table: { hostel: { unit: "day" } } } }],
])("a kind of site that %s is known", (_, requirement) => {
  expect(knownNames(nothing, [requirement]).siteKinds).toContain("hostel");
});
