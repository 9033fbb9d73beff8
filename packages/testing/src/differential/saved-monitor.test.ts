import type { Engine, Entry, Pack, Site } from "@houqin/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { engineOf, keepings, school } from "./agree.ts";
import { requirements } from "./requirements.ts";
import { type Step, scripts } from "./script.ts";

type Monitor = ReturnType<Engine<readonly Pack[]>["open"]>;

const { RUNS = "40" } = process.env;
const period = { from: "2025-09-01", to: "2025-09-21" };
const start = "2025-09-05";
const rows = { areas: [{ id: "north", name: "N" }], people: [{ id: "p1", name: "P" }] };
const engine = engineOf(requirements);
const sites = fc
  .tuple(fc.constantFrom(keepings.everything, keepings.part, keepings.silent), fc.boolean())
  .map(([keeps, listed]): Site => ({ ...school, ...(keeps ? { keeps } : {}), ...(listed ? rows : {}) }));

/** Saves a monitor, sends it through JSON, and loads it again. */
function again(monitor: Monitor, site: Site): Monitor {
  return engine.load(JSON.parse(JSON.stringify(monitor.save())), { site });
}

/** Time only goes forward: a day that has passed is left out. */
function take(monitor: Monitor, step: Step) {
  if ("add" in step) return monitor.add(step.add);
  return `${step.advance}T23:59` < monitor.evaluation().asOf ? undefined : monitor.advance(step.advance);
}

test("a monitor that is saved and loaded at any point goes on as one that never was away", () => {
  fc.assert(
    fc.property(scripts, scripts, sites, (before, after, site) => {
      const [stayed, left] = [0, 1].map(() => engine.open({ site, entries: [], asOf: start, period })) as [
        Monitor,
        Monitor,
      ];
      for (const step of before) expect(take(left, step)).toEqual(take(stayed, step));
      const back = again(left, site);
      expect(back.evaluation({ detail: "verdicts" })).toEqual(stayed.evaluation({ detail: "verdicts" }));
      expect(back.save()).toEqual(left.save());
      // The first part once more: copies collapse, or are refused where they differ.
      for (const step of [...after, ...before]) expect(take(back, step)).toEqual(take(stayed, step));
      expect(back.findings()).toEqual(stayed.findings());
      expect(back.evaluation({ detail: "verdicts" })).toEqual(stayed.evaluation({ detail: "verdicts" }));
    }),
    { numRuns: Number(RUNS) },
  );
}, 240_000);

test("a monitor over a ledger, without a fixed period, comes back as what an evaluation of the same entries says", () => {
  fc.assert(
    fc.property(scripts, sites, (script, site) => {
      const entries: readonly Entry[] = script.flatMap((step) => ("add" in step ? step.add : []));
      const place = (index: number) => `entries/a.ndjson:${index + 1}`;
      const ledger = engine.ledger({ site, entries, place });
      const back = again(engine.open({ site, ledger, asOf: start }), site);
      expect(back.evaluation({ detail: "verdicts" })).toEqual(
        engine.evaluate({ site, ledger, asOf: start, detail: "verdicts" }),
      );
    }),
    { numRuns: Number(RUNS) },
  );
}, 240_000);
