import type { Requirement } from "@houqin/core";
import * as fc from "fast-check";
import { test } from "vitest";
import { engineOf, expectAgreement } from "./agree.ts";
import { requirements } from "./requirements.ts";
import { scripts } from "./script.ts";

const everyKeeping = ["everything", "everything", "part", "silent"] as const;
const { RUNS = "40" } = process.env;

for (const [name, requirement] of Object.entries(requirements)) {
  // A figure quotes another rule, which must be there to be quoted.
  const quoted: Readonly<Record<string, Requirement>> = name.includes("figure")
    ? { "cadence-day": requirements["cadence-day"] ?? requirement }
    : {};
  const used = { ...quoted, [name]: requirement };
  const engine = engineOf(used);

  test(`${name}: after any edits the monitor, a full evaluation and the slow evaluator agree`, () => {
    fc.assert(
      fc.property(scripts, fc.constantFrom(...everyKeeping), (script, keeping) =>
        expectAgreement(engine, used, script, keeping),
      ),
      { numRuns: Number(RUNS) },
    );
  }, 120_000);
}
