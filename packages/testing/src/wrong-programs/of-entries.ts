import type { WrongProgram } from "./wrong-program.ts";

/** Mistakes in kinds of entries, registers and metrics. */
export const ofEntries: readonly WrongProgram[] = [
  {
    mistake: "a text in one language",
    code: 2353,
    text: 'defineEntry("canteen/a", {\n  title: { zh: "甲", ⟪ne⟫: "A" },\n  data: z.object({}),\n});',
    right: "en",
  },
  {
    mistake: "an unknown word in a definition",
    code: 2561,
    text: 'defineEntry("canteen/a", {\n  title: { zh: "甲", en: "A" },\n  data: z.object({}),\n  ⟪role⟫: ["by"],\n});',
    right: "roles",
  },
  {
    mistake: "an id without its pack",
    code: 2345,
    text: 'defineEntry(⟪"sample"⟫, { title: { zh: "甲", en: "A" }, data: z.object({}) });',
    right: '"canteen/sample"',
  },
  {
    mistake: "a wrong type in a definition",
    code: 2322,
    text: 'defineEntry("canteen/a", {\n  title: { zh: "甲", en: "A" },\n  data: z.object({}),\n  backfillDays: ⟪"1"⟫,\n});',
    right: "1",
  },
  {
    mistake: "a schema that is no object",
    code: 2740,
    text: 'defineEntry("canteen/a", {\n  title: { zh: "甲", en: "A" },\n  data: ⟪z.string()⟫,\n});',
    right: "z.object({})",
  },
  {
    mistake: "an unknown field of an entry that yields",
    code: 2339,
    text: 'defineEntry("canteen/a", {\n  title: { zh: "甲", en: "A" },\n  data: z.object({ dish: z.string() }),\n  yields: { kinds: ["canteen/b"], entries: ({ data }) => [{ name: data.⟪dihs⟫, kind: "canteen/b", data: {} }] },\n});',
    right: "dish",
  },
  {
    mistake: "a path that is no moment",
    code: 2322,
    text: 'raises(foodSample, { until: ⟪"grams"⟫ });',
    right: '"best"',
  },
  {
    mistake: "a text field where a number is needed",
    code: 2322,
    text: 'raises(foodSample, { amount: ⟪"dish"⟫ });',
    right: '"grams"',
  },
  {
    mistake: "a bad length of time",
    code: 2353,
    text: "raises(foodSample, {\n  until: { ⟪weeks⟫: 2 },\n});",
    right: "days",
  },
  {
    mistake: "an unknown field in a key",
    code: 2322,
    text: 'from(foodSample, { key: [⟪"dihs"⟫] });',
    right: '"dish"',
  },
  {
    mistake: "a text field where a number is needed",
    code: 2345,
    text: 'sumOf(foodSample, ⟪"dish"⟫);',
    right: '"grams"',
  },
  {
    mistake: "a text field where a number is needed",
    code: 2345,
    text: 'meanOf(foodSample, ⟪"photos"⟫);',
    right: '{ count: "photos" }',
  },
  {
    mistake: "an unknown field",
    code: 2345,
    text: 'distinctOf(patrol, ⟪"dish"⟫);',
    right: '"area"',
  },
  {
    mistake: "an unknown field in where",
    code: 2561,
    text: 'everyKey(siteAreas, { ⟪knd⟫: { equals: "kitchen" } });',
    right: "kind",
  },
  {
    mistake: "an id without its pack",
    code: 2322,
    text: 'defineMetric({ id: ⟪"samples"⟫, metric: countOf(foodSample) });',
    right: '"canteen/samples"',
  },
];
