import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { Day, Instant, quantity, ref } from "../model/field.ts";
import { cadence } from "../requirement/builders/cadence.ts";
import { countOf } from "../requirement/builders/count-of.ts";
import { defineMetric } from "../requirement/builders/define-metric.ts";
import { defineRegister, raises } from "../requirement/builders/define-register.ts";
import { everyKey } from "../requirement/builders/each-of.ts";
import { from } from "../requirement/builders/from.ts";
import { limit } from "../requirement/builders/limit.ts";
import { siteAreas } from "./built-in-registers.ts";
import { definePack } from "./define-pack.ts";
import { defineRule } from "./define-rule.ts";

/** What every rule of the tests says of itself. */
export const face = {
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "测试用", en: "For tests" } },
  remedy: { zh: "补上", en: "Make up for it" },
} as const;

export const foodSample = defineEntry("canteen/food-sample", {
  title: { zh: "食品留样", en: "Food sample" },
  data: z.object({
    dish: z.string(),
    meal: z.enum(["lunch", "dinner"]).optional(),
    grams: quantity("g").positive(),
    takenAt: Instant.optional(),
    photos: z.array(z.string()).optional(),
    fridge: ref("site/asset").optional(),
  }),
  roles: ["by", "verifier"],
});

export const patrol = defineEntry("canteen/patrol", {
  title: { zh: "食堂巡查", en: "Canteen patrol" },
  data: z.object({ note: z.string().optional() }),
  roles: ["by"],
});

export const certificate = defineEntry("canteen/certificate", {
  title: { zh: "健康证", en: "Health certificate" },
  data: z.object({ until: Day }),
  subject: "site/person",
});

export const certificates = defineRegister({
  id: "canteen/certificates",
  key: ["person"],
  plus: [raises(from(certificate, { key: ["@subject"] }), { until: "until" })],
});

export const samples = defineMetric({ id: "canteen/samples", metric: countOf(foodSample) });

export const sampleWeight = defineRule({
  ...face,
  id: "canteen/sample-weight",
  title: { zh: "留样足量", en: "Samples are large enough" },
  options: z.object({ minGrams: z.number().positive().default(125), strict: z.boolean().default(false) }),
  requires: ({ minGrams }) => limit(foodSample, "grams", { atLeast: minGrams }),
});

export const dailyPatrol = defineRule({
  ...face,
  id: "canteen/daily-patrol",
  title: { zh: "食堂每日巡查", en: "The canteen is patrolled daily" },
  severity: "warn",
  requires: () =>
    cadence(from(patrol, { key: ["@area"] }), {
      every: "operatingDay",
      each: everyKey(siteAreas, { kind: { equals: "kitchen" } }),
    }),
});

export const canteen = definePack({
  name: "canteen",
  title: { zh: "食堂", en: "Canteen" },
  entries: { foodSample, patrol, certificate },
  registers: [certificates],
  metrics: [samples],
  rules: [sampleWeight, dailyPatrol],
  presets: { strict: { "canteen/sample-weight": ["error", { minGrams: 150 }], "canteen/daily-patrol": "error" } },
});
