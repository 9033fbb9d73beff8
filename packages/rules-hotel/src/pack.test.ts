import { Requirement } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import { describe, expect, it } from "vitest";
import * as exported from "./index.ts";
import { hotel } from "./pack.ts";
import { legal } from "./presets.ts";

const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id).sort();
const foundedOn = ({ basis }: (typeof hotel.rules)[number]) => ("none" in basis ? [] : basis);
const parts = { kinds: hotel.kinds, registers: hotel.registers, metrics: hotel.metrics, rules: hotel.rules };

testPack(hotel, {
  packs: [general, hotel],
  spare: {
    "hotel/pieces-discarded": "a figure for reports: how much is worn out",
    "hotel/linen-gone": "half of hotel/linen-loss-rate",
    "hotel/linen-found": "half of hotel/linen-loss-rate",
    "hotel/linen-loss-rate": "what the scorecard of stewarding reads",
    "hotel/reject-rate": "a figure for reports and goals, by dish",
    "hotel/reject-rate-of-all": "what the scorecard of stewarding reads",
    "hotel/stewarding-score": "what the scorecard of stewarding reads",
    "hotel/opening-score": "what the scorecard of the hotel reads",
    "hotel/breakage-rate": "a figure for reports and goals",
    "hotel/supply-items": "tells an app which supplies have a level",
  },
});

describe("the hotel pack", () => {
  it.each(Object.entries(parts))("exports each of its %s by name", (_, members) => {
    const names = new Set<unknown>(Object.values(exported));
    expect(ids(members.filter((member) => !names.has(member)))).toEqual([]);
  });

  it.each(hotel.rules)("$id asks for the same shape whatever its numbers", ({ options, judge }) => {
    if ("check" in judge) throw new Error("a code check has no requirement");
    const usual = Requirement.parse(judge.requirement({}));
    for (const bound of ["minValue", "maxValue"] as const) {
      const requirement = Requirement.parse(judge.requirement(atBound(options, bound)));
      expect([requirement.shape, Object.keys(requirement)]).toEqual([usual.shape, Object.keys(usual)]);
    }
  });

  it.each(hotel.rules)("$id refuses numbers beyond the bounds of its options", ({ options }) => {
    for (const [name, value] of Object.entries(atBound(options, "maxValue"))) {
      expect(options.safeParse({ [name]: value + 1 }).success).toBe(false);
    }
    for (const [name, value] of Object.entries(atBound(options, "minValue"))) {
      expect(options.safeParse({ [name]: value - 1 }).success).toBe(false);
    }
  });

  it("turns off in the legal preset what rests on no law that was seen", () => {
    const unfounded = hotel.rules.filter((rule) => foundedOn(rule).every(({ confidence }) => confidence === "B"));
    expect(unfounded.length).toBeGreaterThan(0);
    expect(ids(unfounded).filter((id) => !(id in legal))).toEqual([]);
  });

  it("leaves no figure of its own in the legal preset", () => {
    const suggested = hotel.rules.filter((rule) => foundedOn(rule).every(({ status }) => status === "suggestion"));
    expect(suggested.length).toBeGreaterThan(0);
    expect(ids(suggested).filter((id) => !(id in legal))).toEqual([]);
  });

  it("lets no rule at error rest on a clause that nobody has seen", () => {
    const bold = hotel.rules.filter(
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
  schema: (typeof hotel.rules)[number]["options"],
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
