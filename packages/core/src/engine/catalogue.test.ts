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
const weight = defineRule({
  id: "t/weight",
  title: { zh: "留样足量", en: "Samples are large enough" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "试验", en: "a trial" } },
  remedy: { zh: "重称。", en: "Weigh again." },
  options: z.object({ grams: z.number().default(125) }),
  requires: ({ grams }) => limit(sample, "grams", { atLeast: grams }),
});
const pack = definePack({ name: "t", title: { zh: "试验", en: "Trial" }, entries: { sample }, rules: [weight] });

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
