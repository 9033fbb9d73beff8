import { say } from "@houqin/report";
import { describe, expect, test } from "vitest";
import { openSample, readJson } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("personal-month");
const evaluation = engine.evaluate({ site, plan, ledger, asOf });
const failing = evaluation.findings.filter(({ verdict }) => verdict === "fail");
const sentences = failing.map((finding) => say(finding, engine.catalogue(plan), "zh", site));

test("what went wrong in the month is told, and nothing else", () => {
  expect(sentences.toSorted()).toEqual(
    [
      "“销售答谢会”的筹备办晚了：2025年10月16日 16:00 才办妥，应在 2025年10月15日 24:00 前（物资到位）",
      "“清点多功能厅桌椅”办晚了：2025年10月20日 11:00 才办结，应在 2025年10月17日 24:00 前",
      "季度盘点表：经办和复核都是 后勤专员，应换人复核",
      "劳保用品发放表：关键工作没有复核人",
      "后勤专员 2025年10月10日 安排了 545 分钟的工作，一天最多 480 分钟",
      "后勤专员 2025年10月 学习 6.5 学时，目标 8 学时",
      "后勤专员 数量差错 2025年10月 已有 2 次，最多 1 次",
      "多功能厅 同一时间安排了 2 场活动",
      "计划期内 未达标：完成 6.5，不应低于 8",
      "2025年第43周 “检查记录”漏办：应有 1 次，实有 0 次",
    ].toSorted(),
  );
});

describe("the goals", () => {
  const goals = new Map(evaluation.goals?.map((result) => [result.goal, result]));
  test("say how far each was reached", () => {
    expect(goals.get("learn")).toMatchObject({ verdict: "fail", value: 6.5, atLeast: 8, attained: "13/16" });
    expect(goals.get("slips")).toMatchObject({ verdict: "pass", value: 2, baseline: 3, atMost: 2.4 });
    expect(goals.get("quality")).toMatchObject({ verdict: "pass", value: 86, atLeast: 85 });
  });
  test("look whether others paid for it", () => {
    expect(goals.get("quality")?.guard).toEqual({ value: 84, atLeast: 80 });
  });
});

test("the tasks tell how much of what came due was done", () => {
  const progress = Object.fromEntries(evaluation.tasks?.map((task) => [task.task, task.progress]) ?? []);
  expect(progress.checked).toEqual({ of: 5, out: 4, value: 0.8 });
  expect(progress.rounds).toEqual({ of: 4, out: 3, value: 0.75 });
  expect(progress["mid-autumn"]).toEqual({ of: 2, out: 2, value: 1 });
});

test("the plan asks of its holder what the rules ask, or more", () => {
  const audit = engine.audit({ site, plan });
  const own = new Set(plan.tasks?.flatMap((task) => ("rule" in task ? [task.rule] : [])));
  const told = audit.lines.filter(({ rule }) => own.has(rule)).map(({ rule, verdict }) => `${rule} ${verdict}`);
  expect(told).toEqual([
    "general/activity-prepared incomparable",
    "general/assignments-done met",
    "general/checker-differs met",
    "general/critical-work-checked met",
    "general/day-not-overfull met",
    "general/learning-hours incomparable",
    "general/slips-not-repeated met",
    "general/venue-free met",
  ]);
  // The duties of the whole site are no single person's.
  expect(audit.lines.find(({ rule }) => rule === "general/fire-drill")?.verdict).toBe("missing");
});

test("of the year's plan it carries down what is the holder's", () => {
  const year = engine.readPlan(readJson("personal-month/year-plan.json"));
  const { uncarried, weakened } = engine.carryDown({ site, plan: year, children: [plan] });
  expect({ uncarried, weakened }).toEqual({ uncarried: ["quick"], weakened: [] });
});

test("the busiest week stays within what one person can do", () => {
  const { posts } = engine.workload({ site, plan, from: "2025-10-01", to: "2025-10-31" });
  expect(posts.filter(({ overloaded }) => overloaded)).toEqual([]);
});
