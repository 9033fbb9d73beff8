import { createEngine } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { expect, test } from "vitest";
import { canteen } from "../pack.ts";
import { mealSurplus } from "./money.ts";

const engine = createEngine({ packs: [general, canteen] });
const site = engine.readSite({
  ...{ id: "school", name: "试点小学", kind: "school", timeZone: "Asia/Shanghai" },
  keeps: ["canteen/charge", "canteen/cost"].map((kind) => ({ kind, from: "2026-01-01" })),
});
const at = { at: "2026-03-10T16:00", covers: "2026-03-10", actors: { by: "cashier" } };
const charged = (amount: number) => ({ id: "in", kind: "canteen/charge", ...at, data: { group: "pupil", amount } });
const spent = (amount: number) => ({
  ...{ id: "out", kind: "canteen/cost", ...at },
  data: { group: "pupil", amount, line: "food" },
});

test("the meal surplus is what came in of meal money less what went out of it, below nothing for a loss", () => {
  const plan = engine.readPlan({
    ...{ id: "p", title: "食堂计划", period: "2026" },
    goals: [{ id: "surplus", text: "伙食费不亏损", aim: { form: "atLeast", metric: mealSurplus.id, bound: 0 } }],
  });
  const surplusOf = (entries: readonly object[]) =>
    engine.evaluate({ site, plan, entries: entries as never, asOf: "2027-02-01" }).goals?.[0]?.value;
  expect(surplusOf([charged(1000), spent(940)])).toBe(60);
  expect(surplusOf([charged(1000), spent(1200)])).toBe(-200);
});
