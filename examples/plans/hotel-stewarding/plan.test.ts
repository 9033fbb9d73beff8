import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { hotel } from "@houqin/rules-hotel";
import { expect, test } from "vitest";
import { entriesOfMonth } from "./generate.ts";

const text = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const { preset, rules } = JSON.parse(text("houqin.config.json"));
const engine = createEngine({ packs: [general, hotel], preset, rules, calendar: china() });
const site = engine.readSite(JSON.parse(text("site.json")));
const plan = engine.readPlan(JSON.parse(text("plan.json")));
const entries = entriesOfMonth();
const ledger = engine.ledger({ site, entries });
const evaluation = engine.evaluate({
  site,
  plan,
  ledger,
  asOf: "2026-04-15",
  period: { from: "2026-03-01", to: "2026-03-31" },
});
const failing = evaluation.findings.filter(({ verdict }) => verdict === "fail").map(({ fingerprint }) => fingerprint);

// `vitest run -u` writes the file anew.
test("the file holds what the generator makes, and none of it is refused", async () => {
  const file = entries.map((line) => `${JSON.stringify(line)}\n`).join("");
  await expect(file).toMatchFileSnapshot("entries.ndjson");
  expect(ledger.refused).toEqual([]);
});

test("what was planted is found, and nothing else fails", () => {
  const dish = "清蒸鲈鱼";
  expect(failing.map(placeOf).sort()).toEqual(
    [
      "hotel/discard-record 2026-03-26",
      "hotel/kits-complete 2026-03-21",
      "hotel/opened-ready@2026-03-09@hall-1",
      "hotel/par-agrees@2026-03@毛巾",
      `hotel/reject-rate@2026-03@${dish}`,
      "hotel/shift-covered@2026-03-10T07:30@steward",
      "hotel/ware-heat 2026-03-12",
      "hotel/ware-order@all@03-07晚市",
      "hotel/wash-short 2026-03-19",
      "hotel/waste-daily@2026-03-15",
      "hotel/waste-licensed 2026-03-21",
      "hotel/waste-licensed 2026-03-22",
      "hotel/waste-licensed 2026-03-23",
      "plan#grade@2026-03",
    ].sort(),
  );
});

test("the goals of the month are met, and stewarding is told where it lost its points", () => {
  expect(evaluation.goals.map(({ goal, verdict }) => [goal, verdict])).toEqual([
    ["loss", "pass"],
    ["breakage", "pass"],
    ["rejects", "pass"],
    ["grade", "fail"],
  ]);
  const score = evaluation.scores?.find(({ scorecard }) => scorecard === "hotel/stewarding-month")?.score;
  expect(score?.grade).toBe("C");
  expect(score?.parts?.find(({ id }) => id === "stores")).toMatchObject({ earned: 0, outOf: 15 });
});

test("the audit tells what the plan promises less of than the rules ask", () => {
  const { lines } = engine.audit({ site, plan });
  const verdictOf = (id: string) => lines.find(({ rule }) => rule === id)?.verdict;
  expect(lines.find(({ rule }) => rule === "hotel/dishwasher-rinse")).toMatchObject({
    verdict: "weaker",
    because: [{ parameter: "atLeast", required: 85, promised: 80 }],
  });
  expect(["hotel/ware-order", "hotel/waste-daily", "hotel/par-agrees", "hotel/opened-ready"].map(verdictOf)).toEqual([
    "met",
    "met",
    "met",
    "met",
  ]);
  expect(["hotel/waste-slip", "hotel/discard-two", "hotel/ware-time"].map(verdictOf)).toEqual([
    "missing",
    "missing",
    "missing",
  ]);
});

/** Where a finding is; of one entry, the day that it is about. */
function placeOf(fingerprint: string): string {
  const [rule, entry = ""] = fingerprint.split("@");
  const at = ledger.entry(entry)?.at;
  return at === undefined ? fingerprint : `${rule} ${at.slice(0, 10)}`;
}
