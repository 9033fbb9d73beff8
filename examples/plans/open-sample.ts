import { readFileSync } from "node:fs";
import { china } from "@houqin/calendar-cn";
import { createEngine, type Engine, type Ledger, type Pack, type Plan, type Site } from "@houqin/core";
import { type Sample, type SampleName, samples } from "./samples.ts";

/** A sample plan, read and ready to be judged. */
export interface OpenSample {
  readonly engine: Engine<readonly Pack[]>;
  readonly site: Site;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly asOf: string;
}

/** Reads the folder of a sample plan, with the entries of its month. */
export function openSample(name: SampleName): OpenSample {
  const { packs, entries, asOf }: Sample = samples[name];
  const { preset, rules } = readJson(`${name}/houqin.config.json`);
  const engine = createEngine({ packs, preset, rules, calendar: china() });
  const site = engine.readSite(readJson(`${name}/site.json`));
  const plan = engine.readPlan(readJson(`${name}/plan.json`));
  return { engine, site, plan, ledger: engine.ledger({ site, entries: entries() }), asOf };
}

/** Reads a JSON file of the sample plans. */
export function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
