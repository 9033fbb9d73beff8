import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { ref } from "../model/field.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Problem } from "../model/problem.ts";
import { ceiling } from "../requirement/builders/ceiling.ts";
import { countOf } from "../requirement/builders/count-of.ts";
import { defineMetric, difference, quotient } from "../requirement/builders/define-metric.ts";
import { limit } from "../requirement/builders/limit.ts";
import { figureOf } from "../requirement/builders/score-of.ts";
import { definePack } from "./define-pack.ts";
import { defineRule } from "./define-rule.ts";
import type { Pack } from "./pack.ts";
import { type SettleInput, settle } from "./settle.ts";
import { canteen, face, foodSample, sampleWeight } from "./small-canteen.test-d.ts";

const title = { zh: "试验", en: "Trial" };

function problemsOf(input: SettleInput): readonly Problem[] {
  try {
    settle(input);
  } catch (error) {
    if (error instanceof HouqinError) return error.problems;
    throw error;
  }
  return [];
}

const ruleIn = (input: SettleInput, id: string) => settle(input).settled.find((rule) => rule.id === id);

test("a pack alone settles with its own severities and defaults", () => {
  const { settled, off } = settle({ packs: [canteen] });
  expect(settled.map(({ id, severity }) => [id, severity])).toEqual([
    ["canteen/sample-weight", "error"],
    ["canteen/daily-patrol", "warn"],
  ]);
  expect(off).toEqual([]);
  expect(settled[0]?.requirement).toEqual(limit(foodSample, "grams", { atLeast: 125 }));
});

test("of several presets the later stands over the earlier, and each is told by name", () => {
  const mild: Pack = {
    ...canteen,
    presets: { ...canteen.presets, mild: { "canteen/sample-weight": ["info", { minGrams: 130 }] } },
  };
  const layers = (preset: readonly string[]) =>
    ruleIn({ packs: [mild], preset }, "canteen/sample-weight")?.provenance.options.minGrams;
  expect(layers(["strict", "mild"])).toEqual([
    { layer: "pack", value: 125 },
    { layer: "preset strict", value: 150 },
    { layer: "preset mild", value: 130 },
  ]);
  expect(layers(["mild", "strict"])?.at(-1)).toEqual({ layer: "preset strict", value: 150 });
  expect(layers([])).toEqual([{ layer: "pack", value: 125 }]);
  expect(() => settle({ packs: [mild], preset: ["strict", "strickt"] })).toThrow(
    "preset: found strickt, expected a preset of an installed pack (did you mean strict?)",
  );
});

test("every layer that set an option is remembered in order", () => {
  const rule = ruleIn(
    { packs: [canteen], preset: "strict", rules: { "canteen/sample-weight": ["warn", { minGrams: 200 }] } },
    "canteen/sample-weight",
  );
  expect(rule?.options).toEqual({ minGrams: 200, strict: false });
  expect(rule?.provenance).toEqual({
    severity: [
      { layer: "pack", value: "error" },
      { layer: "preset strict", value: "error" },
      { layer: "site", value: "warn" },
    ],
    options: {
      minGrams: [
        { layer: "pack", value: 125 },
        { layer: "preset strict", value: 150 },
        { layer: "site", value: 200 },
      ],
      strict: [{ layer: "pack", value: false }],
    },
  });
});

test("a severity alone keeps the options of the layers below", () => {
  const rule = ruleIn(
    { packs: [canteen], preset: "strict", rules: { "canteen/sample-weight": "info" } },
    "canteen/sample-weight",
  );
  expect([rule?.severity, rule?.options.minGrams]).toEqual(["info", 150]);
});

test("a rule that is off is settled apart", () => {
  const { settled, off } = settle({ packs: [canteen], rules: { "canteen/daily-patrol": "off" } });
  expect(settled.map(({ id }) => id)).toEqual(["canteen/sample-weight"]);
  expect(off.map(({ id }) => id)).toEqual(["canteen/daily-patrol"]);
});

test("a named instance stands beside its rule, over all that was said of it", () => {
  const { settled } = settle({
    packs: [canteen],
    rules: {
      "canteen/sample-weight": ["error", { strict: true }],
      "canteen/sample-weight#night": ["warn", { minGrams: 200 }],
    },
  });
  expect(settled.map(({ id, severity, options }) => [id, severity, options])).toEqual([
    ["canteen/sample-weight", "error", { minGrams: 125, strict: true }],
    ["canteen/sample-weight#night", "warn", { minGrams: 200, strict: true }],
    ["canteen/daily-patrol", "warn", {}],
  ]);
});

test("all mistakes of a setup are told at once", () => {
  const problems = problemsOf({
    packs: [definePack({ name: "dorm", title: { zh: "宿舍", en: "Dormitory" }, requires: ["general"] }), canteen],
    preset: "strct",
    rules: {
      "canteen/daily-patorl": "off",
      "canteen/daily-patrol": "wran",
      "canteen/sample-weight": ["error", { minGram: 150, minGrams: "much" }],
      "canteen/sample-weight#": "warn",
    },
    waivers: [
      { rule: "canteen/daily-patrol", reason: "", approvedBy: "head", from: "2026-01-01", until: "2025-01-01" },
    ],
    edition: "spring",
  });
  expect(problems.map(({ code, path, didYouMean }) => [code, path, didYouMean])).toEqual([
    ["missing-pack", "packs", undefined],
    ["unknown-preset", "preset", "strict"],
    ["bad-edition", "edition", undefined],
    ["unknown-rule", "rules", "canteen/daily-patrol"],
    ["bad-severity", "rules.canteen/daily-patrol", "warn"],
    ["unknown-option", "rules.canteen/sample-weight.minGram", "minGrams"],
    ["bad-option", "rules.canteen/sample-weight.minGrams", undefined],
    ["bad-instance", "rules.canteen/sample-weight#", undefined],
    ["bad-waiver", "waivers.0.reason", undefined],
  ]);
});

test("a bad option says what was found and what was expected", () => {
  const [problem] = problemsOf({ packs: [canteen], rules: { "canteen/sample-weight": ["error", { minGrams: -1 }] } });
  expect(problem).toEqual({
    code: "bad-option",
    path: "rules.canteen/sample-weight.minGrams",
    found: -1,
    expected: { id: "moreThan", values: { bound: 0 } },
  });
});

test("settings named after members of Object are unknown rules", () => {
  const rules: Record<string, unknown> = JSON.parse('{ "__proto__": "off", "constructor": "off" }');
  expect(problemsOf({ packs: [canteen], rules }).map(({ code, found }) => [code, found])).toEqual([
    ["unknown-rule", "__proto__"],
    ["unknown-rule", "constructor"],
  ]);
});

test("one pack listed twice counts once; two packs of one name do not", () => {
  expect(settle({ packs: [canteen, canteen] }).settled).toHaveLength(2);
  const other = definePack({ name: "canteen", title });
  expect(problemsOf({ packs: [canteen, other] })).toEqual([
    { code: "duplicate-pack", path: "packs", found: "canteen", expected: { id: "everyPackOnce" } },
  ]);
});

test("a reference to a kind that nobody brings is told", () => {
  const bed = defineEntry("dorm/check-in", { title, data: z.object({ bed: ref("dorm/bed") }) });
  const pack = definePack({ name: "dorm", title, entries: { bed } });
  expect(problemsOf({ packs: [pack] })).toMatchObject([
    { code: "unknown-kind", path: "dorm/check-in.bed", found: "dorm/bed" },
  ]);
});

test("a metric that rests on itself through others is told as a circle", () => {
  const pack = definePack({
    name: "a",
    title,
    entries: { kind: defineEntry("a/kind", { title, data: z.object({}) }) },
    metrics: [
      defineMetric({ id: "a/x", metric: quotient("a/y", "a/z") }),
      defineMetric({ id: "a/y", metric: difference("a/z", "a/x") }),
      defineMetric({ id: "a/z", metric: countOf(foodSample) }),
    ],
  });
  const [problem] = problemsOf({ packs: [pack, canteen] });
  expect(problem).toMatchObject({ code: "metric-cycle", found: "a/x → a/y → a/x" });
});

test("a rule whose bound is a figure of itself is told as a circle", () => {
  const self = defineRule({
    ...face,
    id: "a/self",
    title,
    requires: () => ceiling(figureOf("passed", [{ id: "a/self" }]), { atLeast: 0.9, period: "month" }),
  });
  const [problem] = problemsOf({ packs: [definePack({ name: "a", title, rules: [self] })] });
  expect(problem).toMatchObject({ code: "metric-cycle", found: "a/self → a/self" });
});

test("a rule newer than the edition is pending and not judged", () => {
  const newer = defineRule({
    ...face,
    id: "a/newer",
    title,
    since: "2027.1",
    requires: () => limit(foodSample, "grams", { atLeast: 1 }),
  });
  const pack = definePack({ name: "a", title, rules: [newer] });
  const pinned = settle({ packs: [canteen, pack], edition: "2026.10" });
  expect(pinned.pendingAdoption).toEqual(["a/newer"]);
  expect(pinned.settled.map(({ id }) => id)).not.toContain("a/newer");
  expect(settle({ packs: [canteen, pack] }).settled.map(({ id }) => id)).toContain("a/newer");
});

const oldWeight = defineRule({
  ...face,
  id: "a/old-weight",
  title,
  options: z.object({ ounces: z.number().default(4) }),
  requires: ({ ounces }) => limit(foodSample, "grams", { atLeast: ounces * 28 }),
  deprecated: {
    since: "2026.2",
    until: "2027.1",
    why: { zh: "单位改为克", en: "Grams took over" },
    replacedBy: [{ rule: "canteen/sample-weight", mapOptions: ({ ounces }) => ({ minGrams: ounces * 28 }) }],
  },
});
const retiring = definePack({ name: "a", title, rules: [oldWeight] });
const sampleFace = <const Id extends string>(id: Id) => ({
  ...face,
  id,
  title,
  requires: () => limit(foodSample, "grams", { atLeast: 1 }),
});
const old = { "a/old-weight": ["warn", { ounces: 5 }] };

test("settings of a retired rule move to its replacement", () => {
  const settlement = settle({ packs: [canteen, retiring], rules: old, edition: "2026.2" });
  const rule = settlement.settled.find(({ id }) => id === "canteen/sample-weight");
  expect(rule?.options.minGrams).toBe(140);
  expect(rule?.provenance.options.minGrams?.at(-1)).toEqual({ layer: "migrated from a/old-weight", value: 140 });
  expect(settlement.retired).toEqual([{ rule: "a/old-weight", replacedBy: ["canteen/sample-weight"] }]);
  expect(settlement.settled.map(({ id }) => id)).not.toContain("a/old-weight");
});

test("a retired rule passes on only what was set of it, so a preset of its heir stands", () => {
  const rules = { "a/old-weight": "warn" };
  const rule = ruleIn(
    { packs: [canteen, retiring], preset: "strict", rules, edition: "2026.2" },
    "canteen/sample-weight",
  );
  expect(rule?.severity).toBe("warn");
  expect(rule?.options.minGrams).toBe(150);
  expect(rule?.provenance.options.minGrams?.map(({ layer }) => layer)).toEqual(["pack", "preset strict"]);
});

test("a named instance of a retired rule becomes one of its heir, below the site's own of that name", () => {
  const rules = {
    "a/old-weight#night": ["info", { ounces: 5 }],
    "a/old-weight#day": ["info", { ounces: 6 }],
    "canteen/sample-weight#day": "warn",
  };
  const settlement = settle({ packs: [canteen, retiring], rules, edition: "2026.2" });
  expect(
    settlement.settled
      .filter(({ id }) => id.includes("#"))
      .map(({ id, severity, options }) => [id, severity, options.minGrams]),
  ).toEqual([
    ["canteen/sample-weight#day", "warn", 168],
    ["canteen/sample-weight#night", "info", 140],
  ]);
  expect(settlement.ineffective).toEqual([]);
});

test("settings pass through a heir that is itself retired", () => {
  const pounds = defineRule({
    ...face,
    id: "b/pounds",
    title,
    options: z.object({ pounds: z.number().default(1) }),
    requires: () => limit(foodSample, "grams", { atLeast: 1 }),
    deprecated: {
      since: "2026.1",
      why: title,
      replacedBy: [{ rule: "a/old-weight", mapOptions: (given) => ({ ounces: given.pounds * 16 }) }],
    },
  });
  const packs = [canteen, retiring, definePack({ name: "b", title, rules: [pounds] })];
  const rules = { "b/pounds": ["warn", { pounds: 2 }] };
  expect(ruleIn({ packs, rules, edition: "2026.2" }, "canteen/sample-weight")?.options.minGrams).toBe(896);
});

test("settings that have no effect in an edition are listed", () => {
  const fresh = defineRule({ ...sampleFace("b/fresh"), since: "2027.1" });
  const dropped = defineRule({ ...sampleFace("b/dropped"), deprecated: { since: "2026.1", why: title } });
  const packs = [canteen, definePack({ name: "b", title, rules: [fresh, dropped] })];
  const rules = { "canteen/daily-patrol": "off", "b/fresh": "error", "b/fresh#night": "warn", "b/dropped": "warn" };
  expect(settle({ packs, rules, edition: "2026.2" }).ineffective).toEqual(["b/dropped", "b/fresh", "b/fresh#night"]);
});

test("the site's own word on the replacement stands over what moved", () => {
  const rules = { ...old, "canteen/sample-weight": ["error", { minGrams: 180 }] };
  expect(
    ruleIn({ packs: [canteen, retiring], rules, edition: "2026.2" }, "canteen/sample-weight")?.options.minGrams,
  ).toBe(180);
});

test("a site on an older edition keeps the rule that retires later", () => {
  const { settled } = settle({ packs: [canteen, retiring], rules: old, edition: "2026.1" });
  expect(settled.find(({ id }) => id === "a/old-weight")?.options).toEqual({ ounces: 5 });
});

test("a setting of a rule that is gone says what took its place", () => {
  const [problem] = problemsOf({ packs: [canteen, retiring], rules: old, edition: "2027.1" });
  expect(problem).toEqual({
    code: "retired-rule",
    path: "rules.a/old-weight",
    found: "a/old-weight",
    expected: { id: "settingOf", values: { rules: ["canteen/sample-weight"] } },
  });
});

test("a waiver of an unknown rule says which one was meant", () => {
  const waiver = { reason: "rebuilding", approvedBy: "head", from: "2026-01-01", until: "2026-02-01" };
  const problems = problemsOf({
    packs: [canteen],
    waivers: [
      { rule: "canteen/daily-patorl", ...waiver },
      { fingerprint: "canteen/sample-wight@x", ...waiver },
    ],
  });
  expect(problems.map(({ path, didYouMean }) => [path, didYouMean])).toEqual([
    ["waivers.0.rule", "canteen/daily-patrol"],
    ["waivers.1.fingerprint", "canteen/sample-weight"],
  ]);
});

test("settling twice gives the same", () => {
  const input = { packs: [canteen], preset: "strict" };
  expect(JSON.stringify(settle(input).settled)).toBe(JSON.stringify(settle(input).settled));
});

test("settling leaves rules and packs as they were", () => {
  const before = JSON.stringify(canteen.presets);
  settle({ packs: [canteen], preset: "strict", rules: { "canteen/sample-weight": ["warn", { minGrams: 1 }] } });
  expect(JSON.stringify(canteen.presets)).toBe(before);
  expect("requirement" in sampleWeight.judge && sampleWeight.judge.requirement({})).toEqual(
    limit(foodSample, "grams", { atLeast: 125 }),
  );
});
