import fc from "fast-check";
import { expect, test } from "vitest";
import { targetOf } from "./aim.ts";
import { carryDown } from "./carry-down.ts";
import type { Goal } from "./goal.ts";
import type { Plan } from "./plan.ts";

const requirementOf = (plan: Plan, id: string) => {
  const aim = plan.goals?.find((goal) => goal.id === id)?.aim;
  return aim && targetOf(aim);
};
const goal = (index: number, bound: number): Goal => ({
  id: `g${index}`,
  text: "目标",
  aim: { form: "atMost", metric: `m${index}`, bound, period: "month" },
});
const base = { title: "计划", period: "2026" };

test("children that take every goal over leave none uncarried and none weaker", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 90 }), { minLength: 1, maxLength: 6 }), fc.boolean(), (bounds, named) => {
      const goals = bounds.map((bound, index) => goal(index, bound));
      const parent: Plan = { ...base, id: "group", goals };
      const child: Plan = {
        ...base,
        id: "shop",
        parent: "group",
        goals: goals.map((each) => ({ ...each, id: `own-${each.id}`, ...(named ? { carries: each.id } : {}) })),
      };
      const told = carryDown(parent, [child], requirementOf);
      expect([told.uncarried, told.weakened, told.dangling, told.strangers]).toEqual([[], [], [], []]);
      expect(told.goals.map(({ by }) => by.map(({ verdict }) => verdict))).toEqual(bounds.map(() => ["met"]));
    }),
  );
});

test("a goal that one child loosens is weaker there, one that it drops is uncarried, and the others stay", () => {
  fc.assert(
    fc.property(fc.nat({ max: 5 }), fc.nat({ max: 5 }), (loose, dropped) => {
      const goals = [0, 1, 2, 3, 4, 5].map((index) => goal(index, 10));
      const parent: Plan = { ...base, id: "group", goals };
      const child: Plan = {
        ...base,
        id: "shop",
        parent: "group",
        goals: goals.map((each, index) => (index === loose ? goal(index, 11) : each)).filter((_, at) => at !== dropped),
      };
      const told = carryDown(parent, [child], requirementOf);
      expect(told.uncarried).toEqual([`g${dropped}`]);
      expect(told.weakened).toEqual(loose === dropped ? [] : [`g${loose}`]);
    }),
  );
});

test("each child is told apart, and who carries nothing of a goal", () => {
  const parent: Plan = { ...base, id: "group", goals: [goal(0, 10), { id: "words", text: "树立新形象" }] };
  const shop: Plan = {
    ...base,
    id: "shop",
    parent: "group",
    goals: [goal(0, 5), { id: "w", text: "形象", carries: "words" }],
  };
  const depot: Plan = { ...base, id: "depot", parent: "group", goals: [{ id: "x", text: "…", carries: "gone" }] };
  const stray: Plan = { ...base, id: "stray", goals: [goal(0, 1)] };
  const told = carryDown(parent, [shop, depot, stray], requirementOf);
  expect(told.goals).toEqual([
    {
      id: "g0",
      by: [
        { plan: "shop", id: "g0", verdict: "stricter", because: [{ parameter: "atMost", required: 10, promised: 5 }] },
      ],
      notBy: ["depot"],
    },
    { id: "words", by: [{ plan: "shop", id: "w", verdict: "stated", because: [] }], notBy: ["depot"] },
  ]);
  expect(told.strangers).toEqual([{ plan: "stray" }]);
  expect(told.dangling).toEqual([{ plan: "depot", id: "x", carries: "gone" }]);
});

test("the plan's period of a quarter is not that of the parent's year", () => {
  const yearly: Goal = { id: "g", text: "全年零事故", aim: { form: "atMost", metric: "m", bound: 0 } };
  const parent: Plan = { ...base, id: "group", goals: [yearly] };
  const child: Plan = { ...base, id: "q1", period: "2026-Q1", parent: "group", goals: [yearly] };
  expect(carryDown(parent, [child], requirementOf).goals[0]?.by).toEqual([
    {
      plan: "q1",
      id: "g",
      verdict: "incomparable",
      because: [{ parameter: "period", required: "2026", promised: "2026-Q1" }],
    },
  ]);
});
