import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine, fingerprint } from "@houqin/core";
import { expect, test } from "vitest";
import { entriesOfYear } from "./entries-of-year.ts";
import { packs } from "./packs.ts";
import type { Place } from "./planted/planted.ts";
import { faults, nearMisses } from "./planted.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const { preset, rules, waivers } = read("houqin.config.json");
const engine = createEngine({ packs, preset, rules, waivers, calendar: china() });
const site = engine.readSite(read("site.json"));
const plan = engine.readPlan(read("plan.json"));
const ledger = engine.ledger({ site, entries: entriesOfYear() });
const evaluation = engine.evaluate({ site, plan, ledger, asOf: "2026-08-31", detail: "verdicts" });
const findings = new Map(evaluation.findings.map((finding) => [finding.fingerprint, finding]));
const verdicts = new Map(evaluation.judged?.map(({ id, verdict }) => [id, verdict]));

function print({ rule, slot, key }: Place): string {
  return fingerprint(rule, slot, key);
}

test("every entry of the year is taken, and none is refused", () => {
  expect(ledger.refused).toEqual([]);
  expect(ledger.size).toBeGreaterThanOrEqual(150_000);
});

for (const { id, builder, findings: expected } of faults) {
  test(`${builder}: ${id} is reported with its rule, key, window and evidence`, () => {
    for (const { verdict = "fail", message, window, evidence, ...place } of expected) {
      const found = findings.get(print(place));
      const said = { verdict: found?.verdict, message: found?.message.id, window: found?.window };
      expect(said, print(place)).toEqual({ verdict, message, window });
      expect([...(found?.evidence ?? [])].sort(), print(place)).toEqual([...evidence].sort());
    }
  });
}

for (const { id, builder, stays } of nearMisses) {
  test(`${builder}: ${id} does not fire`, () => {
    expect(stays.map((unit) => verdicts.get(print(unit)) ?? "none")).toEqual(stays.map(({ verdict }) => verdict));
    expect(stays.filter((unit) => findings.has(print(unit)))).toEqual([]);
  });
}

test("nothing is found at error or warning level that was not planted", () => {
  const planted = new Set(faults.flatMap((fault) => fault.findings.map(print)));
  const unplanned = evaluation.findings.filter(
    ({ severity, fingerprint: id }) => severity !== "info" && !planted.has(id),
  );
  expect(unplanned.map(({ fingerprint: id, verdict }) => `${id} ${verdict}`)).toEqual([]);
});

test("at info level nothing fails that was not planted", () => {
  const planted = new Set(faults.flatMap((fault) => fault.findings.map(print)));
  const failing = evaluation.findings.filter(({ verdict, fingerprint: id }) => verdict === "fail" && !planted.has(id));
  expect(failing.map(({ fingerprint: id }) => id)).toEqual([]);
});

test("what is not known is only what has no earlier period to be held against", () => {
  const unknown = evaluation.findings.filter(({ verdict }) => verdict === "unknown").map(({ fingerprint: id }) => id);
  expect(unknown.sort()).toEqual([
    "canteen/cost-steady@2025-09",
    "canteen/cost-steady@2026-03",
    ...["2025-09", "2026-03"].flatMap((month) => [1, 2].map((house) => `dorm/score-holds@${month}@dorm-${house}`)),
    "general/energy-falls@2025-autumn",
    "plan#canteen-better@2025-autumn@canteen",
  ]);
});

test("every rule that is on comes to a verdict somewhere in the year, but for those that ask nothing of such a site", () => {
  const told = new Set(
    evaluation.judged
      ?.filter(({ verdict }) => verdict !== "unknown" && verdict !== "notApplicable")
      .map(({ rule }) => rule),
  );
  const silent = evaluation.rules.filter(({ rule }) => !told.has(rule)).map(({ rule }) => rule);
  // Of what these ask about nothing happens in the year, or it was written down before it; a boarding school with a kindergarten is a
  // school, of which nothing is asked that is asked of kindergartens alone.
  expect(silent.sort()).toEqual([
    // It runs its own canteen, cooks and washes up in the house.
    ...[
      "both-directors",
      "bought-meal-checked",
      "bought-meal-fresh",
      "bought-meal-licensed",
      "contract-competed",
      "contractor-licensed",
      "contractor-supervised",
      "danger-reported",
      "no-banned-stock",
      "no-campus-shop",
      "proofs-kept",
      "records-kept",
      "tests-pass",
      "washing-firm-licensed",
      "washing-proof",
    ].map((name) => `canteen/${name}`),
    "dorm/above-ground",
    ...[
      "assets-reviewed",
      "campaign-covers",
      "casualties-updated",
      "compensation-approved",
      "compensation-due",
      "control-room-logged",
      "control-room-manned",
      "disposal-booked",
      "drill-reported",
      "emergencies-planned",
      "equipment-file-whole",
      "equipment-registered",
      "extinguisher-filed",
      "extinguisher-scrap-date",
      "fee-approved",
      "fee-within-rate",
      "fire-check-month",
      "fire-operator-certified",
      "handover-signed",
      "hazards-told",
      "key-sites-marked",
      "keys-complete",
      "lift-rescue",
      "locker-once",
      "major-hazard-reported",
      "milestones-reached",
      "official-answered",
      "outside-repair",
      "plans-drilled",
      "restored-after-check",
      "risks-controlled",
      "safety-officer-hours",
      "special-work-managed",
      "tags-unique",
      "video-filed",
      "water-staff-health",
    ].map((name) => `general/${name}`),
    ...["audit-filed", "carers-enough", "child-check-daily", "children-agree", "children-counted", "class-size"].map(
      (name) => `school/${name}`,
    ),
    ...["cooks-enough", "daily-check", "harm-parents-told", "kindergarten-floor", "outdoor-time"].map(
      (name) => `school/${name}`,
    ),
    ...["private-audited", "return-examined", "staff-health-checked"].map((name) => `school/${name}`),
  ]);
});

test("an empty opinion box counts as seen to because the log says so", () => {
  const unit = evaluation.judged?.find(({ id }) => id === "plan#opinion-box@2025-12-12");
  expect(unit?.state).toBe("nothingToReport");
});
