import type { WrongProgram } from "./wrong-program.ts";

const rule = (body: string) => `defineRule({\n  ...face,\n  id: "canteen/a",\n${body}\n});`;
const ofLimit = '  requires: () => limit(foodSample, "grams", { atLeast: 1 }),';
const check = (body: string) =>
  `defineCheck({\n  ...face,\n  id: "canteen/a",\n  reads: { samples: foodSample },\n  period: "week",\n${body}\n});`;
const dull = '  messages: { dull: { zh: "{week} 只有 {count} 种", en: "{week}: {count}" } },';

/** Mistakes in rules, checks and packs. */
export const ofRules: readonly WrongProgram[] = [
  { mistake: "a wrong severity", code: 2820, text: rule(`  severity: ⟪"eror"⟫,\n${ofLimit}`), right: '"error"' },
  {
    mistake: "a text in one language",
    code: 2741,
    text: rule(`  title: { zh: "甲"⟪⟫ },\n${ofLimit}`),
    right: ', en: "A"',
  },
  {
    mistake: "an unknown word in a definition",
    code: 2353,
    text: `defineRule({\n  id: "canteen/a",\n  ⟪name⟫: face.title,\n  severity: "error",\n  since: "2026.1",\n  basis: face.basis,\n  remedy: face.remedy,\n${ofLimit}\n});`,
    right: "title",
  },
  {
    mistake: "a missing title",
    code: 2345,
    text: `defineRule({\n  id: "canteen/a",⟪⟫\n  severity: "error",\n  since: "2026.1",\n  basis: face.basis,\n  remedy: face.remedy,\n${ofLimit}\n});`,
    right: " title: face.title,",
    line: 1,
  },
  {
    mistake: "a missing remedy",
    code: 2345,
    text: `defineRule({\n  id: "canteen/a",\n  title: face.title,\n  severity: "error",\n  since: "2026.1",\n  basis: face.basis,⟪⟫\n${ofLimit}\n});`,
    right: " remedy: face.remedy,",
    line: 1,
  },
  {
    mistake: "an id without its pack",
    code: 2322,
    text: `defineRule({\n  ...face,\n  id: ⟪"weight"⟫,\n${ofLimit}\n});`,
    right: '"canteen/weight"',
  },
  { mistake: "a bad edition", code: 2322, text: rule(`  since: ⟪"spring"⟫,\n${ofLimit}`), right: '"2026.2"' },
  {
    mistake: "a bad confidence",
    code: 2322,
    text: rule(`  basis: [{ law: "甲", confidence: ⟪"C"⟫ }],\n${ofLimit}`),
    right: '"B"',
  },
  {
    mistake: "an option without a default",
    code: 2375,
    text: rule(
      `  options: z.object({ min: z.number()⟪⟫ }),\n  requires: ({ min }) => limit(foodSample, "grams", { atLeast: min }),`,
    ),
    right: ".default(1)",
  },
  {
    mistake: "an unknown option in requires",
    code: 2339,
    text: rule(
      `  options: z.object({ least: z.number().default(1) }),\n  requires: ({ ⟪most⟫ }) => limit(foodSample, "grams", { atLeast: 1 }),`,
    ),
    right: "least",
  },
  {
    mistake: "a wrong type of option in requires",
    code: 2322,
    text: rule(
      `  options: z.object({ min: ⟪z.string().default("1")⟫ }),\n  requires: ({ min }) => limit(foodSample, "grams", { atLeast: min }),`,
    ),
    right: "z.number().default(1)",
    line: 5,
  },
  {
    mistake: "a requires that gives no requirement",
    code: 2322,
    text: rule("  requires: () => ⟪from(foodSample, {})⟫,"),
    right: 'limit(foodSample, "grams", { atLeast: 1 })',
  },
  {
    mistake: "an unknown message id",
    code: 2322,
    text: rule(`${ofLimit}\n  messages: {\n    ⟪tooSmall⟫: { zh: "{key} 低", en: "{key} low" },\n  },`),
    right: "tooLow",
  },
  {
    mistake: "a message of another shape",
    code: 2322,
    text: rule(`${ofLimit}\n  messages: {\n    ⟪missed⟫: { zh: "{key} 低", en: "{key} low" },\n  },`),
    right: "tooHigh",
  },
  {
    mistake: "an unknown placeholder",
    code: 2322,
    text: rule(`${ofLimit}\n  messages: {\n    tooLow: { zh: ⟪"{key} 低 {vlaue}"⟫, en: "{key} low" },\n  },`),
    right: '"{key} 低"',
  },
  {
    mistake: "an unknown placeholder",
    code: 2322,
    text: rule(`${ofLimit}\n  messages: {\n    tooLow: { zh: "{key} 低", en: ⟪"{kye} low"⟫ },\n  },`),
    right: '"{key} low"',
  },
  {
    mistake: "an unknown placeholder",
    code: 2322,
    text: rule(`${ofLimit}\n  messages: {\n    tooLow: { zh: ⟪"{dsih} 只有 {value}"⟫, en: "{dish}: {value}" },\n  },`),
    right: '"{dish} 只有 {value}"',
  },
  {
    mistake: "an unknown placeholder",
    code: 2322,
    text: rule(
      `  requires: () => separation(patrol, ["by"]),\n  messages: {\n    same: { zh: "{area} 同一人", en: ⟪"{dish}: one person"⟫ },\n  },`,
    ),
    right: '"{area}: one person"',
  },
  {
    mistake: "an unknown placeholder",
    code: 2322,
    text: rule(
      `  requires: () => followUp(from(fix, { key: ["issue"] }), { after: foodSample, within: { days: 1 } }),\n  messages: {\n    missed: { zh: ⟪"{cost} 没办"⟫, en: "{dish} not done" },\n  },`,
    ),
    right: '"{dish} 没办"',
  },
  {
    mistake: "a placeholder missing in English",
    code: 2322,
    text: rule(`${ofLimit}\n  messages: {\n    tooLow: { zh: "{key} 低 {value}", en: ⟪"{key} low"⟫ },\n  },`),
    right: '"{key} low {value}"',
  },
  {
    mistake: "a placeholder missing in Chinese",
    code: 2322,
    text: rule(`${ofLimit}\n  messages: {\n    tooLow: { zh: "{key} 低", en: ⟪"{key} low {value}"⟫ },\n  },`),
    right: '"{key} low"',
  },
  {
    mistake: "a text in one language",
    code: 2353,
    text: rule(`${ofLimit}\n  messages: {\n    tooLow: { zh: "{key} 低", ⟪jp⟫: "{key} low" },\n  },`),
    right: "en",
  },
  {
    mistake: "an unknown option in a migration",
    code: 2551,
    text: rule(
      `  options: z.object({ least: z.number().default(1) }),\n${ofLimit}\n  deprecated: { since: "2027.1", why: face.title, replacedBy: [{ rule: "canteen/b", mapOptions: (options) => ({ min: options.⟪leats⟫ }) }] },`,
    ),
    right: "least",
  },
  {
    mistake: "an unknown message id",
    code: 2345,
    text: check(`${dull}\n  check: ({ found }) => [found(⟪"dul"⟫, { week: "", count: 1 })],`),
    right: '"dull"',
  },
  {
    mistake: "a missing value of a message",
    code: 2561,
    text: check(`${dull}\n  check: ({ found }) => [found("dull", { week: "", ⟪cuont⟫: 1 })],`),
    right: "count",
  },
  {
    mistake: "a placeholder missing in English",
    code: 2322,
    text: check('  messages: { dull: { zh: "{week} {count}", en: ⟪"{week}"⟫ } },\n  check: () => [],'),
    right: '"{week} {count}"',
  },
  {
    mistake: "rows that a check does not read",
    code: 2339,
    text: check(`${dull}\n  check: ({ rows }) => rows.⟪patrols⟫.flatMap(() => []),`),
    right: "samples",
  },
  {
    mistake: "an unknown field of a row",
    code: 2551,
    text: check(
      `${dull}\n  check: ({ rows, found }) => rows.samples.map(({ data }) => found("dull", { week: "", count: data.⟪gram⟫ })),`,
    ),
    right: "grams",
  },
  {
    mistake: "a write to what is read only",
    code: 2540,
    text: check(`${dull}\n  check: ({ period }) => {\n    ⟪period.id = "x"⟫;\n    return [];\n  },`),
    right: "void period.id",
  },
  {
    mistake: "an unknown rule id",
    code: 2353,
    text: 'definePack({\n  name: "canteen",\n  title: face.title,\n  rules: [sampleWeight],\n  presets: {\n    lax: { ⟪"canteen/sample-wieght"⟫: "off" },\n  },\n});',
    right: '"canteen/sample-weight"',
  },
  {
    mistake: "a text in one language",
    code: 2741,
    text: 'definePack({\n  name: "canteen",\n  title: { zh: "食堂"⟪⟫ },\n});',
    right: ', en: "Canteen"',
  },
  {
    mistake: "a rule in place of a kind",
    code: 2739,
    text: 'definePack({\n  name: "canteen",\n  title: face.title,\n  entries: { ⟪sampleWeight⟫ },\n});',
    right: "foodSample",
  },
];
