import type { Finding } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { openSample } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("school");
const evaluation = engine.evaluate({
  site,
  plan,
  ledger,
  asOf,
  period: { from: "2025-11-01", to: "2025-11-30" },
});
const place = ({ rule, slot, key }: Finding) => [rule, slot, ...(key ?? [])].filter(Boolean).join("@");

describe("the records of the month", () => {
  it("are all taken", () => {
    expect(ledger.refused).toEqual([]);
    expect(ledger.size).toBeGreaterThan(150);
  });
});

describe("the plan of the school", () => {
  const { lines } = engine.audit({ site, plan });
  const verdictOf = (rule: string) => lines.find((line) => line.rule === rule)?.verdict;

  it("promises what the law asks of the bus, of hazardous goods and of fees", () => {
    const promised = ["bus-inspected", "bus-emptied", "hazardous-two-people", "hazardous-logged", "fees-published"];
    expect(promised.map((name) => verdictOf(`school/${name}`))).toEqual(promised.map(() => "met"));
  });
  it("prepares outings later than asked, checks more often, and forgets to vet its staff", () => {
    expect(verdictOf("school/outing-ready")).toBe("weaker");
    expect(verdictOf("school/class-returns-agree")).toBe("weaker");
    expect(verdictOf("school/safety-checks")).toBe("stricter");
    expect(verdictOf("school/staff-vetted")).toBe("missing");
  });
});

describe("the month", () => {
  const failing = evaluation.findings.filter(({ verdict }) => verdict === "fail");

  it("shows each planted fault and no other", () => {
    const night = ["2025-11-15T23:00", "2025-11-16T00:00", "2025-11-16T03:00", "2025-11-16T05:00"];
    expect(failing.map(place).sort()).toEqual([
      "school/bus-attended@bus-2025-11-21-pm",
      "school/bus-emptied@bus-2025-11-06-pm",
      "school/bus-not-overfull@bus-2025-11-18-am",
      "school/class-equipment-checked@2025-W47@screen-3",
      "school/hazardous-logged@chem-3",
      "school/hazardous-two-people@chem-2",
      ...night.map((hour) => `school/night-duty#nights@${hour}@night-duty`),
      ...night.map((hour) => `school/night-duty@${hour}@night-duty`),
      "school/outing-ready#outing@museum",
      "school/outing-ready@museum",
    ]);
  });
});
