import { Requirement } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import { describe, expect, it } from "vitest";
import * as exported from "./index.ts";
import { company } from "./pack.ts";
import { legal } from "./presets.ts";

const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id).sort();
const foundedOn = ({ basis }: (typeof company.rules)[number]) => ("none" in basis ? [] : basis);
const parts = { kinds: company.kinds, registers: company.registers, metrics: company.metrics, rules: company.rules };

testPack(company, {
  packs: [general, company],
  spare: {
    "company/outside-share": "a leaf of the scorecard company/logistics-centre",
    "company/trips": "half of company/trips-per-vehicle",
    "company/vehicle-count": "half of company/trips-per-vehicle",
    "company/trips-per-vehicle": "a figure for reports: whether the fleet is used",
    "company/staff-count": "half of company/revenue-per-person",
    "company/revenue-per-person": "a goal of many plans: what each of the staff brings in",
    "company/reception-cost": "a figure for reports: what receptions cost",
    "company/receptions": "a figure for reports: how many receptions there were",
  },
});

describe("the company pack", () => {
  it.each(Object.entries(parts))("exports each of its %s by name", (_, members) => {
    const names = new Set<unknown>(Object.values(exported));
    expect(ids(members.filter((member) => !names.has(member)))).toEqual([]);
  });

  it.each(company.rules)("$id asks for the same shape whatever its numbers", ({ options, judge }) => {
    if ("check" in judge) throw new Error("a code check has no requirement");
    const usual = Requirement.parse(judge.requirement({}));
    for (const bound of ["minValue", "maxValue"] as const) {
      const requirement = Requirement.parse(judge.requirement(atBound(options, bound)));
      expect([requirement.shape, Object.keys(requirement)]).toEqual([usual.shape, Object.keys(usual)]);
    }
  });

  it.each(company.rules)("$id refuses numbers beyond the bounds of its options", ({ options }) => {
    for (const [name, value] of Object.entries(atBound(options, "maxValue"))) {
      expect(options.safeParse({ [name]: value + 1 }).success).toBe(false);
    }
    for (const [name, value] of Object.entries(atBound(options, "minValue"))) {
      expect(options.safeParse({ [name]: value - 1 }).success).toBe(false);
    }
  });

  it("turns off in the legal preset what rests on no law that was seen", () => {
    const unfounded = company.rules.filter((rule) => foundedOn(rule).every(({ confidence }) => confidence === "B"));
    expect(unfounded.length).toBeGreaterThan(0);
    expect(ids(unfounded).filter((id) => !(id in legal))).toEqual([]);
  });

  it("leaves no figure of its own in the legal preset", () => {
    const suggested = company.rules.filter((rule) => foundedOn(rule).every(({ status }) => status === "suggestion"));
    expect(suggested.length).toBeGreaterThan(0);
    expect(ids(suggested).filter((id) => !(id in legal))).toEqual([]);
  });

  it("lets no rule at error rest on a clause that nobody has seen", () => {
    const bold = company.rules.filter(
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
  schema: (typeof company.rules)[number]["options"],
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
