import {
  countOf,
  defineEntry,
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
import { boundsHold, shapesHold } from "./pack-checks/bounds.ts";
import { everythingExported } from "./pack-checks/face.ts";
import { errorsAreFounded, legalIsLaw } from "./pack-checks/law.ts";
import { namesForPeople, sentencesRead, yesMeansYes } from "./pack-checks/people.ts";
import { readmeIsTrue } from "./pack-checks/readme.ts";
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
  it("find a number that changes what kind of thing is asked", () => {
    const judge = {
      requirement: (options: unknown) => {
        const minGrams = Number(weight.options.parse(options).minGrams);
        return limit(sample, "grams", minGrams > 400 ? { atMost: minGrams } : { atLeast: minGrams });
      },
    };
    expect(shapesHold.complaints(withRule({ ...weight, judge }), {})).toEqual([
      expect.stringContaining("kitchen/weight: with minGrams"),
    ]);
    expect(shapesHold.complaints(kitchen, {})).toEqual([]);
  });
  it("find a number taken beyond its bounds", () => {
    const rule = defineRule({
      id: "kitchen/lenient",
      ...face,
      options: z.object({ grams: z.int().min(100).max(500).catch(125).default(125) }),
      requires: ({ grams }) => limit(sample, "grams", { atLeast: grams }),
    });
    expect(boundsHold.complaints(withRule(rule), {})).toEqual([
      "kitchen/lenient: takes grams 99, which is beyond its bounds",
      "kitchen/lenient: takes grams 501, which is beyond its bounds",
    ]);
    expect(boundsHold.complaints(kitchen, {})).toEqual([]);
  });
  it("find a legal preset that keeps house rules, hearsay and figures of one's own", () => {
    const law = { law: "某办法", clause: "第一条" } as const;
    const complaints = (rule: Rule, legal: Pack["presets"][string]) =>
      legalIsLaw.complaints({ ...kitchen, rules: [rule], presets: { legal } }, {});
    const house: Rule = { ...weight, basis: { none: { zh: "本单位制度", en: "The site's own rule" } } };
    const heard: Rule = { ...weight, basis: [{ ...law, confidence: "B" }] };
    const own: Rule = { ...weight, basis: [{ ...law, confidence: "A1", status: "suggestion" }] };
    expect([house, heard, own].map((rule) => complaints(rule, {}).length)).toEqual([1, 1, 1]);
    expect([house, heard, own].map((rule) => complaints(rule, { "kitchen/weight": "off" }))).toEqual([[], [], []]);
    expect(complaints({ ...weight, basis: [{ ...law, confidence: "A1" }] }, {})).toEqual([]);
  });
  it("find an error on hearsay", () => {
    const heard: Rule = { ...weight, severity: "error", basis: [{ law: "某办法", clause: "第一条", confidence: "B" }] };
    expect(errorsAreFounded.complaints(withRule(heard), {})).toEqual(["kitchen/weight is an error on hearsay"]);
    expect(errorsAreFounded.complaints(withRule({ ...heard, severity: "warn" }), {})).toEqual([]);
  });
  it("find what is exported under no name, where exports are shown", () => {
    expect(everythingExported.complaints(kitchen, { exported: { sample } })).toEqual([
      "kitchen/weight is exported under no name",
    ]);
    expect(everythingExported.complaints(kitchen, { exported: { sample, weight } })).toEqual([]);
    expect(everythingExported.complaints(kitchen, {})).toEqual([]);
  });
  it("find what has no name for people, where people read it", () => {
    const bare = defineEntry("kitchen/tray", {
      title: { zh: "托盘", en: "Tray" },
      data: z.object({ state: z.enum(["clean", "used"]), dry: z.boolean() }),
    });
    const pack = { ...kitchen, kinds: [bare, sample] };
    expect(namesForPeople.complaints(pack, { people: true })).toEqual(
      expect.arrayContaining(["kitchen/tray state has no title", "kitchen/tray state has no title for clean"]),
    );
    expect(namesForPeople.complaints(pack, {})).toEqual([]);
    expect(sentencesRead.complaints(kitchen, { people: true })).toEqual([
      expect.stringContaining("kitchen/weight is not Chinese throughout"),
    ]);
    expect(sentencesRead.complaints(kitchen, {})).toEqual([]);
  });
  it("find a yes that means no", () => {
    const asked = defineEntry("kitchen/lid", {
      title: { zh: "盖子", en: "Lid" },
      data: z.object({ open: z.boolean() }),
      fields: {
        open: {
          zh: "是否盖好",
          en: "closed",
          values: { true: { zh: "没盖", en: "open" }, false: { zh: "盖好", en: "closed" } },
        },
      },
    });
    expect(yesMeansYes.complaints({ ...kitchen, kinds: [asked, sample] }, { people: true })).toHaveLength(1);
    expect(yesMeansYes.complaints(kitchen, { people: true })).toEqual([]);
  });
  it("find a readme that tells otherwise", () => {
    const wrong = "| `kitchen/weight` | 别的 | Other | error |  |  | — |";
    const [missing, surplus] = readmeIsTrue.complaints(kitchen, { readme: wrong });
    expect([missing?.slice(0, 26), surplus]).toEqual(["expected | `kitchen/weight", `found ${wrong}`]);
    expect(readmeIsTrue.complaints(kitchen, { readme: missing?.replace("expected ", "") ?? "" })).toEqual([]);
    expect(readmeIsTrue.complaints(kitchen, {})).toEqual([]);
  });
  it("find a rule without a test, where tests are shown", () => {
    expect(rulesAreTested.complaints(kitchen, { ruleFiles: { "a.test.ts": "nothing of it" } })).toHaveLength(1);
    expect(rulesAreTested.complaints(kitchen, { ruleFiles: { "a.test.ts": 'from "./weight.ts"' } })).toEqual([]);
    expect(rulesAreTested.complaints(kitchen, {})).toEqual([]);
  });
});
