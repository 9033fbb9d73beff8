import {
  cadence,
  defineEntry,
  definePack,
  defineRule,
  everyKey,
  from,
  limit,
  personal,
  quantity,
  siteAreas,
} from "@houqin/core";
import * as z from "zod";

/** A sample of a dish is put away. */
export const sample = defineEntry("kitchen/sample", {
  title: { zh: "留样", en: "Sample" },
  data: z.object({
    dish: z.string(),
    grams: quantity("g"),
    photos: z.array(z.string()).optional(),
    sealed: z.boolean().optional(),
    phone: personal(z.string()).optional(),
  }),
  roles: ["by"],
});

/** Somebody walked through an area. */
export const patrol = defineEntry("kitchen/patrol", {
  title: { zh: "巡查", en: "Round" },
  data: z.object({}),
  roles: ["by"],
  backfillDays: 0,
});

const basis = { none: { zh: "本单位制度", en: "The site's own rule" } } as const;

const sampleWeight = defineRule({
  id: "kitchen/sample-weight",
  title: { zh: "留样足量", en: "Samples are large enough" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: "食堂管理办法", clause: "第三条", confidence: "A2" }],
  remedy: { zh: "重新称够。", en: "Weigh again." },
  options: z.object({ minGrams: z.number().default(125) }),
  requires: ({ minGrams }) => limit(sample, "grams", { atLeast: minGrams }),
});

const dailyRound = defineRule({
  id: "kitchen/daily-round",
  title: { zh: "每日巡查", en: "A round a day" },
  severity: "warn",
  since: "2026.1",
  basis,
  remedy: { zh: "今天补巡。", en: "Walk it today." },
  requires: () => cadence(from(patrol, { key: ["@area"] }), { each: everyKey(siteAreas), every: "day" }),
});

/** A small pack for trying out the command. */
export const kitchen = definePack({
  name: "kitchen",
  title: { zh: "小食堂", en: "Small kitchen" },
  entries: { sample, patrol },
  rules: [sampleWeight, dailyRound],
  presets: { strict: { "kitchen/sample-weight": ["error", { minGrams: 150 }] } },
});
