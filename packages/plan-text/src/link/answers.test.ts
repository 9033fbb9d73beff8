import { createEngine } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { readPlanText } from "../read/read-plan-text.ts";
import { toPlan } from "../to-plan.ts";
import { yard } from "../trial/yard.ts";

const engine = createEngine({ packs: [yard] });
const catalogue = engine.catalogue();

function read(...sentences: readonly string[]) {
  const lines = sentences.map((sentence, index) => `${index + 1}、${sentence}`);
  return readPlanText(["青禾小学2026年后勤计划", "一、主要任务", ...lines].join("\n"), { catalogue });
}

function answer(sentence: string) {
  const { tasks = [], goals = [] } = read(sentence);
  const [{ rule, requirement, candidates } = {}] = [...tasks, ...goals];
  return { rule, requirement, candidates };
}

describe("a task that answers to a rule", () => {
  it("names it, and nothing more where it promises what the rule asks", () => {
    expect(answer("门卫每周进行围墙巡查。")).toEqual({
      rule: "yard/walked",
      requirement: undefined,
      candidates: undefined,
    });
  });

  it.each([
    ["门卫每月进行围墙巡查。", { every: { unit: "month" } }, "weaker"],
    ["门卫每天进行围墙巡查。", { every: { unit: "day" } }, "stricter"],
    ["门卫每周进行两次围墙巡查。", { every: { unit: "week" }, times: 2 }, "stricter"],
    ["路灯报修后72小时内修复。", { after: { hours: 72 } }, "weaker"],
    ["土壤取样足量，每次不少于150克。", { atLeast: 150 }, "weaker"],
    ["水泵定期保养，每月保养一次。", { every: { unit: "gap", in: "days", atMost: 30 } }, "weaker"],
  ])("promises its own figure: %s", (sentence, figure, verdict) => {
    expect(answer(sentence).requirement).toMatchObject(figure);
    const plan = engine.readPlan(toPlan(read(sentence).plans[0] as never, { id: "p" }));
    expect(engine.audit({ plan }).lines.map((line) => line.verdict)).toContain(verdict);
  });

  it("keeps the rule's own figure where the sentence says it", () => {
    expect(answer("路灯报修后48小时内修复。").requirement).toBeUndefined();
    expect(answer("土壤取样足量，每次不少于200克。").requirement).toBeUndefined();
    expect(answer("水泵定期保养，每半个月保养一次。").requirement).toBeUndefined();
  });

  it("is not tied to a rule that it merely resembles, which is offered", () => {
    expect(answer("围墙外的绿化带请专业队伍全面修剪造型。").rule).toBeUndefined();
    expect(answer("认真学习文件精神。")).toEqual({ rule: undefined, requirement: undefined, candidates: undefined });
  });

  it("is not promised where the words leave open how often or by when", () => {
    expect(answer("门卫定期进行围墙巡查。")).toMatchObject({ rule: undefined, candidates: ["yard/walked"] });
    expect(answer("路灯报修后及时修复。")).toMatchObject({ rule: undefined, candidates: ["yard/lit"] });
  });

  it("goes into the plan, so that an audit misses what the text leaves out", () => {
    const plan = engine.readPlan(toPlan(read("门卫每周进行围墙巡查。").plans[0] as never, { id: "p" }));
    const verdicts = Object.fromEntries(engine.audit({ plan }).lines.map(({ rule, verdict }) => [rule, verdict]));
    expect(verdicts).toMatchObject({ "yard/walked": "met", "yard/lit": "missing", "yard/weighed": "missing" });
  });
});
