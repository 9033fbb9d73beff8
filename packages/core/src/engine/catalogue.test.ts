import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";

const sample = defineEntry("t/sample", {
  title: { zh: "留样", en: "Sample" },
  data: z.object({ grams: z.number() }),
});
const face = {
  title: { zh: "留样足量", en: "Samples are large enough" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "试验", en: "a trial" } },
  remedy: { zh: "重称。", en: "Weigh again." },
} as const;
const weight = defineRule({
  ...face,
  id: "t/weight",
  options: z.object({ grams: z.number().default(125) }),
  requires: ({ grams }) => limit(sample, "grams", { atLeast: grams }),
});
const title = { zh: "试验", en: "Trial" };
const pack = definePack({ name: "t", title, entries: { sample }, rules: [weight] });

test("an option is called as its rule says, else as its pack does, else as it commonly is", () => {
  const call = (zh: string) => ({ zh, en: `called ${zh.length}` });
  const options = z.object({ grams: z.number().default(1), cups: z.number().default(1), days: z.number().default(1) });
  const titled = defineRule({
    ...face,
    id: "t/titled",
    options,
    optionTitles: { grams: call("本条") },
    requires: ({ grams }) => limit(sample, "grams", { atLeast: grams }),
  });
  const optionTitles = { grams: call("本包"), cups: call("杯数") };
  const engine = createEngine({
    packs: [definePack({ name: "t", title, entries: { sample }, rules: [titled], optionTitles })],
  });
  const [rule] = engine.catalogue().rules;
  expect(Object.values(rule?.optionTitles ?? {}).map(({ zh }) => zh)).toEqual(["本条", "杯数", "天数"]);
});

test("a named instance is told from its rule by the task that asks for it, or by its own name", () => {
  const engine = createEngine({ packs: [pack], rules: { "t/weight#banquet": ["error", { grams: 200 }] } });
  const plan = {
    id: "p",
    title: "计划",
    period: "2026",
    goals: [],
    tasks: [{ id: "more", text: "每样留一百五十克。", rule: "t/weight", options: { grams: 150 } }],
  };
  expect(engine.catalogue(plan).rules.map(({ id, title }) => [id, title.zh, title.en])).toEqual([
    ["t/weight", "留样足量", "Samples are large enough"],
    ["t/weight#banquet", "留样足量（banquet）", "Samples are large enough (banquet)"],
    ["t/weight#more", "留样足量（每样留一百五十克）", "Samples are large enough (每样留一百五十克)"],
  ]);
});
