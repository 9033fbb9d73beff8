import { expect, test } from "vitest";
import { budgetEntries } from "../budget/budget-entries.ts";
import type { Entry } from "../model/entry.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Problem } from "../model/problem.ts";
import type { ReviewedTask } from "../model/review.ts";
import type { Site } from "../model/site.ts";
import { rollOver } from "../plan/roll-over.ts";
import { canteen } from "../rule/small-canteen.test-d.ts";
import type { Calendar } from "../time/calendar.ts";
import { parseDay } from "../time/civil.ts";
import { plainCalendar } from "../time/site-calendar.ts";
import { createEngine } from "./create-engine.ts";

const engine = createEngine({ packs: [canteen] });
const site: Site = {
  id: "s",
  name: "学校",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [{ kind: "canteen/patrol", from: "2026-03-01", backfillDays: 0 }],
  areas: [
    { id: "k1", name: "一食堂", kind: "kitchen", owner: "p-wang" },
    { id: "k2", name: "二食堂", kind: "kitchen" },
    { id: "store", name: "库房", kind: "store", parent: "k1" },
  ],
  posts: [
    { id: "cook", name: "厨师" },
    { id: "buyer", name: "采购员" },
  ],
  people: [
    { id: "p-wang", name: "王小丫", post: "cook" },
    { id: "p-li", name: "李四", post: "buyer", until: "2026-03-10" },
  ],
};
const weekly = {
  shape: "cadence",
  of: { kind: "canteen/patrol" },
  every: { unit: "weekday", on: ["FR"] },
} as const;
const input = {
  id: "p",
  title: "三月计划",
  period: "2026-03",
  goals: [
    {
      id: "g",
      text: "巡查不少于三次",
      owner: "cook",
      aim: { form: "atLeast", metric: { count: true, of: { kind: "canteen/patrol" } }, bound: 3 },
    },
  ],
  tasks: [
    { id: "walk", text: "天天巡查", owner: "cook", rule: "canteen/daily-patrol", minutes: 30, areas: ["k1", "k9"] },
    { id: "weigh", text: "称留样", owner: "buyer", rule: "canteen/sample-weight", budget: "scales" },
    { id: "talk", text: "加强教育", owner: "chef" },
    { id: "friday", text: "周五再查", goal: "g", requirement: weekly },
  ],
  posts: [
    {
      id: "cook",
      capacity: { minutesPerWeek: 250 },
      duties: [{ text: "管好灶台", tasks: ["walk"] }, { text: "锁好门窗" }],
    },
  ],
  areas: [
    { area: "k2", owner: "cook" },
    { area: "k2", owner: "buyer" },
  ],
  budget: {
    lines: [{ id: "scales", name: "衡器", unit: "CNY" }],
    appropriations: [1200.5, 300.1].map((amount) => ({ line: "scales", amount })),
  },
};
const plan = engine.readPlan(input);
const patrol = (day: string, area: string) => ({
  id: `patrol-${day}-${area}`,
  kind: "canteen/patrol" as const,
  at: `${day}T08:00`,
  area,
  data: {},
});

test("responsibility tells posts with what they answer for, and every gap", () => {
  const early = engine.responsibility({ site, plan, asOf: "2026-03-05" });
  expect(early.posts.find(({ post }) => post === "cook")).toEqual({
    post: "cook",
    holders: 1,
    tasks: ["walk"],
    goals: ["g"],
    areas: ["k2"],
    duties: ["管好灶台", "锁好门窗"],
  });
  expect(early.gaps).toEqual([
    { gap: "noPost", of: "friday" },
    { gap: "unknownPost", post: "chef", of: "talk" },
    { gap: "unknownArea", area: "k9", of: "walk" },
    { gap: "severalOwners", area: "k2", owners: ["cook", "buyer"] },
    { gap: "notKept", of: "weigh", kinds: ["canteen/food-sample"] },
    { gap: "noEntry", of: "talk" },
    { gap: "noEntry", of: "锁好门窗", post: "cook" },
  ]);
  const later = engine.responsibility({ site, plan, asOf: "2026-03-11" });
  expect(later.gaps).toContainEqual({ gap: "vacantPost", post: "buyer", of: ["weigh", "k2"] });
  const joined = {
    id: "join",
    kind: "site/person" as const,
    at: "2026-03-11",
    subject: "p-zhao",
    data: { name: "赵六", post: "buyer" },
  };
  expect(
    engine.responsibility({ site, plan, asOf: "2026-03-11", entries: [joined] }).gaps.map(({ gap }) => gap),
  ).not.toContain("vacantPost");
});

test("load adds up what is due by post and week, against what the post can do", () => {
  const { posts, unassigned } = engine.workload({ site, plan, from: "2026-03-02", to: "2026-03-15" });
  const week = { items: 10, minutes: 300, untimed: 0, over: true };
  expect(posts).toEqual([
    {
      post: "cook",
      minutesPerWeek: 250,
      weeks: [
        { week: "2026-W10", ...week },
        { week: "2026-W11", ...week },
      ],
      overloaded: true,
    },
  ]);
  expect(unassigned).toBe(2);
  const roomy = engine.workload({
    site,
    plan,
    from: "2026-03-02",
    to: "2026-03-08",
    capacities: { cook: { perWeek: 10 } },
  });
  expect(roomy.posts[0]?.overloaded).toBe(false);
});

test("days the wrong way round are told, not answered with nothing", () => {
  const days = { from: "2026-03-15", to: "2026-03-02" };
  const told = /bad-span.*\n- to: found 2026-03-02, expected a day not before 2026-03-15/;
  expect(() => engine.workload({ site, plan, ...days })).toThrow(told);
  expect(() => engine.replan({ site, plan, calendar: plainCalendar, ...days })).toThrow(told);
  // One day may be given and the other be the plan's.
  expect(() => engine.replan({ site, plan, calendar: plainCalendar, from: "2026-04-02" })).toThrow(
    /to: found 2026-03-31/,
  );
});

test("tasks tell progress, and what has come due and is still to do", () => {
  const entries = [patrol("2026-03-02", "k1"), patrol("2026-03-02", "k2"), patrol("2026-03-03", "k1")];
  const { tasks } = engine.evaluate({ site, plan, entries, asOf: "2026-03-03" });
  expect(tasks?.map(({ task, verdict, progress }) => [task, verdict, progress?.out, progress?.of])).toEqual([
    ["walk", "fail", 3, 4],
    ["weigh", "unknown", undefined, undefined],
    ["talk", undefined, undefined, undefined],
    ["friday", "pending", undefined, undefined],
  ]);
  expect(tasks?.[0]?.load).toEqual({ occasions: 6, minutes: 180 });
});

test("a review tells outcomes, why, what was excused, and what it cost; the next plan carries what was not met", () => {
  const entries = [
    patrol("2026-03-02", "k1"),
    {
      id: "flood",
      kind: "ledger/excused" as const,
      at: "2026-03-02",
      data: { from: "2026-03-03", through: "2026-03-31", reason: "停水停课" },
    },
  ];
  const reviewed = engine.review({ site, plan, entries, asOf: "2026-04-05" });
  expect(reviewed.goals).toMatchObject([
    { goal: "g", outcome: "missed", unmetFor: 1, why: { findings: ["plan#g@plan"] } },
  ]);
  const [walk, weigh, talk, friday] = reviewed.tasks;
  expect(walk).toMatchObject({
    outcome: "partly",
    why: {
      findings: ["canteen/daily-patrol@2026-03-02@k2"],
      excuses: [{ entry: "flood", count: 42, reason: "停水停课" }],
    },
  });
  expect(weigh?.cost).toEqual({ line: "scales", unit: "CNY", appropriated: 1500.6 });
  expect([talk?.outcome, friday?.outcome]).toEqual(["words", "notApplicable"]);

  const next = rollOver(reviewed, { period: "2026-04", id: "p2" });
  expect(engine.readPlan(next)).toEqual(next);
  expect(next).toMatchObject({
    status: "draft",
    version: "1",
    rolledFrom: { plan: "p", period: "2026-03" },
    goals: [{ id: "g", history: [{ plan: "p", period: "2026-03", verdict: "fail", was: 1, atLeast: 3 }] }],
    budget: { lines: [{ id: "scales" }] },
  });
  expect(next.budget?.appropriations).toBeUndefined();
  const again = engine.review({ site, plan: next, entries: [], asOf: "2026-05-05" });
  expect(again.goals[0]).toMatchObject({ outcome: "missed", unmetFor: 2 });
});

test("what a task cost is read off the documents of its line and of those below it", () => {
  if (!plan.budget) throw new Error("The plan has no budget.");
  const at = "2026-03-10T09:00";
  const entries: Entry[] = [
    ...budgetEntries(plan.budget, { plan: plan.id, from: "2026-03-01" }),
    { id: "l", kind: "budget/line", at, subject: "repair", data: { name: "检定", parent: "scales" } },
    { id: "c", kind: "budget/commitment", at, data: { line: "scales", amount: 500.5 } },
    { id: "e", kind: "budget/expense", at, data: { line: "scales", amount: 400.1, commitment: "c" } },
    { id: "f", kind: "budget/expense", at, data: { line: "repair", amount: 20.2 } },
  ];
  const ledger = engine.ledger({ site, entries });
  const cost = { line: "scales", unit: "CNY", appropriated: 1500.6, committed: 100.4, spent: 420.3 };
  const costOf = ({ tasks }: { readonly tasks: readonly ReviewedTask[] }) =>
    tasks.find(({ task }) => task === "weigh")?.cost;
  expect(costOf(engine.review({ site, plan, ledger, asOf: "2026-04-05" }))).toEqual(cost);
  const evaluation = engine.evaluate({ site, plan, ledger, asOf: "2026-04-05" });
  expect(costOf(engine.review({ site, plan, evaluation }))).toEqual(cost);
  // A ledger without the line tells nothing of it, whatever was booked in its name.
  const loose = engine.ledger({ site, entries: entries.filter(({ id }) => id === "e") });
  const promised = { line: "scales", unit: "CNY", appropriated: 1500.6 };
  expect(costOf(engine.review({ site, plan, ledger: loose, asOf: "2026-04-05" }))).toEqual(promised);
});

test("a review from an evaluation says the same but for the excuses that the evaluation does not list", () => {
  const entries = [patrol("2026-03-02", "k1")];
  const whole = engine.review({ site, plan, entries, asOf: "2026-04-05" });
  const evaluation = engine.evaluate({ site, plan, entries, asOf: "2026-04-05" });
  const brief = engine.review({ site, plan, evaluation });
  expect(brief.goals.map(({ outcome }) => outcome)).toEqual(whole.goals.map(({ outcome }) => outcome));
  expect(brief.tasks.map(({ why }) => why.excuses)).toEqual(brief.tasks.map(() => undefined));
  expect(() => engine.review({ site, plan: { ...plan, id: "other" }, evaluation })).toThrow(
    /evaluation.plan: found p, expected other/,
  );
  const { plan: _, ...planless } = evaluation;
  expect(problemsOf(() => engine.review({ site, plan, evaluation: planless }))).toMatchObject([
    { path: "evaluation.plan", found: { id: "nothing" } },
  ]);
  expect(
    problemsOf(() => engine.review({ site, plan: { ...plan, id: "nothing" }, evaluation: planless })),
  ).toHaveLength(1);
});

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof HouqinError) return error.problems;
    throw error;
  }
}

test("another calendar moves what was tied to a working day, with the days that explain it", () => {
  const holiday = parseDay("2026-03-16") ?? 0;
  const announced: Calendar = {
    ...plainCalendar,
    day: (day) =>
      day === holiday ? { working: false, status: "confirmed", holiday: "tomb-day" } : plainCalendar.day(day),
  };
  const monthly = engine.readPlan({
    id: "m",
    title: "计划",
    period: "2026-03",
    tasks: [
      {
        id: "mid",
        requirement: {
          shape: "cadence",
          of: { kind: "canteen/patrol" },
          every: { unit: "month", on: [16] },
          onNonWorkday: "after",
        },
      },
    ],
  });
  const { moved, appeared, vanished, unchanged, days, stillProvisional } = engine.replan({
    site,
    plan: monthly,
    calendar: announced,
  });
  expect(days).toEqual([
    {
      day: "2026-03-16",
      before: { working: true, status: "provisional" },
      after: { working: false, status: "confirmed", holiday: "tomb-day" },
    },
  ]);
  expect(moved).toEqual([
    {
      rule: "plan#mid",
      key: [],
      before: { slot: "2026-03-16", opens: "2026-03-16T00:00", due: "2026-03-17T00:00" },
      after: { slot: "2026-03-17", opens: "2026-03-17T00:00", due: "2026-03-18T00:00" },
      because: ["2026-03-16"],
    },
  ]);
  expect(appeared).toEqual([]);
  expect(vanished.map(({ rule, key, because }) => [rule, ...key, ...because])).toEqual([
    ["canteen/daily-patrol", "k1", "2026-03-16"],
    ["canteen/daily-patrol", "k2", "2026-03-16"],
  ]);
  expect(unchanged).toBe(42);
  expect(stillProvisional).toBe(30);
});
