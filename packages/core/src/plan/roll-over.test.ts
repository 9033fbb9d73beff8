import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReviewedGoal, ReviewedTask } from "../model/review.ts";
import type { Goal } from "./goal.ts";
import { Plan } from "./plan.ts";
import { planProblems } from "./plan-problems.ts";
import type { Review } from "./review.ts";
import { rollOver } from "./roll-over.ts";
import type { Task } from "./task.ts";

const why = { findings: [], waived: 0, needs: [] };
const verdicts = {
  met: "pass",
  missed: "fail",
  unknown: "unknown",
  underWay: "pending",
  notApplicable: "notApplicable",
} as const;
const outcome = fc.constantFrom<ReviewedGoal["outcome"]>("met", "missed", "unknown", "underWay", "notApplicable");

const reviews = fc
  .array(
    fc.record({
      outcome,
      standing: fc.boolean(),
      parent: fc.option(fc.nat(), { nil: undefined }),
      years: fc.nat({ max: 2 }),
      rule: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows): Review => {
    const wholes = rows.map(({ parent }, index) => (parent === undefined || index === 0 ? undefined : parent % index));
    const goals = rows.map(({ standing, years }, index): Goal => {
      const whole = wholes[index];
      const year = { plan: "old", period: "2024", asOf: "2025-01-01T00:00", verdict: "fail" as const, was: 1 };
      return {
        id: `g${index}`,
        text: "目标",
        ...(standing ? { standing } : {}),
        ...(whole === undefined ? {} : { parent: `g${whole}` }),
        ...(years > 0 ? { history: Array.from({ length: years }, () => year) } : {}),
        ...(wholes.includes(index)
          ? {}
          : { aim: { form: "improve", metric: "m", better: "up", by: { percent: 1 }, back: 3, period: "year" } }),
      };
    });
    const tasks = rows.map(
      ({ rule }, index): Task => ({ id: `t${index}`, goal: `g${index}`, ...(rule ? { rule: "a/rule" } : {}) }),
    );
    const plan: Plan = {
      id: "p",
      title: "计划",
      period: "2025",
      parent: "group",
      goals,
      tasks,
      sections: [
        {
          title: "主要措施",
          content: [
            "总之，扎实做好。",
            ...tasks.map(({ id }) => ({ task: id })),
            ...goals.map(({ id }) => ({ goal: id })),
          ],
        },
      ],
      posts: [{ id: "head", duties: [{ text: "牵头", tasks: tasks.map(({ id }) => id) }] }],
    };
    return {
      format: "houqin/review@1",
      site: "s",
      plan,
      asOf: "2026-01-01T00:00",
      period: { from: "2025-01-01", to: "2025-12-31" },
      goals: rows.map(
        (row, index): ReviewedGoal => ({
          goal: `g${index}`,
          outcome: row.outcome,
          result: { goal: `g${index}`, verdict: verdicts[row.outcome], value: 7, atLeast: 9 },
          why,
          unmetFor: row.years + 1,
        }),
      ),
      tasks: rows.map(
        (_, index): ReviewedTask => ({
          task: `t${index}`,
          outcome: "words",
          result: { task: `t${index}`, rules: [] },
          why,
        }),
      ),
    };
  });

test("the draft is a sound plan of its own, whatever was met", () => {
  fc.assert(
    fc.property(reviews, (review) => {
      const next = rollOver(review, { period: "2026" });
      expect(Plan.parse(next)).toEqual(next);
      expect(planProblems(next)).toEqual([]);
      expect(next).toMatchObject({ status: "draft", rolledFrom: { plan: "p", period: "2025" } });
      expect(next.parent).toBeUndefined();
    }),
  );
});

test("goals without parts stay when they were not met or stand for ever, with one more year of history, and no others", () => {
  fc.assert(
    fc.property(reviews, (review) => {
      const before = review.plan.goals ?? [];
      const leaves = before.filter(({ id }) => !before.some(({ parent }) => parent === id));
      const next = new Map(rollOver(review, { period: "2026" }).goals?.map((goal) => [goal.id, goal]));
      for (const goal of leaves) {
        const found = review.goals.find((each) => each.goal === goal.id);
        const isUnmet = found?.outcome !== "met" && found?.outcome !== "notApplicable";
        const kept = next.get(goal.id);
        expect(kept !== undefined).toBe(isUnmet || goal.standing === true);
        const years = goal.history?.length ?? 0;
        if (kept && isUnmet) {
          expect(kept.history).toHaveLength(years + 1);
          expect(kept.history?.at(-1)).toMatchObject({ plan: "p", period: "2025", was: 7, atLeast: 9 });
        } else if (kept) expect(kept.history).toBeUndefined();
        // The year just reviewed is what the next one is to be better than.
        if (kept?.aim?.form === "improve") expect(kept.aim.back).toBeUndefined();
      }
    }),
  );
});

test("tasks stay with their goals; those that adopt a rule stay in any case", () => {
  fc.assert(
    fc.property(reviews, (review) => {
      const next = rollOver(review, { period: "2026" });
      const goals = new Set(next.goals?.map(({ id }) => id));
      const ids = (review.plan.tasks ?? [])
        .filter((task) => "rule" in task || goals.has(task.goal ?? ""))
        .map(({ id }) => id);
      expect(next.tasks?.map(({ id }) => id)).toEqual(ids);
      expect(next.sections?.[0]?.content[0]).toBe("总之，扎实做好。");
    }),
  );
});

test("the lines of the budget stay; what they were given, and for which days, is for the new period to settle", () => {
  const line = { id: "food", name: "食材", unit: "CNY", earmark: ["学生伙食"] };
  const lines = [{ ...line, amount: 500, period: "2025", until: "2025-12-31" }];
  const budget = { lines, appropriations: [{ line: "food", amount: 10 }] };
  const plan: Plan = { id: "p", title: "计划", period: "2025", budget };
  const period = { from: "2025-01-01", to: "2025-12-31" };
  const review: Review = {
    format: "houqin/review@1",
    site: "s",
    plan,
    asOf: "2026-01-01T00:00",
    period,
    goals: [],
    tasks: [],
  };
  expect(rollOver(review, { period: "2026" }).budget).toEqual({ lines: [line] });
});
