import type { Entry } from "@houqin/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { engineOf, keepings, school } from "./agree.ts";
import { requirements } from "./requirements.ts";
import { scripts } from "./script.ts";

const engine = engineOf(requirements);
const period = { from: "2025-09-01", to: "2025-09-21" };
const day = fc.integer({ min: 2, max: 17 }).map((each) => `2025-09-${String(each).padStart(2, "0")}`);

/** Whether an entry was known by a moment. */
function knownBy(moment: string, { at, recordedAt = at }: Entry): boolean {
  return recordedAt <= moment;
}

test("an evaluation of an earlier day, asked for today, is the one that the entries known then would have given", () => {
  fc.assert(
    fc.property(scripts, day, fc.constantFrom(keepings.everything, keepings.part), (script, asOf, keeps) => {
      const site = { ...school, keeps };
      const all: readonly Entry[] = script.flatMap((step) => ("add" in step ? step.add : []));
      const replayed = engine.evaluate({ site, entries: all, asOf, period, detail: "verdicts" });
      const then = all.filter((entry) => knownBy(replayed.asOf, entry));
      const known = engine.evaluate({ site, entries: then, asOf, period, detail: "verdicts" });
      expect(replayed.findings).toEqual(known.findings);
      expect(replayed.judged).toEqual(known.judged);
      expect(replayed.rules).toEqual(known.rules);
      expect(replayed.remarks).toEqual(known.remarks);
    }),
    { numRuns: 40 },
  );
}, 120_000);
