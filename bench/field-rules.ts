import { inTurn, type Times, timesOf } from "./clock.ts";
import { jsonRules } from "./json-rules.ts";
import { fieldRules, loops } from "./loops.ts";
import { asOf, parsed, period, type RawEntry, schoolEngine, schoolSite } from "./sample-year.ts";
import { minuteOf, typedRows } from "./typed-rows.ts";
import { valid } from "./valid.ts";
import { breachLines, demandSame, tallyLines } from "./verdicts.ts";

/** Times of the field rules, by what they start from and who judges. */
export interface FieldRules {
  readonly entries: number;
  readonly rules: number;
  /** How often a rule met an entry that it asks about. */
  readonly pairs: number;
  readonly breaches: number;
  readonly built: Readonly<Record<"houqin" | "loops" | "jsonRulesEngine", Times>>;
  readonly bytes: Readonly<Record<"houqin" | "loops" | "validatingLoops" | "jsonRulesEngine" | "parse", Times>>;
}

const days = {
  from: minuteOf(`${period.from}T00:00`),
  to: minuteOf(`${period.to}T00:00`) + 1440,
  asOf: minuteOf(`${asOf}T00:00`) + 1440,
};

/** Judges the field rules of the sample year by houqin, by loops and by json-rules-engine; throws where they do not find the same. */
export async function measureFieldRules(text: string, rounds: number): Promise<FieldRules> {
  const engine = schoolEngine(fieldRules);
  const site = engine.readSite(schoolSite());
  const assets = new Map((site.assets ?? []).map(({ id, category }) => [id, category ?? ""]));
  const rowsOf = (entries: readonly RawEntry[]) => typedRows(entries, assets);
  const judgeJson = jsonRules();

  // No rule reads the budget, nor do the loops: a ledger without its documents says nothing of it in an evaluation.
  const entries = parsed(text).filter(({ kind }) => !kind.startsWith("budget/"));
  const ledger = engine.ledger({ site, entries });
  const rows = rowsOf(entries);
  const evaluate = () => engine.evaluate({ site, ledger, period, asOf });
  const byLoops = () => loops(rows, days);

  const began = performance.now();
  const evaluation = evaluate();
  const houqinFirst = performance.now();
  const verdicts = byLoops();
  const loopsFirst = performance.now();
  const jsonBreaches = await judgeJson(rows, days);
  const jsonFirst = performance.now();

  const failed = evaluation.findings.filter(({ verdict }) => verdict === "fail");
  const breaches = failed.map(({ rule, slot }) => ({ rule, entry: slot }));
  demandSame("loops", breachLines(breaches), breachLines(verdicts.breaches));
  const tallies = new Map(evaluation.rules.map(({ rule, tally }) => [rule, tally]));
  demandSame("tallies of loops", tallyLines(tallies), tallyLines(verdicts.tallies));
  demandSame("json-rules-engine", breachLines(breaches), breachLines(jsonBreaches));

  const built = inTurn(rounds, { houqin: evaluate, loops: byLoops });
  const json = await repeated(3, () => judgeJson(rows, days));
  const bytes = inTurn(Math.max(3, Math.round(rounds / 20)), {
    parse: () => parsed(text),
    houqin: () => engine.evaluate({ site, ledger: engine.ledger({ site, entries: parsed(text) }), period, asOf }),
    loops: () => loops(rowsOf(parsed(text)), days),
    validatingLoops: () => loops(rowsOf(parsed(text).map(valid)), days),
  });
  const jsonBytes = await repeated(2, () => judgeJson(rowsOf(parsed(text)), days));
  const pairs = [...verdicts.tallies.values()].reduce((sum, tally) => sum + tally.pass + tally.fail + tally.unknown, 0);
  return {
    entries: ledger.size,
    rules: fieldRules.length,
    pairs,
    breaches: breaches.length,
    built: {
      houqin: { ...built.houqin, first: houqinFirst - began },
      loops: { ...built.loops, first: loopsFirst - houqinFirst },
      jsonRulesEngine: { ...json, first: jsonFirst - loopsFirst },
    },
    bytes: { ...bytes, jsonRulesEngine: jsonBytes },
  };
}

async function repeated(times: number, work: () => Promise<unknown>): Promise<Times> {
  const spent: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    await work();
    spent.push(performance.now() - began);
  }
  return timesOf(spent);
}
