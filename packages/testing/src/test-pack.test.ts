import {
  countOf,
  defineMetric,
  definePack,
  defineRegister,
  defineRule,
  limit,
  type Pack,
  type Rule,
  raises,
} from "@houqin/core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { face, sample, weight } from "./kitchen/trial-kitchen.ts";
import { boundedOptions, presetsParse, requirementsAreData } from "./pack-checks/requirements.ts";
import { bothLanguages, foundedRules, ownNames } from "./pack-checks/texts.ts";
import { kindsHaveColumns, nothingSpare, rulesAreTested } from "./pack-checks/use.ts";
import { testPack } from "./test-pack.ts";

const kitchen: Pack = definePack({
  name: "kitchen",
  title: { zh: "厨房", en: "Kitchen" },
  entries: { sample },
  rules: [weight],
  presets: { strict: { "kitchen/weight": ["error", { minGrams: 150 }] } },
});
const withRule = (rule: Rule): Pack => ({ ...kitchen, rules: [rule], presets: {} });

testPack(kitchen, { ruleFiles: { "weight.test.ts": "testRule(kitchen/weight)" } });

describe("the checks of a pack", () => {
  it("find a text in one language", () => {
    const pack = withRule({ ...weight, remedy: { zh: "重新留样", en: "" } });
    expect(bothLanguages.complaints(pack, {})).toEqual(["kitchen/weight.remedy.en: nothing, expected an English text"]);
  });
  it("find a text that fills other names in one language than in the other", () => {
    const pack = withRule({ ...weight, remedy: { zh: "重新留样{item}", en: "Sample again" } });
    expect(bothLanguages.complaints(pack, {})).toEqual([
      "kitchen/weight.remedy.en: Sample again, expected the placeholder {item}",
    ]);
  });
  it("find a rule that rests on nothing", () => {
    expect(foundedRules.complaints(withRule({ ...weight, basis: [] }), {})).toHaveLength(1);
  });
  it("find an id under another pack's name, and one that is there twice", () => {
    expect(ownNames.complaints({ ...kitchen, name: "canteen" }, {})).toContain(
      "kitchen/weight does not begin with canteen/",
    );
    expect(ownNames.complaints({ ...kitchen, rules: [weight, weight] }, {})).toEqual(["kitchen/weight is there twice"]);
  });
  it("find a requirement that JSON does not hold", () => {
    const judge = { requirement: () => ({ ...limit(sample, "grams", { atLeast: 125 }), atMost: undefined }) };
    expect(requirementsAreData.complaints(withRule({ ...weight, judge }), {})).toEqual([
      expect.stringContaining("kitchen/weight by default is"),
    ]);
  });
  it("find a requirement that only a preset spoils", () => {
    const judge = {
      requirement: (options: unknown) =>
        limit(sample, "grams", { atLeast: weight.options.parse(options).minGrams === 150 ? Number.NaN : 125 }),
    };
    const [complaint] = requirementsAreData.complaints({ ...kitchen, rules: [{ ...weight, judge }] }, {});
    expect(complaint).toContain("kitchen/weight under strict");
  });
  it("find a number without bounds", () => {
    const rule = defineRule({
      id: "kitchen/boundless",
      ...face,
      options: z.object({ grams: z.int().default(125) }),
      requires: ({ grams }) => limit(sample, "grams", { atLeast: grams }),
    });
    expect(boundedOptions.complaints(withRule(rule), {})).toEqual([
      "kitchen/boundless: option grams has no lower bound",
      "kitchen/boundless: option grams has no upper bound",
    ]);
  });
  it("find a preset that no engine takes", () => {
    const presets = { strict: { "kitchen/weight": ["error", { minGrams: 9000 }] as const } };
    expect(presetsParse.complaints({ ...kitchen, presets }, {})).toEqual([expect.stringContaining("preset strict")]);
  });
  it("find a kind without columns", () => {
    expect(kindsHaveColumns.complaints({ ...kitchen, kinds: [{ ...sample, columns: [] }] }, {})).toEqual([
      "kitchen/sample has no columns",
    ]);
  });
  it("find a register and a metric without a use, and take a reason", () => {
    const register = defineRegister({ id: "kitchen/boxes", key: [], plus: [raises(sample)] });
    const metric = defineMetric({ id: "kitchen/count", metric: countOf(sample) });
    const pack = { ...kitchen, registers: [register], metrics: [metric] };
    expect(nothingSpare.complaints(pack, {})).toHaveLength(2);
    expect(nothingSpare.complaints(pack, { spare: { "kitchen/boxes": "why", "kitchen/count": "why" } })).toEqual([]);
    expect(nothingSpare.complaints(kitchen, { spare: { "kitchen/boxes": "why" } })).toHaveLength(1);
  });
  it("find a rule without a test, where tests are shown", () => {
    expect(rulesAreTested.complaints(kitchen, { ruleFiles: { "a.test.ts": "nothing of it" } })).toHaveLength(1);
    expect(rulesAreTested.complaints(kitchen, { ruleFiles: { "a.test.ts": 'from "./weight.ts"' } })).toEqual([]);
    expect(rulesAreTested.complaints(kitchen, {})).toEqual([]);
  });
});
