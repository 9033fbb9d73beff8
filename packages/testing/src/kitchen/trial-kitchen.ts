import { defineEntry, definePack, defineRule, limit, type Rule } from "@houqin/core";
import * as z from "zod";
import type { RuleTest } from "../rule-test.ts";
import { type Trial, trial } from "../trial.ts";

/** A sample as the kit's own tests know it. */
export const sample = defineEntry("kitchen/sample", {
  title: { zh: "留样", en: "Sample" },
  data: z.object({ grams: z.number(), dish: z.string().optional(), dishes: z.array(z.string()).optional() }),
  roles: ["by"],
});

/** What every rule of the tests says of itself. */
export const face = {
  title: { zh: "留样足量", en: "Samples are large enough" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "示例", en: "An example" } },
  remedy: { zh: "重新留样", en: "Take the sample again" },
} as const;

/** A rule that holds, for comparison. */
export const weight = defineRule({
  id: "kitchen/weight",
  ...face,
  options: z.object({ minGrams: z.int().min(100).max(500).default(125) }),
  requires: ({ minGrams }) => limit(sample, "grams", { atLeast: minGrams }),
});

/** One sample of a day. */
export function taken(grams: number, day = "2025-09-01", dish = "红烧肉") {
  return { kind: "kitchen/sample", at: `${day}T11:00`, actors: { by: "chen" }, data: { grams, dish } };
}

/** Puts a rule on trial in a kitchen of its own. */
export function tried(rule: Rule, test: Partial<RuleTest>): Trial {
  const pack = definePack({
    name: "kitchen",
    title: { zh: "厨房", en: "Kitchen" },
    entries: { sample },
    rules: [rule],
  });
  return trial(rule, { packs: [pack], asOf: "2025-12-31", period: { from: "2025-09-01", to: "2025-09-14" }, ...test });
}
