import type { Requirement } from "@houqin/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { engineOf, keepings, school } from "./agree.ts";
import { requirements } from "./requirements.ts";
import { type Step, scripts } from "./script.ts";

/** Shapes whose verdicts, once given, only a correction turns. */
const settled = [
  "cadence-day",
  "cadence-meal",
  "deadline-after",
  "deadline-ahead",
  "limit-bound",
  "presence",
  "target-week",
  "reconcile",
] as const;
const period = { from: "2025-09-01", to: "2025-09-21" };
const site = { ...school, keeps: keepings.everything };

for (const name of settled) {
  const engine = engineOf({ [name]: requirements[name] as Requirement });
  const verdicts = (entries: readonly object[], asOf: string) => {
    const evaluation = engine.evaluate({ site, entries: entries as never, asOf, period, detail: "verdicts" });
    return new Map((evaluation.judged ?? []).map(({ id, verdict }) => [id, verdict]));
  };

  test(`${name}: a monitor tells each verdict that a correction turns, from what to what, and by which entry`, () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const monitor = engine.open({ site, entries: [], asOf: "2025-09-05", period });
        const all: object[] = [];
        let asOf = "2025-09-05";
        for (const step of script) {
          const before = verdicts(all, asOf);
          const { corrected } = take(step);
          const after = verdicts(all, asOf);
          const turned = [...before].filter(
            ([id, was]) =>
              ["pass", "fail"].includes(was) && ["pass", "fail"].includes(after.get(id) ?? "") && after.get(id) !== was,
          );
          expect(corrected.map((one) => one.fingerprint)).toEqual(expect.arrayContaining(turned.map(([id]) => id)));
          for (const { fingerprint, from, to, by } of corrected) {
            // What one entry made within the step, and another one took back, was never told.
            if (before.has(fingerprint)) expect(from).toBe(before.get(fingerprint));
            expect(to).toBe(after.get(fingerprint));
            expect(by.length).toBeGreaterThan(0);
          }
        }
        function take(step: Step) {
          if ("advance" in step) {
            asOf = step.advance;
            return monitor.advance(asOf);
          }
          all.push(...step.add);
          return monitor.add(step.add);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
}
