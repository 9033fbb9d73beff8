import { expect, test } from "vitest";
import { openSample } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("logistics-centre");
const evaluation = engine.evaluate({ site, plan, ledger, asOf, detail: "verdicts" });

const failing = evaluation.findings.filter(({ verdict }) => verdict === "fail").map(({ fingerprint }) => fingerprint);
const { lines } = engine.audit({ site, plan });
const audited = (rule: string) => lines.find((line) => line.rule === rule)?.verdict;

test("the faults planted in March are found, and nothing else fails", () => {
  expect(failing).toEqual([
    // Block 7 was handed over and never gone through by the sheet.
    "company/building-passed@e-30@block-7",
    // Four hours of the second mine were billed as three and a half.
    "company/chargeback-agrees@2026-03@二矿",
    // Nobody said why so much power was used.
    "company/overrun-explained@quota-power",
    // Works at block 8 went on after the permit.
    "company/permits-held@2026-03-21T00:00@home-8@construction",
    // The first mine booked a thousand less.
    "company/settlement-agrees@2026-03@一矿",
    // Nobody was on the site in that week.
    "company/sites-checked@2026-W12@block-8",
  ]);
});

test("the audit tells what the plan promises of its packs", () => {
  expect(audited("company/permits-held")).toBe("met");
  expect(audited("company/settlement-agrees")).toBe("met");
  expect(audited("company/energy-reviewed")).toBe("missing");
});

test("goals and tasks say how they stand", () => {
  const verdicts = evaluation.goals.map(({ goal, verdict }) => `${goal} ${verdict}`);
  expect(verdicts).toEqual(["homes pending", "safe pending", "money pending"]);
  expect(evaluation.tasks?.find(({ task }) => task === "mind")?.overdue).toBeUndefined();
});
