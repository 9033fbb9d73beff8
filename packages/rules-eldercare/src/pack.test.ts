import { Requirement } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import { describe, expect, it } from "vitest";
import * as exported from "./index.ts";
import { eldercare } from "./pack.ts";
import { legal } from "./presets.ts";

const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id).sort();
const foundedOn = ({ basis }: (typeof eldercare.rules)[number]) => ("none" in basis ? [] : basis);
const parts = {
  kinds: eldercare.kinds,
  registers: eldercare.registers,
  metrics: eldercare.metrics,
  rules: eldercare.rules,
};

testPack(eldercare, {
  packs: [general, eldercare],
  spare: {
    "eldercare/accident-rate": "a figure for reports: accidents by sort, for each resident-day",
    "eldercare/accidents": "half of eldercare/accident-rate",
  },
});

describe("the eldercare pack", () => {
  it.each(Object.entries(parts))("exports each of its %s by name", (_, members) => {
    const names = new Set<unknown>(Object.values(exported));
    expect(ids(members.filter((member) => !names.has(member)))).toEqual([]);
  });

  it.each(eldercare.rules)("$id asks for the same shape whatever its numbers", ({ options, judge }) => {
    if ("check" in judge) throw new Error("a code check has no requirement");
    const usual = Requirement.parse(judge.requirement({}));
    for (const bound of ["minValue", "maxValue"] as const) {
      const requirement = Requirement.parse(judge.requirement(atBound(options, bound)));
      expect([requirement.shape, Object.keys(requirement)]).toEqual([usual.shape, Object.keys(usual)]);
    }
  });

  it.each(eldercare.rules)("$id refuses numbers beyond the bounds of its options", ({ options }) => {
    for (const [name, value] of Object.entries(atBound(options, "maxValue"))) {
      expect(options.safeParse({ [name]: value + 1 }).success).toBe(false);
    }
    for (const [name, value] of Object.entries(atBound(options, "minValue"))) {
      expect(options.safeParse({ [name]: value - 1 }).success).toBe(false);
    }
  });

  it("turns off in the legal preset what rests on no law that was seen", () => {
    const unfounded = eldercare.rules.filter((rule) => foundedOn(rule).every(({ confidence }) => confidence === "B"));
    expect(unfounded.length).toBeGreaterThan(0);
    expect(ids(unfounded).filter((id) => !(id in legal))).toEqual([]);
  });

  it("leaves no figure of its own in the legal preset", () => {
    const suggested = eldercare.rules.filter((rule) => foundedOn(rule).every(({ status }) => status === "suggestion"));
    expect(suggested.length).toBeGreaterThan(0);
    expect(ids(suggested).filter((id) => !(id in legal))).toEqual([]);
  });

  it("lets no rule at error rest on a clause that nobody has seen", () => {
    const bold = eldercare.rules.filter(
      (rule) =>
        rule.severity === "error" &&
        foundedOn(rule).length > 0 &&
        foundedOn(rule).every(({ confidence }) => confidence === "B"),
    );
    expect(ids(bold)).toEqual([]);
  });
});

/** The numeric options of a rule, each at one of its bounds. */
function atBound(
  schema: (typeof eldercare.rules)[number]["options"],
  bound: "minValue" | "maxValue",
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(schema.parse({})).flatMap(([name, usual]) => {
      if (typeof usual !== "number") return [];
      const field: unknown = schema.shape[name];
      const inner =
        typeof field === "object" && field !== null && "unwrap" in field && typeof field.unwrap === "function"
          ? field.unwrap()
          : {};
      return [[name, inner[bound]]];
    }),
  );
}
