import type { WrongProgram } from "./wrong-program.ts";

const set = (settings: string) => `createEngine({\n  packs: [canteen, dorm],\n  rules: {\n    ${settings},\n  },\n});`;
const evaluate = (entry: string) =>
  `engine.evaluate({\n  site,\n  asOf: "2026-06-30",\n  entries: [\n    ${entry},\n  ],\n});`;

/** Mistakes in the set-up of an engine and in what it is handed. */
export const ofEngines: readonly WrongProgram[] = [
  {
    mistake: "an unknown rule of a finding",
    code: 2367,
    text: 'const { findings } = engine.evaluate({ site, entries: [], asOf: "2026-06-30" });\nfindings.filter(({ rule }) => ⟪rule === "canteen/sample-wieght"⟫);',
    right: 'rule === "canteen/sample-weight"',
  },
  {
    mistake: "an unknown rule id",
    code: 2353,
    text: set('⟪"canteen/sample-wieght"⟫: "off"'),
    right: '"canteen/sample-weight"',
  },
  {
    mistake: "an unknown rule id",
    code: 2353,
    text: set('⟪"dorm/daily-patrol"⟫: "off"'),
    right: '"canteen/daily-patrol"',
  },
  {
    mistake: "an unknown rule id",
    code: 2353,
    text: set('⟪"canteen/daily-patorl#night"⟫: "warn"'),
    right: '"canteen/daily-patrol#night"',
  },
  { mistake: "a wrong severity", code: 2322, text: set('"canteen/daily-patrol": ⟪"wran"⟫'), right: '"warn"' },
  {
    mistake: "a wrong severity",
    code: 2322,
    text: set('"canteen/sample-weight": [⟪"fatal"⟫, { minGrams: 1 }]'),
    right: '"error"',
  },
  {
    mistake: "an unknown option",
    code: 2561,
    text: set('"canteen/sample-weight": ["error", { ⟪minGram⟫: 150 }]'),
    right: "minGrams",
  },
  {
    mistake: "a wrong type of option",
    code: 2322,
    text: set('"canteen/sample-weight": ["error", { minGrams: ⟪"150"⟫ }]'),
    right: "150",
  },
  {
    mistake: "a wrong type of option",
    code: 2322,
    text: set('"canteen/sample-weight#night": ["error", { minGrams: ⟪true⟫ }]'),
    right: "150",
  },
  {
    mistake: "a wrong enum literal in an option",
    code: 2820,
    text: set('"canteen/sample-weight": ["error", { meals: [⟪"diner"⟫] }]'),
    right: '"dinner"',
  },
  {
    mistake: "an unknown preset",
    code: 2820,
    text: 'createEngine({ packs: [canteen, dorm], preset: ⟪"strct"⟫ });',
    right: '"strict"',
  },
  {
    mistake: "an unknown word in a set-up",
    code: 2561,
    text: "createEngine({ packs: [canteen], ⟪rule⟫: {} });",
    right: "rules",
  },
  {
    mistake: "a rule in place of a pack",
    code: 2740,
    text: "createEngine({ packs: [canteen, ⟪sampleWeight⟫] });",
    right: "dorm",
  },
  {
    mistake: "a waiver without an approver",
    code: 2353,
    text: 'createEngine({\n  packs: [canteen],\n  waivers: [{ rule: "canteen/daily-patrol", reason: "x", ⟪approver⟫: "head", from: "2026-01-01", until: "2026-02-01" }],\n});',
    right: "approvedBy",
  },
  {
    mistake: "a wrong kind in an entry",
    code: 2820,
    text: evaluate('{ id: "1", kind: ⟪"dorm/checkin"⟫, at: "2026-01-01", data: { bed: "1" } }'),
    right: '"dorm/check-in"',
  },
  {
    mistake: "a wrong kind in an entry",
    code: 2322,
    text: evaluate('{ id: "1", kind: ⟪"hotel/room"⟫, at: "2026-01-01", data: { bed: "1" } }'),
    right: '"dorm/check-in"',
  },
  {
    mistake: "wrong data of an entry",
    code: 2322,
    text: evaluate('{ id: "1", kind: "dorm/check-in", at: "2026-01-01", data: { bed: ⟪1⟫ } }'),
    right: '"1"',
  },
  {
    mistake: "wrong data of an entry",
    code: 2353,
    text: evaluate('{ id: "1", kind: "dorm/check-in", at: "2026-01-01", data: { ⟪room⟫: "1" } }'),
    right: "bed",
  },
  {
    mistake: "wrong data of an entry",
    code: 2322,
    text: evaluate('{ id: "1", kind: "canteen/fix", at: "2026-01-01", data: { issue: "1", cost: ⟪"1.50"⟫ } }'),
    right: "1.5",
  },
  {
    mistake: "a wrong role in an entry",
    code: 2322,
    text: evaluate(
      '{ id: "1", kind: "canteen/patrol", at: "2026-01-01", actors: { ⟪verifier⟫: "p1" }, data: { area: "a", minutes: 3 } }',
    ),
    right: "by",
  },
  {
    mistake: "an unknown word in an entry",
    code: 2561,
    text: evaluate(
      '{ id: "1", kind: "dorm/check-in", at: "2026-01-01", ⟪recorded⟫: "2026-01-01", data: { bed: "1" } }',
    ),
    right: "recordedAt",
  },
  {
    mistake: "a missing moment of evaluation",
    code: 2345,
    text: "engine.evaluate({\n  site,\n  entries: [],⟪⟫\n});",
    right: ' asOf: "2026-06-30",',
    line: 1,
  },
  {
    mistake: "a wrong type in an entry",
    code: 2322,
    text: evaluate('{ id: "1", kind: "dorm/check-in", at: ⟪20260101⟫, data: { bed: "1" } }'),
    right: '"2026-01-01"',
  },
];
