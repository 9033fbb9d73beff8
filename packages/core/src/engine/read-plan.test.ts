import { expect, test } from "vitest";
import { HouqinError } from "../model/houqin-error.ts";
import { Need } from "../model/verdict.ts";
import { canteen } from "../rule/small-canteen.test-d.ts";
import { createEngine } from "./create-engine.ts";

const engine = createEngine({ packs: [canteen], rules: { "canteen/sample-weight#night": "error" } });
const plan = { id: "p", title: "计划", period: "2026" };
const limitOf = (kind: string, value: string) => ({ shape: "limit", of: { kind }, value, atLeast: 1 });

function problemsOf(input: unknown) {
  try {
    engine.readPlan(input);
  } catch (error) {
    if (error instanceof HouqinError)
      return error.problems.map(({ code, path, didYouMean }) => [code, path, didYouMean]);
    throw error;
  }
  return [];
}

test("a plan is checked against the installed packs, all its mistakes at once", () => {
  expect(
    problemsOf({
      ...plan,
      goals: [
        {
          id: "g1",
          text: "目标",
          target: {
            shape: "target",
            metric: "canteen/sample",
            atLeast: 1,
            period: "year",
          },
        },
      ],
      tasks: [
        { id: "t1", goal: "g2" },
        { id: "t2", rule: "canteen/sample-weight", options: { minGram: 150 } },
        { id: "t3", rule: "canteen/sample-wieght" },
        { id: "t4", requirement: limitOf("canteen/food-sample", "gramms") },
        { id: "night", rule: "canteen/sample-weight", options: { minGrams: 1 } },
        { id: "t1", rule: "canteen/daily-patrol" },
      ],
    }),
  ).toEqual([
    ["duplicate-id", "plan", undefined],
    ["unknown-goal", "plan.tasks.t1.goal", "g1"],
    ["unknown-option", "plan.tasks.t2.options.minGram", "minGrams"],
    ["unknown-rule", "plan.tasks.t3.rule", "canteen/sample-weight"],
    ["unknown-path", "plan.tasks.t4.requirement.value", "grams"],
    ["duplicate-id", "plan.tasks.night", undefined],
    ["unknown-metric", "plan.goals.g1.target.metric", "canteen/samples"],
  ]);
});

test("what is not installed is no mistake of the plan: the task is unknown and names the pack", () => {
  const tasks = [
    { id: "t1", requirement: limitOf("dorm/check-in", "beds") },
    { id: "t2", rule: "boiler/water" },
  ];
  expect(problemsOf({ ...plan, tasks })).toEqual([]);
  const { findings } = engine.evaluate({
    site: { id: "s", name: "学校", kind: "school", timeZone: "Asia/Shanghai" },
    plan: engine.readPlan({ ...plan, tasks }),
    entries: [],
    asOf: "2026-03-01",
  });
  const needs = findings.filter(({ rule }) => rule.startsWith("plan#")).flatMap((finding) => finding.needs ?? []);
  expect(needs).toEqual([
    { what: "pack", pack: "dorm" },
    { what: "pack", pack: "boiler" },
  ]);
  for (const need of needs) expect(Need.parse(need)).toEqual(need);
});

test("a mistake in the form of one task hides none in another, each held against the form that it is meant to have", () => {
  const requirement = limitOf("canteen/food-sample", "grams");
  expect(
    problemsOf({
      ...plan,
      titel: "x",
      tasks: [
        { id: "t1", requirement: { ...requirement, shape: "limt" } },
        { id: "t2", requirement: { ...requirement, atLest: 5 } },
        { id: "t3", rule: "canteen/sample-weight", option: { minGrams: 1 } },
        { id: "t4", rule: "canteen/sample-wieght" },
        { id: "t5", ownr: "cook" },
      ],
    }),
  ).toEqual([
    ["unknown-field", "plan", "title"],
    ["bad-field", "plan.tasks.0.requirement.shape", "limit"],
    ["unknown-field", "plan.tasks.1.requirement", "atLeast"],
    ["unknown-field", "plan.tasks.2", "options"],
    ["unknown-field", "plan.tasks.4", "owner"],
    ["unknown-rule", "plan.tasks.t4.rule", "canteen/sample-weight"],
  ]);
});
