import { createEngine, type Engine, type Entry, type Evaluation, type Need, type Pack, type Site } from "@houqin/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requirements } from "../differential/requirements.ts";
import { type Step, scripts } from "../differential/script.ts";
import { withQuoted } from "../differential/with-quoted.ts";
import { packOf } from "../differential/world.ts";

const kept = ["x/a", "x/b", "x/c", "x/thing"];
const siteWithout = (kind?: string): Site => ({
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
  schedule: { meals: [{ id: "lunch", from: "11:00", to: "13:00" }] },
  keeps: kept.filter((each) => each !== kind).map((each) => ({ kind: each, from: "2025-09-01" })),
});
const period = { from: "2025-09-01", to: "2025-09-21" };
const { RUNS = "40" } = process.env;

const arrived = (script: readonly Step[]): readonly Entry[] =>
  script.flatMap((step) => ("add" in step ? step.add : []));

/** Units that were decided and are decided otherwise now, with what they rest on. */
function flips(before: Evaluation, after: Evaluation): readonly string[] {
  const now = new Map(after.judged?.map((unit) => [unit.id, unit]));
  return (before.judged ?? []).flatMap(({ id, verdict, evidence }) => {
    const then = now.get(id);
    const flipped =
      (verdict === "pass" && then?.verdict === "fail") || (verdict === "fail" && then?.verdict === "pass");
    return flipped ? [`${id}: ${verdict} by ${evidence}, then ${then?.verdict} by ${then?.evidence}`] : [];
  });
}

describe.each(Object.entries(requirements))("%s", (name, requirement) => {
  const engine: Engine<readonly Pack[]> = createEngine({ packs: [packOf(withQuoted(name, requirement))] });
  const evaluate = (site: Site, entries: readonly Entry[], asOf: string) =>
    engine.evaluate({ site, entries, asOf, period, detail: "verdicts" });

  it("is not decided otherwise because time passes", () => {
    fc.assert(
      fc.property(scripts, fc.integer({ min: 5, max: 20 }), fc.integer({ min: 1, max: 12 }), (script, day, more) => {
        const date = (of: number) => `2025-09-${String(of).padStart(2, "0")}`;
        // What becomes known meanwhile is news, not time.
        const entries = arrived(script).filter(({ at, recordedAt = at }) => recordedAt < date(day));
        const site = siteWithout();
        expect(
          flips(evaluate(site, entries, date(day)), evaluate(site, entries, date(Math.min(30, day + more)))),
        ).toEqual([]);
      }),
      { numRuns: Number(RUNS) },
    );
  }, 120_000);

  it("is not decided otherwise because the facts that were asked for are supplied", () => {
    fc.assert(
      fc.property(scripts, fc.option(fc.constantFrom(...kept)), fc.nat(9), (script, unkept, amount) => {
        const entries = arrived(script);
        const site = siteWithout(unkept ?? undefined);
        const before = evaluate(site, entries, "2025-09-30");
        const needs = before.findings.flatMap((finding) => finding.needs ?? []);
        const [more, others] = [
          supplied(entries, needs, amount),
          needs.some(({ what }) => what === "keep") ? siteWithout() : site,
        ];
        expect(flips(before, evaluate(others, more, "2025-09-30"))).toEqual([]);
      }),
      { numRuns: Number(RUNS) },
    );
  }, 120_000);
});

describe("the scripts", () => {
  const engine: Engine<readonly Pack[]> = createEngine({ packs: [packOf(requirements)] });
  const evaluate = (site: Site, entries: readonly Entry[], asOf: string) =>
    engine.evaluate({ site, entries, asOf, period, detail: "verdicts" });
  const samples = fc.sample(scripts, { seed: 4, numRuns: 60 }).map(arrived);
  const settledFrom = (verdict: string, before: Evaluation, after: Evaluation) => {
    const open = new Set(before.judged?.filter((unit) => unit.verdict === verdict).map(({ id }) => id));
    return (after.judged ?? []).filter((unit) => open.has(unit.id) && ["pass", "fail"].includes(unit.verdict)).length;
  };

  it("leave much open that time and facts settle, so that there is something to go wrong", () => {
    const site = siteWithout();
    const evaluations = samples.map((entries) => {
      const sooner = entries.filter(({ at, recordedAt = at }) => recordedAt < "2025-09-12");
      const before = evaluate(site, entries, "2025-09-30");
      const needs = before.findings.flatMap((finding) => finding.needs ?? []);
      return {
        time: settledFrom("pending", evaluate(site, sooner, "2025-09-12"), evaluate(site, sooner, "2025-09-25")),
        facts: settledFrom("unknown", before, evaluate(site, supplied(entries, needs, 4), "2025-09-30")),
      };
    });
    expect(evaluations.reduce((sum, { time }) => sum + time, 0)).toBeGreaterThan(500);
    expect(evaluations.reduce((sum, { facts }) => sum + facts, 0)).toBeGreaterThan(200);
  }, 60_000);

  it("turn verdicts over by corrections, which may, and which is seen", () => {
    const turned = samples.flatMap((entries) => {
      const first = entries.filter(({ replaces, kind }) => replaces === undefined && kind !== "ledger/retracted");
      return flips(evaluate(siteWithout(), first, "2025-09-30"), evaluate(siteWithout(), entries, "2025-09-30"));
    });
    expect(turned.length).toBeGreaterThan(10);
  }, 60_000);
});

/**
 * The entries as they would be had the named facts been there: fields of an entry, and opening levels. Openings add up,
 * so one that is filed ahead of another brings nothing but the time from which the level is known.
 */
function supplied(entries: readonly Entry[], needs: readonly Need[], amount: number): readonly Entry[] {
  let all = entries;
  const opened = new Set<string>();
  for (const need of needs) {
    if (need.what === "path" && need.entry !== undefined) {
      const { entry: id, path } = need;
      all = all.map((entry) => (rootOf(all, entry) === id ? withField(entry, path, amount) : entry));
    }
    if (need.what === "opening" && need.key.length > 0) opened.add(JSON.stringify([need.register, need.key]));
  }
  const openings = [...opened].map((text, index): Entry => {
    const [register, key] = JSON.parse(text);
    const more = openedIn(entries).has(text) ? 0 : amount;
    const data = { register, key, amount: more };
    return { id: `opening-${index}`, kind: "ledger/opening", at: "2025-09-01T00:00", data };
  });
  return [...all, ...openings];
}

/** The keys whose level an entry opens that is neither retracted nor replaced. */
function openedIn(entries: readonly Entry[]): ReadonlySet<string> {
  const gone = new Set(
    entries.flatMap(({ kind, replaces, data }) => [replaces, kind === "ledger/retracted" && data.entry]),
  );
  const openings = entries.filter(({ id, kind }) => kind === "ledger/opening" && !gone.has(id));
  return new Set(openings.map(({ data: { register, key } = {} }) => JSON.stringify([register, key])));
}

/** The first entry of the document that an entry belongs to. */
function rootOf(all: readonly Entry[], entry: Entry, steps = 0): string {
  const behind = entry.replaces === undefined ? undefined : all.find(({ id }) => id === entry.replaces);
  return behind === undefined || steps > all.length ? entry.id : rootOf(all, behind, steps + 1);
}

function withField(entry: Entry, path: string, amount: number): Entry {
  const texts: Readonly<Record<string, unknown>> = {
    amount,
    state: (["open", "fixed", "closed"] as const)[amount % 3],
    until: `2025-09-${10 + amount}`,
    item: `t${(amount % 3) + 1}`,
    of: `e${amount}`,
    photos: ["e1"],
  };
  if (path === "by" || path === "checker")
    return { ...entry, actors: { [path]: `p${(amount % 3) + 1}`, ...entry.actors } };
  if (path === "@area") return { area: "north", ...entry };
  return path in texts ? { ...entry, data: { [path]: texts[path], ...entry.data } } : entry;
}
