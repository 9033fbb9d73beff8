import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine } from "@houqin/core";
import { expect, test } from "vitest";
import { cleanYear } from "./entries-of-year.ts";
import { packs } from "./packs.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

test("a school that does everything it should has no finding at error or warning level", { timeout: 120_000 }, () => {
  const { preset, rules } = read("houqin.config.json");
  const engine = createEngine({ packs, preset, rules, calendar: china() });
  const site = engine.readSite(read("site.json"));
  const plan = engine.readPlan(read("plan.json"));
  const ledger = engine.ledger({ site, entries: cleanYear() });
  const { findings } = engine.evaluate({ site, plan, ledger, asOf: "2026-08-31" });
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});
