import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { quantity } from "../model/field.ts";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { defineScorecard } from "../rule/define-scorecard.ts";
import { createEngine } from "./create-engine.ts";

const sample = defineEntry("yard/sample", {
  title: { zh: "留样", en: "Sample" },
  data: z.object({ grams: quantity("g").optional() }),
});
const weight = defineRule({
  id: "yard/weight",
  title: { zh: "留样足量", en: "Samples are large enough" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "单位自定", en: "The house's own" } },
  remedy: { zh: "称够", en: "Weigh more" },
  options: z.object({}),
  requires: () => limit(sample, "grams", { atLeast: 125 }),
});
const yard = definePack({ name: "yard", title: { zh: "院子", en: "Yard" }, entries: { sample }, rules: [weight] });
const leaf = {
  ...{ id: "weight", title: { zh: "足量", en: "Weight" }, compliance: ["yard/weight"] },
  scale: { outOf: 100, linear: { zeroAt: 0, fullAt: 1 } },
};
const card = defineScorecard({
  id: "kitchens",
  title: { zh: "食堂考评", en: "Kitchens" },
  period: "month",
  score: leaf,
});
const engine = createEngine({ packs: [yard], scorecards: [card] });
const keeps = [{ kind: sample.id, from: "2026-09-01" }];
const site = engine.readSite({ id: "s", name: "学校", kind: "school", timeZone: "Asia/Shanghai", keeps });
const taken = (id: string, at: string, grams?: number) => ({
  ...{ id, kind: "yard/sample" as const, at },
  data: grams === undefined ? {} : { grams },
});
const entries = [
  taken("ok", "2026-09-02T11:40", 130),
  taken("light", "2026-09-03T11:40", 100),
  taken("unsaid", "2026-09-04T11:40"),
  taken("next-month", "2026-10-02T11:40", 90),
];
const input = { site, entries, asOf: "2026-10-31" };

test("a score made of rules tells which findings of its period it lost points by, and no others", () => {
  const told = engine.explainScore(input, { score: "kitchens", period: "2026-09" });
  expect(told?.result.score.earned).toBe(33.333333);
  expect(told?.lost.map(({ fingerprint, verdict, evidence }) => [fingerprint, verdict, evidence])).toEqual([
    ["yard/weight@light", "fail", ["light"]],
    ["yard/weight@unsaid", "unknown", ["unsaid"]],
  ]);
  const { findings } = engine.evaluate(input);
  for (const finding of told?.lost ?? []) expect(findings).toContainEqual(finding);
});

test("what was put right in a correction costs nothing any more", () => {
  const corrected = ["light", "unsaid"].map((id) => ({ ...taken(`${id}-2`, "2026-09-05T08:00", 130), replaces: id }));
  const told = engine.explainScore(
    { ...input, entries: [...entries, ...corrected] },
    { score: "kitchens", period: "2026-09" },
  );
  expect([told?.result.score.earned, told?.lost]).toEqual([100, []]);
});
