import { expect, test } from "vitest";
import { openSample } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("company");
const evaluation = engine.evaluate({ site, plan, ledger, asOf, detail: "verdicts" });

const failing = evaluation.findings.filter(({ verdict }) => verdict === "fail").map(({ fingerprint }) => fingerprint);

const { lines } = engine.audit({ site, plan });
const audited = (rule: string) => lines.find((line) => line.rule === rule)?.verdict;

test("the faults planted in March are found, and nothing else fails", () => {
  expect(failing).toEqual([
    // The same gap by the pack's own twentieth, and by the tenth that the plan allows itself.
    "company/mileage-agrees@2026-03@car-2",
    "company/mileage-agrees#miles@2026-03@car-2",
    // Four hosts for eight guests.
    "company/reception-hosts@e-32",
    // The shop's lease came without the agreement.
    "company/tenant-safety-agreement@e-33",
    // A driver sent himself out on the twelfth.
    "company/trip-approved@e-19",
    // The lorry's insurance ran out on the fifteenth.
    "company/vehicle-insured@2026-03-16T00:00@car-2",
    // The heap before the switchboard was found by a check and never put right.
    "general/issue-corrected@e-34/issue-0",
  ]);
});

test("the audit tells what the plan promises of its packs", () => {
  expect(audited("company/vehicle-insured")).toBe("met");
  // A tenth of the distance may go unrecorded, where the pack allows a twentieth.
  expect(audited("company/mileage-agrees")).toBe("weaker");
  expect(audited("general/fire-drill")).toBe("missing");
});

test("goals and tasks say how they stand", () => {
  const verdicts = evaluation.goals.map(({ goal, verdict }) => `${goal} ${verdict}`);
  expect(verdicts).toEqual(["safe pending", "roads pending", "served pending"]);
  expect(evaluation.tasks?.find(({ task }) => task === "culture")?.overdue).toBeUndefined();
});
