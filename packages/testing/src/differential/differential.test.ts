import * as fc from "fast-check";
import { test } from "vitest";
import { engineOf, expectAgreement } from "./agree.ts";
import { requirements } from "./requirements.ts";
import { scripts } from "./script.ts";
import { withQuoted } from "./with-quoted.ts";

const everyKeeping = ["everything", "everything", "part", "silent"] as const;
const { RUNS = "40" } = process.env;

for (const [name, requirement] of Object.entries(requirements)) {
  const used = withQuoted(name, requirement);
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
