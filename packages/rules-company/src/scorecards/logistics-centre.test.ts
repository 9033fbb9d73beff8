import { createEngine } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { expect, test } from "vitest";
import { outsideShare } from "../metrics/business.ts";
import { company } from "../pack.ts";

const engine = createEngine({ packs: [general, company] });
const kinds = ["company/revenue", "company/bill", "general/survey", "general/incident", "budget/posting"];
const site = engine.readSite({
  ...{ id: "centre", name: "后勤服务中心", kind: "company", timeZone: "Asia/Shanghai" },
  keeps: kinds.map((kind) => ({ kind, from: "2026-01-01" })),
});
const at = "2026-03-10T10:00";
const revenue = (amount: number, external: boolean) =>
  ({
    kind: "company/revenue",
    at,
    data: { amount, external, line: "property", contract: "c1" },
    actors: { by: "cashier" },
  }) as const;
const bill = (amount: number) =>
  ({
    kind: "company/bill",
    at,
    data: { amount, contract: "c1" },
    actors: { by: "cashier" },
  }) as const;
const survey = (satisfied: number) =>
  ({
    ...{ kind: "general/survey", at: "2026-06-20T10:00" },
    data: { about: "logistics", group: "staff", asked: 100, returned: 80, satisfied },
  }) as const;

function scored(entries: readonly object[]) {
  const numbered = entries.map((entry, index) => ({ id: `e${index}`, ...entry }));
  const period = { from: "2026-01-01", to: "2026-06-30" };
  const { scores = [], refused } = engine.evaluate({ site, entries: numbered as never, period, asOf: "2026-07-31" });
  expect(refused).toEqual([]);
  return scores.find(({ scorecard }) => scorecard === "company/logistics-centre")?.score;
}

const points = (score: ReturnType<typeof scored>) =>
  Object.fromEntries((score?.parts ?? []).map(({ id, earned }) => [id, earned]));

test("the centre's business is scored by what it collected, earned outside and spent", () => {
  // 850 of 1000 billed: halfway from 70 % to all, 5 of 10. 150 of 850 from outside: over a tenth, 5 of 10. Nothing spent: 10 of 10.
  const score = scored([bill(1000), revenue(700, false), revenue(150, true), survey(76)]);
  // 76 of 80 are content: 95 %, all 20 points.
  expect(points(score)).toMatchObject({ business: 20, service: 20 });
});

test("more from outside is worth more, and fewer who are content less", () => {
  const score = scored([bill(850), revenue(500, false), revenue(350, true), survey(62)]);
  expect(points(score)).toMatchObject({ business: 30, service: 10 });
});

test("the share from outside can be a goal of the centre's plan", () => {
  const plan = engine.readPlan({
    ...{ id: "p", title: "经营计划", period: "2026" },
    goals: [{ id: "outside", text: "外部收入占三成", aim: { form: "atLeast", metric: outsideShare.id, bound: 0.3 } }],
  });
  const entries = [revenue(600, false), revenue(400, true)].map((entry, index) => ({ id: `e${index}`, ...entry }));
  const [goal] = engine.evaluate({ site, plan, entries: entries as never, asOf: "2027-02-01" }).goals ?? [];
  expect(goal).toMatchObject({ verdict: "pass", value: 0.4 });
});
