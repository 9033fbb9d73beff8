import { createEngine } from "@houqin/core";
import { expect, it } from "vitest";
import { readPlanText } from "../read/read-plan-text.ts";
import { yard } from "../trial/yard.ts";
import { lintPlan } from "./lint-plan.ts";
import { USUAL } from "./wording.ts";

const catalogue = createEngine({ packs: [yard] }).catalogue();
const advised = (sentence: string) =>
  lintPlan(readPlanText(`一、措施\n1、${sentence}`), { catalogue }).flatMap(({ code, suggestion }) =>
    code === "vague-time" ? [[suggestion?.replacement, suggestion?.basis]] : [],
  );

it("puts the term of the rule in place of a vague word, with what it rests on", () => {
  expect(advised("路灯报修后及时修复。")).toEqual([["在48小时内", "路灯报修修复"]]);
});

it("puts the rhythm of the rule in place of a vague word", () => {
  expect(advised("门卫定期进行围墙巡查。")).toEqual([["每周", "围墙巡查"]]);
  expect(advised("水泵定期保养。")).toEqual([["每15天", "水泵定期保养"]]);
});

it("says what is usual where no rule speaks of the thing", () => {
  expect(advised("来信及时回复。")).toEqual([["在24小时内", USUAL]]);
});
