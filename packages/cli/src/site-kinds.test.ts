import { Requirement, type Rule } from "@houqin/core";
import { canteen } from "@houqin/rules-canteen";
import { company } from "@houqin/rules-company";
import { dorm } from "@houqin/rules-dorm";
import { eldercare } from "@houqin/rules-eldercare";
import { general } from "@houqin/rules-general";
import { hotel } from "@houqin/rules-hotel";
import { school } from "@houqin/rules-school";
import { expect, it } from "vitest";
import { siteKinds } from "../../core/src/model/common-codes.ts";

const packs = [general, canteen, dorm, school, company, hotel, eldercare] as const;

/** The kinds of site that a rule names, under its defaults and under every preset: where it applies, and where a bound differs. */
function sitesOf({ id, judge }: Rule): readonly string[] {
  if ("check" in judge) return [];
  const presets = packs.flatMap((pack) => Object.values(pack.presets)).map((layer) => layer[id]);
  const set = presets.flatMap((setting) => (Array.isArray(setting) ? [setting[1]] : []));
  return [{}, ...set].flatMap((options) => {
    const { onlyIf, ...rest } = Requirement.parse(judge.requirement(options));
    const often = rest.shape === "cadence" ? [rest.every, rest.times] : [];
    const tables = [onlyIf?.atLeast, onlyIf?.atMost, ...often].flatMap((value) =>
      typeof value === "object" && "table" in value ? Object.keys(value.table) : [],
    );
    const site = onlyIf?.site ?? [];
    return [...("not" in site ? site.not : site), ...tables];
  });
}

const named = packs
  .flatMap((pack): readonly Rule[] => pack.rules)
  .flatMap((rule) => sitesOf(rule).map((kind) => [rule.id, kind] as const));

it("calls every kind of site that a rule names as core does", () => {
  expect(named.filter(([, kind]) => !Object.hasOwn(siteKinds, kind))).toEqual([]);
});
it("finds the kinds in both places", () => {
  expect(named).toContainEqual(["general/daily-fire-patrol", "elder-care"]);
  expect(named).toContainEqual(["canteen/director", "elder-care"]);
});
