import { expect, test } from "vitest";
import { openSample } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("hotel");
const evaluation = engine.evaluate({
  site,
  plan,
  ledger,
  asOf,
  period: { from: "2026-03-01", to: "2026-03-31" },
});
const failing = evaluation.findings.filter(({ verdict }) => verdict === "fail").map(({ fingerprint }) => fingerprint);

test("what was planted is found, and nothing else fails", () => {
  expect(failing.map(placeOf).sort()).toEqual(
    [
      "hotel/closing-checked@2026-03-29@hall-1",
      "hotel/fire-rounds@2026-03-08@main",
      "hotel/foreign-reported 2026-03-25",
      "hotel/foreign-reported#abroad 2026-03-25",
      "hotel/guest-registered 2026-03-06",
      "hotel/linen-changed 2026-03-11",
      "general/locker-once@2026-03-01T00:00@locker-1",
      "hotel/meal-seats#meals@2026-03-16T11:15@staff-hall",
      "hotel/meal-seats@2026-03-16T11:15@staff-hall",
      "hotel/minor-asked 2026-03-20",
      "hotel/no-disposables 2026-03-17",
      "hotel/one-guest-one-id@2026-W11@订03-14",
      "hotel/pool-chlorine 2026-03-23",
      "hotel/pool-read@2026-03-22@pool-1",
      "hotel/staff-health 2026-03-28",
      "hotel/staff-health 2026-03-29",
      "hotel/staff-health 2026-03-30",
      "hotel/staff-health 2026-03-31",
      "hotel/staff-rooms-checked@2026-03@quarters",
      "general/video-kept 2026-03-12",
    ].sort(),
  );
});

test("the goals of the month are judged", () => {
  expect(evaluation.goals.map(({ goal, verdict }) => [goal, verdict])).toEqual([
    ["no-fire", "pass"],
    ["rooms", "pass"],
    ["steady", "pass"],
    ["grade", "pass"],
  ]);
});

test("the audit tells where the plan asks less, and where more", () => {
  const { lines } = engine.audit({ site, plan });
  const verdictOf = (id: string) => lines.find(({ rule }) => rule === id)?.verdict;
  expect(lines.find(({ rule }) => rule === "hotel/pool-read")).toMatchObject({
    verdict: "weaker",
    because: [{ parameter: "times", required: 3, promised: 2 }],
  });
  expect(["hotel/foreign-reported", "hotel/fire-rounds", "hotel/minor-asked"].map(verdictOf)).toEqual([
    "stricter",
    "met",
    "met",
  ]);
  expect(verdictOf("hotel/video-checked")).toBe("missing");
});

/** Where a finding is; of one entry, the day that it is about. */
function placeOf(fingerprint: string): string {
  const [rule, entry = ""] = fingerprint.split("@");
  const at = ledger.entry(entry)?.at;
  return at === undefined ? fingerprint : `${rule} ${at.slice(0, 10)}`;
}
