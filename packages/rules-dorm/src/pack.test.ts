import { Requirement } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import { describe, expect, it } from "vitest";
import * as exported from "./index.ts";
import { dorm } from "./pack.ts";
import { legal } from "./presets.ts";

const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id).sort();
const foundedOn = ({ basis }: (typeof dorm.rules)[number]) => ("none" in basis ? [] : basis);
const parts = {
  kinds: dorm.kinds,
  registers: dorm.registers,
  metrics: dorm.metrics,
  scorecards: dorm.scorecards,
  checklists: dorm.checklists,
  rules: dorm.rules,
};

testPack(dorm, {
  packs: [general, dorm],
  spare: {
    "dorm/rooms": "tells an app which rooms there are",
    "dorm/beds": "half of dorm/occupancy",
    "dorm/residents": "half of dorm/unhoused",
    "dorm/housed": "half of dorm/occupancy and dorm/unhoused",
    "dorm/beds-in-all": "half of dorm/occupancy",
    "dorm/people-housed": "half of dorm/occupancy and dorm/unhoused",
    "dorm/people-to-house": "half of dorm/unhoused",
    "dorm/occupancy": "a figure for reports: how full the house is",
    "dorm/unhoused": "a figure for reports and goals: who has no bed yet",
    "dorm/in-at-night": "a figure for reports: how many sleep in",
    "dorm/roll-calls-held": "a figure for goals: roll-calls held of those due",
  },
});

describe("the dormitory pack", () => {
  it.each(Object.entries(parts))("exports each of its %s by name", (_, members) => {
    const names = new Set<unknown>(Object.values(exported));
    const bare: readonly { readonly id: string }[] = members.filter((member) => !names.has(member));
    expect(ids(bare)).toEqual([]);
  });

  it.each(dorm.rules)("$id asks for the same shape whatever its numbers", ({ options, judge }) => {
    if ("check" in judge) throw new Error("a code check has no requirement");
    const usual = Requirement.parse(judge.requirement({}));
    expect(Requirement.parse(judge.requirement(options.parse({}))).shape).toBe(usual.shape);
  });

  it("leaves in the legal preset only rules that rest on a law's own text and figure", () => {
    const standing = dorm.rules.filter((rule) => rule.severity !== "off" && !(rule.id in legal));
    expect(ids(standing)).toEqual(["dorm/exits-open", "dorm/no-camera-in-rooms"]);
    for (const rule of standing) {
      expect(foundedOn(rule).map(({ confidence, status }) => [confidence, status])).toEqual([["A1", undefined]]);
    }
  });

  it("lets no rule at error rest on a clause that nobody has seen", () => {
    const bold = dorm.rules.filter(
      (rule) => rule.severity === "error" && foundedOn(rule).some(({ confidence }) => confidence === "B"),
    );
    expect(ids(bold)).toEqual([]);
  });
});
