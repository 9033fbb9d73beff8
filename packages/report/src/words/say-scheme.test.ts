import { ScoringScheme } from "@houqin/core";
import { expect, test } from "vitest";
import { sayScheme } from "./say-scheme.ts";

const grade = (id: string, zh: string, en: string) => ({ id, title: { zh, en } });

test("a scheme of headings is told with its veto and grades", () => {
  const scheme = ScoringScheme.parse({
    score: { eachSection: { items: "points", adjust: [{ scaleTo: 10 }] }, combine: "mean" },
    vetoes: [
      { id: "stars", title: { zh: "两项星号项不合格", en: "Two stars missed" }, when: { atLeast: 2 }, to: "noGrade" },
    ],
    grades: {
      on: "points",
      higherIsBetter: [{ ...grade("A", "优秀", "Excellent"), from: 9 }, grade("C", "差", "Poor")],
    },
  });
  expect(sayScheme(scheme, "zh")).toEqual([
    "各项得分相加，不适用的项目不计，折算成 10 分制，各部分取平均",
    "一票否决：两项星号项不合格，不评等级",
    "等级：优秀 9 分以上，其余差",
  ]);
  expect(sayScheme(scheme, "en")).toEqual([
    "points of the items added, what does not apply is left out, scaled to 10, the mean of the sections",
    "Veto: Two stars missed: no grade is given",
    "Grades: Excellent from 9 points, Poor for the rest",
  ]);
});

test("a list of deductions starts from its points, and a floor of each part is told with the grade", () => {
  const scheme = ScoringScheme.parse({
    score: { items: "deduction", from: 100, adjust: [{ floor: 0 }] },
    vetoes: [{ id: "critical", when: { critical: true }, to: "fail" }],
    withhold: [{ event: "poisoning", months: 6 }],
    grades: {
      higherIsBetter: [
        { ...grade("five", "五级", "Five"), from: 90, parts: [{ percent: 80 }] },
        grade("none", "未评级", "None"),
      ],
    },
  });
  expect(sayScheme(scheme, "zh")).toEqual([
    "从 100 分起往下扣，按扣分项扣分，最低 0 分",
    "一票否决：关键项不合格，评为未评级",
    "出事后 6 个月内不评等级",
    "等级：五级 90%以上（各部分不低于 80%），其余未评级",
  ]);
});

test("risk points, earlier scores and steps on a condition are told", () => {
  const risk = ScoringScheme.parse({
    score: {
      parts: [
        { items: { perFault: 2 }, notApplicable: "keep" },
        { past: { months: 12, take: "mean" }, outOf: 100 },
      ],
      combine: "sum",
      adjust: [{ cap: 60, if: { critical: true } }, { add: 5 }, { round: 1 }],
    },
    vetoes: [{ id: "worst", title: { zh: "火灾", en: "A fire" }, when: {}, to: { grade: "D" } }],
    grades: { on: "points", lowerIsBetter: [{ ...grade("A", "A级", "A"), upTo: 30 }, grade("D", "D级", "D")] },
  });
  expect(sayScheme(risk, "zh")).toEqual([
    "按查出的问题逐处计分，不适用的项目照给分，近 12 个月的平均分，各部分相加，出现指定问题时最高 60 分，加 5 分，保留 1 位小数",
    "一票否决：火灾，最高评为D级",
    "等级：A级 30 分以下，其余D级",
  ]);
});
