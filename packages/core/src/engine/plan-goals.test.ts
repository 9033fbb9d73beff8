import { expect, test } from "vitest";
import type { GoalResult } from "../model/goal-result.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Problem } from "../model/problem.ts";
import { sayProblem } from "../model/say-problem.ts";
import type { Site } from "../model/site.ts";
import { canteen } from "../rule/small-canteen.test-d.ts";
import { createEngine } from "./create-engine.ts";

const engine = createEngine({ packs: [canteen] });
const site: Site = {
  id: "s",
  name: "学校",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [
    { kind: "canteen/patrol", from: "2025-01-01", backfillDays: 0 },
    { kind: "canteen/food-sample", from: "2025-01-01", backfillDays: 0 },
  ],
};
const patrols = { count: true, of: { kind: "canteen/patrol" } } as const;
const grams = { mean: "grams", of: { kind: "canteen/food-sample" } } as const;
const spills = { kind: "canteen/patrol", where: { note: { equals: "spill" } } } as const;

const patrol = (day: string, note = "fine") => ({
  id: `patrol-${day}`,
  kind: "canteen/patrol" as const,
  at: `${day}T08:00`,
  data: { note },
});
const sample = (day: string, weight: number) => ({
  id: `sample-${day}`,
  kind: "canteen/food-sample" as const,
  at: `${day}T12:00`,
  data: { dish: "红烧肉", grams: weight },
});
const entries = [
  ...["2025-01-05", "2025-02-05", "2025-03-05", "2025-04-05"].map((day) => patrol(day)),
  ...["2026-01-05", "2026-02-05"].map((day) => patrol(day)),
  patrol("2026-03-05", "spill"),
  sample("2025-06-01", 120),
  sample("2026-06-01", 130),
];

function evaluated(goals: readonly object[], asOf = "2027-01-05") {
  const plan = engine.readPlan({ id: "p", title: "计划", period: "2026", goals });
  return engine.evaluate({ site, plan, entries, asOf });
}

function resultOf(goal: object, asOf?: string): GoalResult | undefined {
  return evaluated([{ id: "g", text: "目标", ...goal }], asOf).goals[0];
}

function mistakesOf(plan: object): readonly Problem[] {
  try {
    engine.readPlan({ id: "p", title: "计划", period: "2026", ...plan });
  } catch (error) {
    if (error instanceof HouqinError) return error.problems;
    throw error;
  }
  return [];
}

const problemsOf = (plan: object) => mistakesOf(plan).map(({ code, path, expected }) => [code, path, expected]);

test("a figure at most, at least or between bounds tells its value, bounds and how far it is attained", () => {
  expect(resultOf({ aim: { form: "atMost", metric: patrols, bound: 2 } })).toMatchObject({
    verdict: "fail",
    value: 3,
    atMost: 2,
    attained: "2/3",
    coverage: "1",
    units: { met: 0, missed: 1, pending: 0, unknown: 0 },
    finding: "plan#g@plan",
  });
  expect(resultOf({ aim: { form: "atLeast", metric: patrols, bound: 3 } })).toMatchObject({
    verdict: "pass",
    attained: "1",
  });
  expect(resultOf({ aim: { form: "between", metric: patrols, low: 1, high: 3 } })).toMatchObject({
    verdict: "pass",
    atLeast: 1,
    atMost: 3,
  });
});

test("an improvement is reckoned from what the earlier period came to", () => {
  const year = { period: "year" };
  expect(
    resultOf({ aim: { form: "improve", metric: patrols, better: "up", by: { percent: 50 }, ...year } }),
  ).toMatchObject({ verdict: "fail", value: 3, baseline: 4, atLeast: 6, attained: "0" });
  expect(
    resultOf({ aim: { form: "improve", metric: patrols, better: "down", by: { percent: 50 }, ...year } }),
  ).toMatchObject({ verdict: "fail", value: 3, baseline: 4, atMost: 2, attained: "1/2" });
  expect(
    resultOf({ aim: { form: "improve", metric: grams, better: "up", by: { amount: 10 }, ...year } }),
  ).toMatchObject({ verdict: "pass", value: 130, baseline: 120, atLeast: 130 });
  expect(resultOf({ aim: { form: "improve", metric: grams, better: "up", by: { points: 5 }, ...year } })).toMatchObject(
    { atLeast: 120.05 },
  );
});

test("a goal that nothing shall happen tells for how many days it has not", () => {
  const zero = { aim: { form: "zero", incidents: spills } };
  expect(resultOf(zero, "2026-04-04")).toMatchObject({
    verdict: "fail",
    daysSince: { days: 30, last: "patrol-2026-03-05", since: "2026-03-05" },
  });
  expect(resultOf(zero, "2026-03-01")).toMatchObject({
    verdict: "pending",
    daysSince: { days: 424, since: "2025-01-01" },
  });
});

test("a saving that lowers service is a failed saving, however large", () => {
  const aim = (least: number) => ({
    aim: { form: "atMost", metric: patrols, bound: 5, guard: { metric: grams, atLeast: least } },
  });
  expect(resultOf(aim(125))).toMatchObject({ verdict: "pass", attained: "1", guard: { value: 130, atLeast: 125 } });
  expect(resultOf(aim(150))).toMatchObject({ verdict: "fail", attained: "0", guard: { value: 130, atLeast: 150 } });
});

test("a grade is unknown until its scorecard is there, and a goal in words until it is measured", () => {
  const { goals, rollUp } = evaluated([
    { id: "a", text: "宿舍达到A级", aim: { form: "grade", scorecard: "dorm/grade", grade: "A" } },
    { id: "b", text: "服务再上新台阶" },
    { id: "c", text: "巡查不少于三次", aim: { form: "atLeast", metric: patrols, bound: 3 } },
  ]);
  expect(goals.map(({ verdict, needs }) => [verdict, needs])).toEqual([
    ["unknown", [{ what: "scorecard", scorecard: "dorm/grade" }]],
    ["unknown", [{ what: "measure", goal: "b" }]],
    ["pass", undefined],
  ]);
  expect(rollUp).toMatchObject({ attained: "1/3", coverage: "1/3" });
});

test("a whole stands as its worst part, and shared goals count for each by its share", () => {
  const { goals, owners } = evaluated([
    { id: "all", text: "安全", owner: "head" },
    { id: "few", text: "巡查不多于两次", parent: "all", weight: 3, aim: { form: "atMost", metric: patrols, bound: 2 } },
    {
      id: "many",
      text: "巡查不少于三次",
      parent: "all",
      weight: 1,
      shares: [
        { owner: "canteen", share: 1 },
        { owner: "dorm", share: 3 },
      ],
      aim: { form: "atLeast", metric: patrols, bound: 3 },
    },
  ]);
  expect(goals[0]).toEqual({ goal: "all", verdict: "fail", attained: "3/4", progress: 0.75, coverage: "1" });
  expect(owners?.map(({ owner, weight, attained }) => [owner, weight, attained])).toEqual([
    ["canteen", "1/16", "1"],
    ["dorm", "3/16", "1"],
    [undefined, "3/4", "2/3"],
  ]);
});

test("a figure that somebody typed in is refused with the reason", () => {
  const reason = { id: "computed" };
  expect(problemsOf({ goals: [{ id: "g", text: "满意率", value: 0.95 }] })).toEqual([
    ["bad-field", "plan.goals.0.value", reason],
  ]);
  expect(problemsOf({ tasks: [{ id: "t", text: "巡查", rule: "canteen/daily-patrol", progress: 0.8 }] })).toEqual([
    ["bad-field", "plan.tasks.0.progress", reason],
  ]);
});

test("goals that do not hang together are refused, each with its place", () => {
  const aim = { form: "between", metric: patrols, low: 3, high: 1 };
  const target = { shape: "target", metric: patrols, period: "plan", atMost: 1 };
  const told = problemsOf({
    goals: [
      { id: "a", text: "甲", parent: "b", weight: 1 },
      { id: "b", text: "乙", parent: "a" },
      { id: "c", text: "丙", aim, target },
      { id: "d", text: "丁", parent: "c", weight: 2, shares: [1, 2].map((share) => ({ owner: "x", share })) },
      { id: "e", text: "戊", parent: "c" },
    ],
    sections: [{ title: "目标", content: ["一段话", { goal: "z" }, { title: "其中", content: [{ task: "y" }] }] }],
    budget: { lines: [{ id: "food", name: "伙食", parent: "meals" }], appropriations: [{ line: "foo", amount: 1 }] },
  });
  expect(told.map(([code, path]) => [code, path])).toEqual([
    ["goal-circle", "plan.goals.a.parent"],
    ["goal-circle", "plan.goals.b.parent"],
    ["two-aims", "plan.goals.c"],
    ["whole-with-aim", "plan.goals.c"],
    ["bad-bounds", "plan.goals.c.aim"],
    ["duplicate-owner", "plan.goals.d.shares"],
    ["missing-weight", "plan.goals.e.weight"],
    ["unknown-goal", "plan.sections.0.content.1.goal"],
    ["unknown-task", "plan.sections.0.content.2.content.0.task"],
    ["unknown-line", "plan.budget.lines.food.parent"],
    ["unknown-line", "plan.budget.appropriations.0.line"],
  ]);
});

test("mistakes of a plan are told in Chinese too, with nothing but names in letters", () => {
  const input = {
    goals: [
      { id: "a", text: "甲", parent: "b", weight: 1 },
      { id: "b", text: "乙", parent: "a" },
      { id: "c", text: "丙", parent: "nowhere", weight: 2 },
    ],
    tasks: [{ id: "t", text: "做", goal: "no-goal", budget: "no-line" }],
    posts: [
      { id: "cook", duties: [{ text: "管好灶台", tasks: ["no-task"] }] },
      { id: "cook", duties: [] },
    ],
  };
  const told = mistakesOf(input).map((problem) => sayProblem(problem, "zh"));
  expect(told).toEqual([
    "plan.posts：写的是 cook，应为每个岗位只写一次",
    "plan.tasks.t.goal：写的是 no-goal，应为本计划中某个目标的 id",
    "plan.goals.a.parent：写的是 b，应为一个不在它下面的目标",
    "plan.goals.b.parent：写的是 a，应为一个不在它下面的目标",
    "plan.goals.c.parent：写的是 nowhere，应为本计划中某个目标的 id",
    "plan.posts.cook.duties.0.tasks：写的是 no-task，应为本计划中某项措施的 id",
    "plan.tasks.t.budget：写的是 no-line，应为本计划预算里的科目",
  ]);
});

test("the published schema tells a typed-in value from a plan", () => {
  const schema = JSON.stringify(engine.planSchema());
  expect(schema).toContain("Computed from the entries, never typed in.");
  expect(schema).toContain('"sections"');
});

test("goals and tasks of a monitor are those of an evaluation, whatever came in which order", () => {
  const plan = engine.readPlan({
    id: "p",
    title: "计划",
    period: "2026",
    goals: [
      { id: "zero", text: "零泼洒", aim: { form: "zero", incidents: spills } },
      {
        id: "more",
        text: "多巡查",
        aim: { form: "improve", metric: patrols, better: "up", by: { percent: 5 }, period: "year" },
      },
      {
        id: "heavy",
        text: "留样够重",
        aim: { form: "atLeast", metric: grams, bound: 125, guard: { metric: patrols, atMost: 9 } },
      },
    ],
    tasks: [{ id: "walk", text: "巡查", rule: "canteen/daily-patrol" }],
  });
  const monitor = engine.open({ site, plan, entries: entries.slice(0, 3), asOf: "2026-02-01" });
  monitor.add(entries.slice(6));
  monitor.advance("2026-04-01");
  monitor.add(entries.slice(3, 6));
  monitor.advance("2026-07-01");
  const whole = engine.evaluate({ site, plan, entries, asOf: "2026-07-01" });
  expect(JSON.stringify(monitor.evaluation())).toBe(JSON.stringify(whole));
  expect(whole.goals).toHaveLength(3);
});
