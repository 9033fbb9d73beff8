import {
  createEngine,
  type Engine,
  type Entry,
  type EntryKind,
  type Evaluation,
  type Pack,
  type Site,
} from "@houqin/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { SlowKind } from "../slow/input.ts";
import { slowEvaluate } from "../slow/slow-evaluate.ts";
import { requirements } from "./requirements.ts";
import { type Step, scripts } from "./script.ts";
import { allRegisters, kinds, metrics, packOf } from "./world.ts";

const site: Site = {
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
  schedule: { meals: [{ id: "lunch", from: "11:00", to: "13:00" }] },
  keeps: ["x/a", "x/b", "x/c", "x/thing"].map((kind) => ({ kind, from: "2025-09-01" })),
};
/** The oracle knows nothing of types: a kind's documents come to it as plain entries. */
const slowKinds = kinds.map((kind): EntryKind => kind) as readonly SlowKind[];
const start = "2025-09-05";
const period = { from: "2025-09-01", to: "2025-09-21" };
const { RUNS = "150" } = process.env;

for (const [name, requirement] of Object.entries(requirements)) {
  const used = name === "target-figure" ? ["target-figure", "cadence-day"] : [name];
  // The scripts hold whatever comes; the types of the pack's own entries would be in the way.
  const engine: Engine<readonly Pack[]> = createEngine({
    packs: [packOf(Object.fromEntries(used.map((each) => [each, requirements[each] ?? requirement])))],
  });

  test(`${name}: after any edits the monitor, a full evaluation and the slow evaluator agree`, () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { all, asOf } = flatten(script);
        const monitor = engine.open({ site, entries: [], asOf: start, period });
        for (const step of script) {
          if ("add" in step) monitor.add(step.add);
          else monitor.advance(step.advance);
        }
        const full = engine.evaluate({ site, entries: all, asOf, period, detail: "verdicts" });
        expect(comparable(monitor.evaluation({ detail: "verdicts" }))).toEqual(comparable(full));
        const slow = slowEvaluate({
          site: { ...site, schedule: site.schedule ?? {} },
          kinds: slowKinds,
          registers: allRegisters,
          metrics,
          rules: used.map((each) => ({ id: `x/${each}`, requirement: requirements[each] ?? requirement })),
          entries: all,
          calendar: { isWorkday: (day: number) => (day + 3) % 7 < 5, festivalDay: () => undefined },
          asOf,
          period,
        });
        expect(tell(full.judged ?? [])).toEqual(tell(slow));
      }),
      { numRuns: Number(RUNS) },
    );
  }, 120_000);
}

function flatten(script: readonly Step[]): { readonly all: readonly Entry[]; readonly asOf: string } {
  const all = script.flatMap((step) => ("add" in step ? step.add : []));
  const asOf = script.reduce((last, step) => ("advance" in step ? step.advance : last), start);
  return { all, asOf };
}

function comparable({ judged, findings, rules, asOf }: Evaluation) {
  return { judged, findings, rules, asOf };
}

function tell(
  units: readonly { id: string; verdict: string; state?: string | undefined; evidence: readonly string[] }[],
): readonly string[] {
  return units.map(({ id, verdict, state, evidence }) =>
    [id, verdict, state ?? "-", ...[...evidence].sort()].join(" "),
  );
}
