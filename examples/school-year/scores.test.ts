import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine, type ScoreResult } from "@houqin/core";
import { expect, test } from "vitest";
import { entriesOfYear } from "./entries-of-year.ts";
import { packs } from "./packs.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

const line = ({ period, key, score, rank, reward }: ScoreResult) => ({
  period,
  ...(key.length > 0 ? { key: key.join(), rank } : {}),
  percent: score.percent,
  grade: score.grade ?? score.veto ?? "open",
  ...(reward ? { reward: reward.amount } : {}),
});

test("the sample school is scored by its three scorecards and by those of its packs", { timeout: 120_000 }, () => {
  const { preset, rules, waivers } = read("houqin.config.json");
  const scorecards = read("scorecards.json");
  const engine = createEngine({ packs, preset, rules, waivers, scorecards, calendar: china() });
  const site = engine.readSite(read("site.json"));
  const ledger = engine.ledger({ site, entries: entriesOfYear() });
  const { scores = [] } = engine.evaluate({
    site,
    ledger,
    asOf: "2026-08-31",
    period: { from: "2025-09-01", to: "2026-08-31" },
  });
  const of = (id: string) => scores.filter(({ scorecard }) => scorecard === id).map(line);
  // Two stars in autumn; in spring a food accident on 10 June stands against any.
  expect(of("canteen-star").map(({ grade }) => grade)).toEqual(["two", "accident"]);
  expect(of("logistics-service").map(({ period, percent, grade }) => `${period} ${percent} ${grade}`)).toEqual([
    "2025-09 97.8 A",
    "2025-10 98.4 A",
    "2025-11 98.7 A",
    "2025-12 94.2 A",
    "2026-01 95.8 A",
    "2026-02 100 A",
    "2026-03 95 A",
    "2026-04 98.6 A",
    "2026-05 94.5 A",
    "2026-06 88.6 B",
    "2026-07 100 A",
    // August has not closed: patrols are known, repairs and hazards may still come.
    "2026-08 20 open",
  ]);
  // Each house has its grade by the pack's own scorecard: after an accident in April, and with a cooker found in July, no more than a pass.
  const houses = of("dorm/dormitory").map(({ period, key, percent, grade }) => `${period} ${key} ${percent} ${grade}`);
  expect(houses).toHaveLength(24);
  expect(houses.filter((house) => !/ (excellent|open)$/.test(house))).toEqual([
    "2026-04 dorm-2 95.684524 pass",
    "2026-07 dorm-1 65.619048 pass",
  ]);
  // The kindergarten's daily sheets are scored in each month with lessons; in the holidays there is nothing to score.
  const care = of("school/kindergarten-care").map(({ period, percent, grade }) => `${period} ${percent} ${grade}`);
  expect(care).toEqual([
    "2025-09 87.553282 B",
    "2025-10 86.789386 B",
    "2025-11 85.728579 B",
    "2025-12 99.317988 A",
    "2026-01 99.509804 A",
    "2026-02 0 open",
    // Two children were hurt.
    "2026-03 75.757576 C",
    "2026-04 85.650093 B",
    "2026-05 99.174407 A",
    "2026-06 87.488329 B",
    "2026-07 100 A",
    "2026-08 0 open",
  ]);
  expect(of("patrol-by-building").map(({ key, rank }) => `${rank} ${key}`)).toEqual([
    "2 building-kg",
    "1 building-office",
    "2 building-teach-a",
    "4 building-teach-b",
    "2 building-kg",
    "1 building-office",
    "2 building-teach-a",
    "4 building-teach-b",
  ]);
});
