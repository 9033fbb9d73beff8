import { eldercare } from "@houqin/rules-eldercare";
import { describe, expect, test } from "vitest";
import { openSample } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("elder-care");
const { findings, goals, scores, judged } = engine.evaluate({
  site,
  plan,
  ledger,
  asOf,
  detail: "verdicts",
});
const audit = engine.audit({ site, plan });

describe("the month", () => {
  test("has the faults that were planted, and no others", () => {
    const failing = findings.filter(({ verdict }) => verdict === "fail").map(({ fingerprint }) => fingerprint);
    expect(failing.filter((id) => !id.startsWith("eldercare/first-aid-certified@"))).toEqual([
      "eldercare/agreement-signed@2026-05-15T00:00@203床1",
      "eldercare/assessed-before-entry@resident-305床1",
      "eldercare/bath-water@bath-2026-05-14",
      "eldercare/call-answered@call-2026-05-24",
      "eldercare/care-rounds@2026-05-12@floor-3@night",
      "eldercare/daily-exercise@2026-05-22",
      "eldercare/family-told@accident-fall",
      "eldercare/medication-checked@medication-2026-05-20-201床1",
      "eldercare/outing-escorted@outing-27",
      "eldercare/reassessed@2026-05-11T10:00@305床1",
      "general/shift-logged@shift-2026-05-09-gate-night",
      "general/visitors-left@visitor-16",
    ]);
  });

  test("has every shift after the first-aid certificate of a carer ran out, and none before", () => {
    const uncertified = findings.filter(({ rule }) => rule === "eldercare/first-aid-certified");
    expect(uncertified).toHaveLength(8);
    expect(new Set(uncertified.map(({ key }) => key.join()))).toEqual(new Set(["carer-5"]));
    expect(uncertified.map(({ window }) => window?.from.slice(0, 10) ?? "").every((day) => day > "2026-05-19")).toBe(
      true,
    );
  });

  test("excuses the week of rain and counts the other outings", () => {
    const weeks = judged
      ?.filter(({ rule }) => rule === "eldercare/weekly-outing")
      .map(({ id, verdict }) => `${id} ${verdict}`);
    expect(weeks).toEqual([
      "eldercare/weekly-outing@2026-W19 notApplicable",
      "eldercare/weekly-outing@2026-W20 pass",
      "eldercare/weekly-outing@2026-W21 pass",
      "eldercare/weekly-outing@2026-W22 pass",
      "eldercare/weekly-outing@2026-W23 pending",
    ]);
  });

  test("meets the goals of the month, and is on its way to that of the year", () => {
    const inMay = judged?.filter(({ id }) => /^plan#(unhurt|accidents@2026-05|varied@2026-05|liked@2026-05)/.test(id));
    expect(inMay?.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      "plan#accidents@2026-05 pass",
      "plan#liked@2026-05@family pass",
      "plan#liked@2026-05@resident pass",
      "plan#unhurt@plan pending",
      "plan#varied@2026-05 pass",
    ]);
    expect(goals.find(({ goal }) => goal === "unhurt")?.daysSince?.days).toBe(30);
  });

  test("gives the centre a score, and no grade while something is open", () => {
    const score = scores?.find(({ scorecard, period }) => scorecard === "eldercare/centre" && period === "2026-05");
    expect([score?.score.percent, score?.score.best?.percent, score?.score.grade]).toEqual([66.2, 81.2, undefined]);
  });
});

describe("the plan against its packs", () => {
  const of = (verdict: string) =>
    audit.lines
      .filter((line) => line.verdict === verdict && line.rule.startsWith("eldercare/"))
      .map(({ rule }) => rule);

  test("promises less often than is usual in one thing", () => {
    expect(of("weaker")).toEqual(["eldercare/drill-held"]);
  });

  test("leaves out no duty at error level, and the look for major hazards", () => {
    const grave = new Set(eldercare.rules.filter(({ severity }) => severity === "error").map(({ id }) => id as string));
    expect(of("missing").filter((rule) => grave.has(rule))).toEqual([]);
    expect(of("missing")).toContain("eldercare/major-hazards-checked");
  });

  test("has an owner for every task that can be judged", () => {
    expect(plan.tasks?.filter((task) => "rule" in task && task.owner === undefined)).toEqual([]);
  });
});
