import type { Catalogue, ScoreResult } from "@houqin/core";
import { expect, test } from "vitest";
import { textLayout } from "../layout/text-layout.ts";
import { readerOf } from "../reader.ts";
import { scorecards } from "./scorecards.ts";

const coverage = { known: 8, open: 2, notApplicable: 1, waived: 0 };
const derivation = { id: "total", what: "part" as const, points: 62, exact: "62", terms: [] };
const result: ScoreResult = {
  ...{ scorecard: "dorm", key: ["east"], period: "2026-03", from: "2026-03-01", to: "2026-03-31", state: "open" },
  rank: 2,
  ranked: 3,
  score: {
    ...{ earned: 62, outOf: 100, percent: 62, exact: { earned: "62", outOf: "100" }, coverage, derivation },
    best: { earned: 88, outOf: 100, percent: 88 },
    parts: [
      { id: "clean", earned: 64, outOf: 100, percent: 64, coverage },
      { id: "noise", earned: -2, outOf: 0, coverage },
    ],
  },
};
const vetoed: ScoreResult = {
  ...result,
  ...{ period: "2026-02", state: "closed", reward: { amount: -50, unit: "CNY" } },
  score: { ...result.score, veto: "fire", parts: [] },
};
const graded: ScoreResult = { ...vetoed, score: { ...derivationOnly(), grade: "A" } };

function derivationOnly(): ScoreResult["score"] {
  const { best: _best, ...score } = result.score;
  return { ...score, parts: [] };
}

const catalogue: Catalogue = {
  ...{ format: "houqin/catalogue@1", edition: "every", packs: [], rules: [], kinds: [], registers: [], metrics: [] },
  ...{ checklists: [], retired: [], ineffective: [] },
  scorecards: [
    {
      id: "dorm",
      title: { zh: "宿舍考评", en: "Dormitories" },
      grades: [{ id: "A", title: { zh: "优", en: "excellent" } }],
      parts: [{ id: "clean", title: { zh: "卫生", en: "Cleanliness" } }],
      vetoes: [{ id: "fire", title: { zh: "发生火情", en: "a fire" } }],
    },
  ],
};
const written = (locale: "zh" | "en", ...scores: ScoreResult[]) => {
  const site = {
    id: "s",
    name: "校",
    kind: "school",
    timeZone: "Asia/Shanghai",
    areas: [{ id: "east", name: "东楼" }],
  };
  return textLayout(scorecards({ scores }, readerOf({ catalogue, site, locale })));
};

test("a score is told with its range, rank, coverage and parts, as an open one where it is", () => {
  const text = written("zh", result);
  for (const part of [
    "宿舍考评",
    "2026年3月（期间未结束）",
    "东楼",
    "62—88",
    "待定",
    "8/10",
    "卫生 64/100；noise -2 分",
  ])
    expect(text).toContain(part);
});

test("a part of which nothing is known is no 0, and what is missing is named", () => {
  const unseen = { id: "clean", earned: 0, outOf: 20, percent: 0, coverage: { ...coverage, known: 0 } };
  const needs = [
    { what: "keep", kind: "dorm/score" },
    { what: "keep", kind: "dorm/score" },
  ] as const;
  const open: ScoreResult = { ...result, needs: [...needs], score: { ...result.score, parts: [unseen] } };
  expect(written("zh", open)).toContain("卫生 未查明（20 分）；还缺：开始登记“dorm/score”台账");
  expect(written("en", open)).toContain(
    "Cleanliness not known (out of 20); missing: start keeping records of dorm/score",
  );
});

test("a veto, a grade and a reward are told in both languages", () => {
  expect(written("zh", vetoed)).toMatch(/不评级[\s\S]*一票否决：发生火情；奖惩 -50 元/);
  expect(written("en", vetoed)).toMatch(/not graded[\s\S]*veto: a fire; reward -50 CNY/);
  expect(written("en", graded)).toContain("excellent");
});

test("earlier lines of a long list are counted, and nothing is written without scores", () => {
  expect(written("en", ...Array.from({ length: 30 }, () => graded))).toContain("6 earlier lines left out");
  expect(written("en").trim()).toBe("");
});
