import { createEngine } from "@houqin/core";
import { expect, test } from "vitest";
import { loadPacks, ownPacks } from "./folder/load-packs.ts";

const packs = await loadPacks(ownPacks);
const engine = createEngine({ packs });

const kinds = ["school", "kindergarten", "company", "hotel", "elder-care"];

test.each(kinds)("with all packs installed, those for other sites ask nothing of a site of kind %s", (kind) => {
  const others = packs.filter(({ sites }) => sites.length > 0 && !sites.includes(kind));
  const foreign = new Set(others.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const site = engine.readSite({ id: "s", name: "单位", kind, timeZone: "Asia/Shanghai" });
  const period = { from: "2026-03-01", to: "2026-03-31" };
  const { rules, findings } = engine.evaluate({ site, period, entries: [], asOf: "2026-05-31" });
  expect(findings.filter(({ rule }) => foreign.has(rule))).toEqual([]);
  const judged = rules.filter(({ rule }) => foreign.has(rule));
  expect(judged.length).toBeGreaterThan(20);
  const unitsOf = (tally: (typeof rules)[number]["tally"]) => Object.values(tally).reduce((sum, n) => sum + n, 0);
  expect(judged.filter(({ tally }) => tally.notApplicable !== 1 || unitsOf(tally) !== 1)).toEqual([]);
});

test.each(kinds)("those for a site of kind %s ask something of it", (kind) => {
  const own = packs.filter(({ sites }) => sites.includes(kind));
  expect(own.length).toBeGreaterThan(0);
  const site = engine.readSite({ id: "s", name: "单位", kind, timeZone: "Asia/Shanghai" });
  const period = { from: "2026-03-01", to: "2026-03-31" };
  const { findings } = engine.evaluate({ site, period, entries: [], asOf: "2026-05-31" });
  for (const { name } of own) expect(findings.some(({ rule }) => rule.startsWith(`${name}/`))).toBe(true);
});
