import { definePack } from "@houqin/core";
import { expect, it } from "vitest";
import { sample, taken, weight } from "./kitchen/trial-kitchen.ts";
import { testRule } from "./test-rule.ts";

const kitchen = definePack({
  name: "kitchen",
  title: { zh: "厨房", en: "Kitchen" },
  entries: { sample },
  rules: [weight],
});

testRule(weight, {
  packs: [kitchen],
  asOf: "2025-12-31",
  period: { from: "2025-09-01", to: "2025-09-30" },
  pass: { "takes 125 g": [taken(125)] },
  fail: { "refuses 124 g": { entries: [taken(124), taken(300)], evidence: ["e1"] } },
  none: { unknown: "every sample carries its weight" },
});

it("refuses a rule that none of the packs has", () => {
  expect(() => testRule(weight, { packs: [], asOf: "2025-12-31" })).toThrow("kitchen/weight is in none of the packs");
});
