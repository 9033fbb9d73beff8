import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Program } from "../../../core/src/requirement/program.ts";
import { engineOf, expectAgreement } from "./agree.ts";
import { requirements } from "./requirements.ts";
import { scripts } from "./script.ts";

/** How a shape's program is broken: what it should have done, and does not. */
type Sabotage = "readers" | "cells" | "levels" | "time";

const broken = vi.hoisted((): { how: string | undefined } => ({ how: undefined }));

vi.mock("../../../core/src/requirement/compile.ts", async (original) => {
  const { compile } = await original<typeof import("../../../core/src/requirement/compile.ts")>();
  const sabotaged: typeof compile = (requirement, frame, touch, rule) => {
    const { how } = broken;
    let folding = false;
    const program = compile(
      requirement,
      frame,
      (unit) => (how === "readers" && folding ? undefined : touch(unit)),
      rule,
    );
    const fold: Program["fold"] = (table, row, sign) => {
      if (how === "cells" && sign === -1) return;
      folding = true;
      program.fold(table, row, sign);
      folding = false;
    };
    const judge: Program["judge"] = (unit) => {
      const judgement = program.judge(unit);
      return how === "time" ? { ...judgement, until: Number.MAX_SAFE_INTEGER } : judgement;
    };
    return { ...program, fold, judge, ...(how === "levels" ? { levelChanged: () => undefined } : {}) };
  };
  return { compile: sabotaged };
});

/** For each shape, requirements that must expose each way of breaking it. */
const exposed: readonly (readonly [string, readonly Sabotage[]])[] = [
  ["cadence-week", ["readers", "cells", "time"]],
  ["cadence-gap-plain", ["readers", "cells"]],
  ["cadence-things", ["levels"]],
  ["deadline-after", ["readers", "cells", "time"]],
  ["limit-bound", ["readers", "cells"]],
  ["presence", ["readers", "cells"]],
  ["level-entries", ["readers", "cells", "levels"]],
  ["level-always", ["levels"]],
  ["target-week", ["readers", "cells", "time"]],
  ["target-level", ["levels"]],
  ["separation", ["readers", "cells"]],
  ["procedure", ["readers", "cells"]],
  ["sequence-steps", ["readers", "cells"]],
  ["reconcile", ["readers", "cells", "time"]],
];

for (const [name, ways] of exposed) {
  for (const way of ways) {
    test(`${name} with its ${way} broken no longer agrees`, () => {
      const requirement = requirements[name];
      if (!requirement) throw new Error(`There is no requirement ${name}.`);
      broken.how = way;
      try {
        const engine = engineOf({ [name]: requirement });
        const outcome = fc.check(
          fc.property(scripts, (script) => expectAgreement(engine, { [name]: requirement }, script)),
          { numRuns: 1500, endOnFailure: true },
        );
        expect(outcome.failed).toBe(true);
      } finally {
        broken.how = undefined;
      }
    }, 120_000);
  }
}
