import { readdirSync, readFileSync } from "node:fs";
import { Requirement } from "@houqin/core";
import { testPack } from "@houqin/testing";
import { describe, expect, it } from "vitest";
import * as exported from "./index.ts";
import { general } from "./pack.ts";
import { legal } from "./presets.ts";

const folder = new URL("rules/", import.meta.url);
const ruleFiles = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);

testPack(general, {
  spare: {
    "general/issues-open": "lists in reports and apps what is still to be put right",
    "general/repairs-open": "lists in reports and apps which repairs wait",
    "general/keys-out": "tells an app who has which key",
    "general/corrections-on-time": "a goal of many plans: issues put right in time",
    "general/repairs-on-time": "a goal of many plans: repairs done in time",
    "general/fire-training-coverage": "a goal of many plans: everyone trained",
    "general/purchased-30-days": "a figure for reports: orders that were split to stay below a band",
    "general/incidents": "a figure for reports, and for goals over all incidents",
    "general/serious-incidents": "a goal of many plans: no serious incident",
    "general/repeat-issues": "a figure for reports: areas where issues come back",
    // people, documents, service
    "general/assignments-on-time": "a goal of many plans: what was asked for is done in time",
    "general/feedback-on-time": "a goal of many plans: opinions answered in time",
    "general/criteria-ready": "a figure for reports: how much of an application is proved",
    "general/adopted": "a figure for reports: how many opinions were adopted",
    "general/service-hours-nine-in-ten": "a figure for reports: how long the slow services take",
    "general/assets-agreeing": "a goal of many plans: books and things agree",
    "general/energy-spent": "half of general/energy-cost-per-person-day",
    "general/energy-cost-per-person-day": "a goal of many plans: money saved on energy",
    "general/response-ninth": "a figure for reports: how long the last in ten wait",
    "general/repair-median": "a goal of many plans: repairs take less time",
    "general/repairs-planned": "half of general/own-share",
    "general/repairs-own": "half of general/own-share",
    "general/own-share": "a goal of many plans: more mended by own hands",
  },
  ruleFiles,
});

const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id).sort();
const exportedOf = (members: readonly { readonly id: string }[]) => {
  const all = new Set<unknown>(Object.values(exported));
  return ids(members.filter((member) => all.has(member)));
};

/** The options of a rule with each number at one of its bounds. */
function atBound(
  rule: (typeof general.rules)[number],
  bound: "minValue" | "maxValue",
): Readonly<Record<string, unknown>> {
  const defaults = Object.entries(rule.options.parse({}));
  return Object.fromEntries(
    defaults.flatMap(([name, value]) => {
      if (typeof value !== "number") return [];
      const shape: unknown = rule.options.shape[name];
      const inner =
        typeof shape === "object" && shape !== null && "unwrap" in shape && typeof shape.unwrap === "function"
          ? shape.unwrap()
          : {};
      return [[name, inner[bound]]];
    }),
  );
}

const requirementOf = ({ judge }: (typeof general.rules)[number], options: unknown) => {
  if ("check" in judge) throw new Error("a code check has no requirement");
  return judge.requirement(options);
};

describe("the general pack", () => {
  it("exports every kind, register, metric and rule by name", () => {
    for (const members of [general.kinds, general.registers, general.metrics, general.rules]) {
      expect(exportedOf(members)).toEqual(ids(members));
    }
  });

  const shaped = general.rules.filter(({ judge }) => !("check" in judge));

  it.each(shaped)("$id keeps its shape and kinds at both ends of its options", (rule) => {
    const usual = Requirement.parse(requirementOf(rule, {}));
    for (const bound of ["minValue", "maxValue"] as const) {
      const options = atBound(rule, bound);
      const requirement = Requirement.parse(requirementOf(rule, options));
      expect(requirement.shape).toBe(usual.shape);
      expect(Object.keys(requirement)).toEqual(Object.keys(usual));
    }
  });

  const measured = general.rules.filter((rule) => Object.keys(atBound(rule, "maxValue")).length > 0);

  it.each(measured)("$id refuses numbers beyond the bounds of its options", (rule) => {
    for (const [name, value] of Object.entries(atBound(rule, "maxValue"))) {
      expect(value).toEqual(expect.any(Number));
      expect(rule.options.safeParse({ [name]: Number(value) + 1 }).success).toBe(false);
    }
  });

  it("turns off in the legal preset what rests on no law seen in its text", () => {
    const unfounded = general.rules.filter(
      ({ basis }) => "none" in basis || basis.every(({ confidence }) => confidence === "B"),
    );
    expect(ids(unfounded).filter((id) => !(id in legal))).toEqual([]);
  });

  it("leaves no figure of its own in the legal preset", () => {
    const suggested = general.rules.filter(
      ({ basis }) => !("none" in basis) && basis.every(({ status }) => status === "suggestion"),
    );
    expect(suggested.length).toBeGreaterThan(0);
    expect(ids(suggested).filter((id) => !(id in legal))).toEqual([]);
  });

  it("lets no rule at error rest on a clause that nobody has seen", () => {
    const bold = general.rules.filter(
      ({ severity, basis }) =>
        severity === "error" && !("none" in basis) && basis.every(({ confidence }) => confidence === "B"),
    );
    expect(ids(bold)).toEqual([]);
  });
});
