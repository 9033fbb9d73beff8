/** What every program may use: some kinds, a register, a metric, rules, packs and an engine. */
export const prelude = `
import { cadence, createEngine, Day, Instant, countOf, defineEntry, defineMetric, definePack, defineRegister, defineRule, followUp, from, limit, quantity, raises, ref, separation } from "@houqin/core";
import * as z from "zod";

export const face = {
  title: { zh: "试验", en: "Trial" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "测试用", en: "For tests" } },
  remedy: { zh: "补上", en: "Make up for it" },
} as const;

export const foodSample = defineEntry("canteen/food-sample", {
  title: { zh: "食品留样", en: "Food sample" },
  data: z.object({
    dish: z.string(),
    meal: z.enum(["lunch", "dinner"]),
    grams: quantity("g"),
    cooked: z.boolean().default(true),
    taken: Instant,
    best: Day.optional(),
    photos: z.array(z.string()),
    seal: z.object({ number: z.string(), weight: z.number() }).optional(),
    fridge: ref("site/asset"),
  }),
  roles: ["by", "verifier"],
});
export const patrol = defineEntry("canteen/patrol", {
  title: { zh: "食堂巡查", en: "Canteen patrol" },
  data: z.object({ area: ref("site/area"), minutes: z.number() }),
  roles: ["by"],
});
export const fix = defineEntry("canteen/fix", { title: { zh: "整改", en: "Fix" }, data: z.object({ issue: z.string(), cost: z.number() }) });

export const stock = defineRegister({ id: "canteen/stock", key: ["dish"], refers: foodSample, plus: [raises(from(foodSample, { key: ["dish"] }))] });
export const samples = defineMetric({ id: "canteen/samples", metric: countOf(foodSample) });

export const sampleWeight = defineRule({
  ...face,
  id: "canteen/sample-weight",
  options: z.object({ minGrams: z.number().default(125), meals: z.array(z.enum(["lunch", "dinner"])).default(["lunch"]) }),
  requires: ({ minGrams }) => limit(foodSample, "grams", { atLeast: minGrams }),
});
export const dailyPatrol = defineRule({ ...face, id: "canteen/daily-patrol", requires: () => cadence(patrol, { every: "operatingDay" }) });

export const canteen = definePack({
  name: "canteen",
  title: { zh: "食堂", en: "Canteen" },
  entries: { foodSample, patrol, fix },
  registers: [stock],
  metrics: [samples],
  rules: [sampleWeight, dailyPatrol],
  presets: { strict: { "canteen/daily-patrol": "error" } },
});
export const dorm = definePack({
  name: "dorm",
  title: { zh: "宿舍", en: "Dormitory" },
  entries: { checkIn: defineEntry("dorm/check-in", { title: { zh: "入住", en: "Check-in" }, data: z.object({ bed: z.string() }) }) },
});
export const engine = createEngine({ packs: [canteen, dorm] });
export const site = { id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai" };
`;

/** The line that stands before every program. */
export const imports = `import * as core from "@houqin/core"; import * as z from "zod"; import { canteen, dailyPatrol, dorm, engine, face, fix, foodSample, patrol, sampleWeight, samples, site, stock } from "./shared.ts"; const { alsoOn, cadence, capacity, ceiling, choice, countOf, coverage, createEngine, Day, defineCheck, defineEntry, defineMetric, definePack, defineRegister, defineRule, distinctOf, ends, everyKey, everyOne, followUp, from, Instant, leadTime, levelOf, limit, lowers, meanOf, momentOf, presence, procedure, prohibition, quantity, raises, ratio, reconcile, ref, required, separation, siteAreas, siteAsset, sumOf, transitions, trend, validity } = core;\n`;
