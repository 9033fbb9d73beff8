import {
  cadence,
  choice,
  defineCheck,
  defineEntry,
  definePack,
  defineRule,
  from,
  limit,
  presence,
  separation,
} from "@houqin/core";
import { expect, it } from "vitest";
import * as z from "zod";
import { face, sample, taken, tried, weight } from "../kitchen/trial-kitchen.ts";
import { trial } from "../trial.ts";
import { noFactNoPass } from "./missing-facts.ts";

/** A kind that makes up what nobody measured. */
const guessed = defineEntry("kitchen/guessed", {
  title: { zh: "估量留样", en: "Guessed sample" },
  data: z.object({ grams: z.number().default(125), dish: z.string().optional() }),
});

it("finds a kind that makes up the fact", () => {
  const rule = defineRule({
    id: "kitchen/made-up",
    ...face,
    requires: () => limit(guessed, "grams", { atLeast: 125 }),
  });
  const pack = definePack({
    name: "kitchen",
    title: { zh: "厨房", en: "Kitchen" },
    entries: { guessed },
    rules: [rule],
  });
  const pass = { right: [{ kind: "kitchen/guessed", at: "2025-09-01T11:00", data: { grams: 130 } }] };
  expect(noFactNoPass.complaints(trial(rule, { packs: [pack], asOf: "2025-12-31", pass }))).toEqual([
    "pass “right”: kitchen/made-up@e1 still passes without kitchen/guessed grams",
    "no case that passes minds the loss of kitchen/guessed grams: pass “right”",
  ]);
});

it("lets a rule be that is unknown without the fact", () => {
  const rule = defineRule({ id: "kitchen/named", ...face, requires: () => choice(sample, "dish", ["红烧肉"]) });
  expect(noFactNoPass.complaints(tried(rule, { pass: { right: [taken(125)] } }))).toEqual([]);
});

it("lets a rule be that fails where absence is a fact", () => {
  const rule = defineRule({ id: "kitchen/signed", ...face, requires: () => presence(sample, ["by"]) });
  expect(noFactNoPass.complaints(tried(rule, { pass: { right: [taken(125)] } }))).toEqual([]);
});

it("lets a rule be whose entries are refused without the fact", () => {
  expect(noFactNoPass.complaints(tried(weight, { pass: { right: [taken(125)] } }))).toEqual([]);
});

it("asks for a case with every fact that is read", () => {
  const rule = defineRule({ id: "kitchen/apart", ...face, requires: () => separation(sample, ["by"], { atLeast: 2 }) });
  const bare = { ...taken(125), actors: {} };
  expect(noFactNoPass.complaints(tried(rule, { unknown: { bare: [bare] } }))).toEqual([
    "no case has the fact kitchen/sample by, which the rule reads",
  ]);
});

it("watches what a code check looks at", () => {
  const messages = { nameless: { zh: "{week} 有样品没写菜名", en: "{week}: a sample without a dish" } };
  const base = { ...face, id: "kitchen/dishes", reads: { samples: sample }, period: "week", messages } as const;
  const trusting = defineCheck({
    ...base,
    check: ({ rows, period, found }) =>
      rows.samples.some(({ data }) => (data.dish ?? "红烧肉") === "") ? [found("nameless", { week: period.id })] : [],
  });
  const strict = defineCheck({
    ...base,
    check: ({ rows, unknown }) =>
      rows.samples.flatMap(({ id, data }) =>
        data.dish === undefined ? [unknown({ what: "path", kind: sample.id, path: "dish", entry: id })] : [],
      ),
  });
  const test = { pass: { right: [taken(125)] } };
  expect(noFactNoPass.complaints(tried(trusting, test))).toEqual([
    "no case that passes minds the loss of kitchen/sample dish: pass “right”",
  ]);
  expect(noFactNoPass.complaints(tried(strict, test))).toEqual([]);
});

it("takes an exemption with its reason, and only of a fact that is read", () => {
  const rule = defineRule({ id: "kitchen/apart", ...face, requires: () => separation(sample, ["by"], { atLeast: 2 }) });
  const bare = { ...taken(125), actors: {} };
  const complaints = (facts: Readonly<Record<string, string>>) =>
    noFactNoPass.complaints(tried(rule, { unknown: { bare: [bare] }, exempt: { facts } }));
  expect(complaints({ "kitchen/sample by": "nobody signs" })).toEqual([]);
  expect(complaints({ "kitchen/sample grams": "?" })[0]).toContain("expected one of kitchen/sample by");
});

it("counts an entry that is refused as one that is missing, where one is asked for", () => {
  const rule = defineRule({
    id: "kitchen/daily",
    ...face,
    requires: () => cadence(from(sample, { where: { grams: { atLeast: 1 } } }), { every: "week" }),
  });
  const pass = { both: [taken(125, "2025-09-01"), taken(125, "2025-09-08")] };
  expect(noFactNoPass.complaints(tried(rule, { pass }))).toEqual([]);
});
