import type { Finding } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { openSample } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("kindergarten");
const evaluation = engine.evaluate({
  site,
  plan,
  ledger,
  asOf,
  period: { from: "2026-03-01", to: "2026-03-31" },
});
const place = ({ rule, slot, key }: Finding) => [rule, slot, ...(key ?? [])].filter(Boolean).join("@");

describe("the records of the month", () => {
  it("are all taken", () => {
    expect(ledger.refused).toEqual([]);
    expect(ledger.size).toBeGreaterThan(700);
  });
});

describe("the plan of the kindergarten", () => {
  const { lines } = engine.audit({ site, plan });
  const verdictOf = (rule: string) => lines.find((line) => line.rule === rule)?.verdict;

  it("promises what the law asks of pick-up, checks, outbreaks and fees", () => {
    const promised = [
      "child-to-authorised",
      "child-check-daily",
      "outbreak-reported",
      "fees-published",
      "insurance-held",
    ];
    expect(promised.map((name) => verdictOf(`school/${name}`))).toEqual(promised.map(() => "met"));
  });
  it("posts the water results later than asked, forgets to vet its staff, and keeps pictures longer", () => {
    expect(verdictOf("general/water-result-posted")).toBe("weaker");
    expect(verdictOf("school/staff-vetted")).toBe("missing");
    expect(verdictOf("general/video-kept")).toBe("stricter");
  });
});

describe("the month", () => {
  const failing = evaluation.findings.filter(({ verdict }) => verdict === "fail");

  it("shows each planted fault and no other", () => {
    expect(failing.map(place).sort()).toEqual([
      "general/video-kept#video@video-2026-03-30",
      "school/absence-traced#trace@ill-2026-03-24-big-1",
      "school/absence-traced@ill-2026-03-24-big-1",
      "school/child-to-authorised@home-2026-03-12-middle-1-child-3",
      "school/children-agree@2026-03-20@small-1",
      "school/children-counted@2026-03-18@big-1@noon",
      "school/play-equipment-checked@2026-W12@swing",
      "school/unwell-set-apart@look-2026-03-10-small-1-morning",
    ]);
  });

  it("scores the month by the kindergarten's scorecard", () => {
    const card = evaluation.scores?.find(
      ({ scorecard: id, period }) => id === "school/kindergarten-care" && period === "2026-03",
    );
    expect(card?.state).toBe("closed");
    expect(card?.score.parts?.find(({ id }) => id === "health")?.earned).toBeGreaterThan(20);
  });
});
