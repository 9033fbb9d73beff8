import {
  createEngine,
  defineMetric,
  definePack,
  defineRule,
  HouqinError,
  type Pack,
  sayFound,
  sayPhrase,
  sayProblem,
} from "@houqin/core";
import { canteen } from "@houqin/rules-canteen";
import { general } from "@houqin/rules-general";
import { expect, test } from "vitest";

const both = (text: string) => ({ zh: `测试${text}`, en: text });
const face = {
  title: both("face"),
  severity: "error",
  since: "2026.1",
  basis: { none: both("none") },
  remedy: both("do it"),
} as const;

const own = definePack({
  name: "own",
  title: both("pack"),
  requires: ["dormitory"],
  metrics: [
    defineMetric({ id: "own/left", metric: { quotient: ["own/right", "general/fires"] } }),
    defineMetric({ id: "own/right", metric: { quotient: ["own/left", "general/fires"] } }),
  ],
  rules: [
    defineRule({
      ...face,
      id: "own/unknown-kind",
      requires: () => ({ shape: "cadence", of: { kind: "general/patrll" }, every: { unit: "day" } }),
    }),
    defineRule({
      ...face,
      id: "own/unknown-path",
      requires: () => ({ shape: "limit", of: { kind: "canteen/food-sample" }, value: "grms", atLeast: 125 }),
    }),
    defineRule({
      ...face,
      id: "own/unknown-metric",
      requires: () => ({ shape: "target", metric: "general/firse", period: "month", atMost: 0 }),
    }),
    defineRule({
      ...face,
      id: "own/unknown-register",
      requires: () => ({ shape: "level", register: "general/lift", when: "always", atMost: 3 }),
    }),
  ],
});

test("all mistakes of a set-up are told in one error, each with what was found, where, and what was probably meant", () => {
  let told: HouqinError | undefined;
  try {
    createEngine<readonly Pack[]>({
      packs: [general, canteen, own],
      preset: "recomended",
      edition: "2026-1",
      rules: {
        "canteen/sample-wieght": "error",
        "canteen/sample-weight": ["error", { minGram: 150 }],
        "canteen/plate-waste": "eror" as "error",
        "general/daily-patrol": ["error", { minGrams: "many" }],
      },
      waivers: [
        { rule: "canteen/plate-wast", reason: "试行", approvedBy: "校长", from: "2025-09-01", until: "2025-10-01" },
        { rule: "canteen/plate-waste", reason: "试行", approvedBy: "校长", from: "2025-10-01", until: "2025-09-31" },
      ],
    });
  } catch (error) {
    if (error instanceof HouqinError) told = error;
    else throw error;
  }
  const { problems = [] } = told ?? {};
  const said = problems
    .map(({ path, found, didYouMean = "" }) => `${path} | ${sayFound(found, "en")} | ${didYouMean}`)
    .sort();
  expect(said).toEqual([
    "edition | 2026-1 | ",
    "own/left | own/left → own/right → own/left | ",
    "own/unknown-kind.of.kind | general/patrll | general/patrol",
    "own/unknown-metric.metric | general/firse | general/fires",
    "own/unknown-path.value | grms | grams",
    "own/unknown-register.register | general/lift | general/lifts",
    "packs | general, canteen, own | ",
    "preset | recomended | recommended",
    "rules | canteen/sample-wieght | canteen/sample-weight",
    "rules.canteen/plate-waste | eror | error",
    "rules.canteen/sample-weight.minGram | minGram | minGrams",
    "rules.general/daily-patrol.minGrams | minGrams | ",
    "waivers.0.rule | canteen/plate-wast | canteen/plate-waste",
    "waivers.1.until | 2025-09-31 | ",
  ]);
  for (const problem of problems) {
    expect(told?.message).toContain(sayProblem(problem, "en"));
    for (const locale of ["zh", "en"] as const) expect(sayPhrase(problem.expected, locale)).not.toBe("");
  }
});
