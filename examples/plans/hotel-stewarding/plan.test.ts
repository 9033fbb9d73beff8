import { expect, test } from "vitest";
import { openSample } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("hotel-stewarding");
const evaluation = engine.evaluate({
  site,
  plan,
  ledger,
  asOf,
  period: { from: "2026-03-01", to: "2026-03-31" },
});
const failing = evaluation.findings.filter(({ verdict }) => verdict === "fail").map(({ fingerprint }) => fingerprint);

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
      "general/tableware-heat 2026-03-12",
      "general/tableware-order@all@03-07晚市",
      "hotel/wash-short 2026-03-19",
      "general/food-waste-daily@2026-03-15",
      "general/food-waste-licensed 2026-03-21",
      "general/food-waste-licensed 2026-03-22",
      "general/food-waste-licensed 2026-03-23",
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
  expect(
    ["general/tableware-order", "general/food-waste-daily", "hotel/par-agrees", "hotel/opened-ready"].map(verdictOf),
  ).toEqual(["met", "met", "met", "met"]);
  expect(["general/food-waste-ledger", "hotel/discard-two", "general/tableware-time"].map(verdictOf)).toEqual([
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
