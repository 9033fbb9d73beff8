import {
  createEngine,
  type Difference,
  type Engine,
  type Entry,
  type EntryKind,
  type Evaluation,
  type Finding,
  type Pack,
  type Requirement,
  type Site,
} from "@houqin/core";
import { expect } from "vitest";
import type { SlowKind } from "../slow/input.ts";
import { slowEvaluate } from "../slow/slow-evaluate.ts";
import type { Step } from "./script.ts";
import { allRegisters, kinds, metrics, packOf, scorecardsOf } from "./world.ts";

export const school = {
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
  schedule: { meals: [{ id: "lunch", from: "11:00", to: "13:00" }] },
} satisfies Site;

/** What the site keeps: everything from the first day on, a part of it and from later on, or whatever it happens to record. */
export const keepings = {
  everything: ["x/a", "x/b", "x/c", "x/thing"].map((kind) => ({ kind, from: "2025-09-01" })),
  part: [
    { kind: "x/a", from: "2025-09-03" },
    { kind: "x/c", from: "2025-09-06", backfillDays: 3 },
  ],
  silent: undefined,
} satisfies Record<string, Site["keeps"]>;
/** The oracle knows nothing of types: a kind's documents come to it as plain entries. */
const slowKinds = kinds.map((kind): EntryKind => kind) as readonly SlowKind[];
const start = "2025-09-05";
const period = { from: "2025-09-01", to: "2025-09-21" };

/** An engine over these requirements; the scripts hold whatever comes, so the types of the pack's own entries would be in the way. */
export function engineOf(requirements: Readonly<Record<string, Requirement>>): Engine<readonly Pack[]> {
  return createEngine({ packs: [packOf(requirements)] });
}

/** Runs a script through a monitor, as a full evaluation and through the slow evaluator; throws where they differ. */
export function expectAgreement(
  engine: Engine<readonly Pack[]>,
  requirements: Readonly<Record<string, Requirement>>,
  script: readonly Step[],
  keeping: keyof typeof keepings = "everything",
): void {
  const keeps = keepings[keeping];
  const site: Site = keeps ? { ...school, keeps } : school;
  const { all, asOf } = flatten(script);
  const monitor = engine.open({ site, entries: [], asOf: start, period });
  const told = new Map(monitor.findings().map((finding) => [finding.fingerprint, finding]));
  for (const step of script) apply(told, "add" in step ? monitor.add(step.add) : monitor.advance(step.advance));
  const full = engine.evaluate({ site, entries: all, asOf, period, detail: "verdicts" });
  expect(comparable(monitor.evaluation({ detail: "verdicts" }))).toEqual(comparable(full));
  expect(byPrint([...told.values()])).toEqual(byPrint(full.findings));
  const slow = slowEvaluate({
    site: { ...site, schedule: site.schedule ?? {} },
    kinds: slowKinds,
    registers: allRegisters,
    metrics,
    scorecards: scorecardsOf(requirements),
    rules: Object.entries(requirements).map(([name, requirement]) => ({ id: `x/${name}`, requirement })),
    entries: all,
    calendar: { isWorkday: (day: number) => (day + 3) % 7 < 5, festivalDay: () => undefined },
    asOf,
    period,
  });
  expect(tell(full.judged ?? [])).toEqual(tell(slow));
}

/** Keeps a list of findings by what a monitor says has come and gone. */
function apply(told: Map<string, Finding>, { added, resolved }: Difference): void {
  for (const { fingerprint } of resolved) told.delete(fingerprint);
  for (const finding of added) told.set(finding.fingerprint, finding);
}

function flatten(script: readonly Step[]): { readonly all: readonly Entry[]; readonly asOf: string } {
  const all = script.flatMap((step) => ("add" in step ? step.add : []));
  const asOf = script.reduce((last, step) => ("advance" in step ? step.advance : last), start);
  return { all, asOf };
}

function byPrint(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

function comparable({ judged, findings, rules, scores, asOf }: Evaluation) {
  return { judged, findings, rules, scores, asOf };
}

function tell(
  units: readonly { id: string; verdict: string; state?: string | undefined; evidence: readonly string[] }[],
): readonly string[] {
  return units.map(({ id, verdict, state, evidence }) =>
    [id, verdict, state ?? "-", ...[...evidence].sort()].join(" "),
  );
}
