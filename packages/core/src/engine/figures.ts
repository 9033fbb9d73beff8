import type { Metric, MetricRef, NamedMetric } from "../ledger/metric.ts";
import { Code } from "../requirement/code.ts";
import type { Frame } from "../requirement/program.ts";
import type { Requirement } from "../requirement/requirement.ts";
import type { Scorecard } from "../rule/scorecard.ts";
import { metricsOfCard } from "../rule/scorecard-leaf.ts";
import type { Desk } from "./desk.ts";

type Figure = Extract<Metric, { readonly figure: unknown }>;

const DONE: readonly Code[] = [
  Code.pass,
  Code.onTime,
  Code.backfilled,
  Code.nothingToReport,
  Code.expiring,
  Code.late,
  Code.lateBackfilled,
];
const ON_TIME: readonly Code[] = [Code.onTime, Code.pass, Code.expiring, Code.nothingToReport];
export const PASSED: readonly Code[] = [Code.pass, Code.onTime, Code.backfilled, Code.nothingToReport, Code.expiring];
export const FAILED: readonly Code[] = [Code.fail, Code.late, Code.lateBackfilled, Code.missed];
export const COUNTED: Readonly<Record<Figure["figure"], readonly Code[]>> = {
  done: DONE,
  onTime: ON_TIME,
  passed: PASSED,
};

/** Answers metrics that are figures of other rules from the tallies of their desks. */
export function figures(desks: readonly Desk[]): Frame["figure"] {
  return (metric, from, to) => {
    let [of, out] = [0, 0];
    for (const { rule, byDay, broken } of desks) {
      if (!metric.of.includes(rule.id)) continue;
      if (broken !== undefined) return undefined;
      for (const [day, tally] of byDay ?? []) {
        if (day < from || day > to) continue;
        for (const code of [...PASSED, ...FAILED]) of += tally[code] as number;
        for (const code of COUNTED[metric.figure]) out += tally[code] as number;
      }
    }
    return of === 0 ? undefined : { of, out };
  };
}

/** The rules whose figures each rule quotes, through any number of metrics; rules that quote none are left out. */
export function quotedBy(
  rules: readonly { readonly id: string; readonly requirement: Requirement | undefined }[],
  metrics: ReadonlyMap<string, NamedMetric>,
  scorecards: ReadonlyMap<string, Scorecard>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const quotes = new Map<string, ReadonlySet<string>>();
  for (const { id, requirement } of rules) {
    const names = new Set<string>();
    for (const ref of requirement ? metricsOf(requirement) : []) collect(ref, { metrics, scorecards }, names, 0);
    if (names.size > 0) quotes.set(id, names);
  }
  return quotes;
}

function metricsOf(requirement: Requirement): readonly MetricRef[] {
  const { onlyIf } = requirement;
  const condition = onlyIf?.metric === undefined ? [] : [onlyIf.metric];
  if (requirement.shape === "reconcile") return [...condition, ...Object.values(requirement.of)];
  if (requirement.shape !== "target") return condition;
  const legs = [requirement, requirement.guard].flatMap((leg) => (leg ? [leg.metric, leg.atLeast, leg.atMost] : []));
  const refs = legs.flatMap((leg): MetricRef[] => {
    if (leg === undefined || typeof leg === "number") return [];
    if (typeof leg === "string" || !("metric" in leg || "steps" in leg)) return [leg];
    return ["metric" in leg ? leg.metric : leg.by];
  });
  return [...condition, ...refs];
}

/** What metrics may quote by name. */
interface Named {
  readonly metrics: ReadonlyMap<string, NamedMetric>;
  readonly scorecards: ReadonlyMap<string, Scorecard>;
}

/** The rules that all scorecards quote. */
export function quotedByCards(named: Named): ReadonlySet<string> {
  return new Set([...named.scorecards.values()].flatMap((card) => [...quotedByCard(card, named)]));
}

/** The rules that one scorecard quotes, through others too. */
export function quotedByCard(card: Scorecard, named: Named): ReadonlySet<string> {
  const names = new Set<string>();
  for (const ref of metricsOfCard(card)) collect(ref, named, names, 0);
  return names;
}

function collect(ref: MetricRef, named: Named, names: Set<string>, depth: number): void {
  const metric = typeof ref === "string" ? named.metrics.get(ref)?.metric : ref;
  // Circles are refused when the engine is made.
  if (!metric || depth > 32) return;
  if ("figure" in metric) for (const rule of metric.of) names.add(rule);
  if ("quotient" in metric) for (const part of metric.quotient) collect(part, named, names, depth + 1);
  if ("difference" in metric) for (const part of metric.difference) collect(part, named, names, depth + 1);
  const card = "score" in metric ? named.scorecards.get(metric.score) : undefined;
  for (const part of card ? metricsOfCard(card) : []) collect(part, named, names, depth + 1);
}

/** When the figures of rules are final: the latest closing of the kinds that they and their registers read. */
export function figureCloses(
  desks: readonly Desk[],
  { keeping, registers }: Pick<Frame, "keeping" | "registers">,
): Frame["figureCloses"] {
  return (metric, end) => {
    const named = desks.filter(({ rule }) => metric.of.includes(rule.id));
    const kinds = named.flatMap(({ program }) => [...program.reads, ...program.registers.flatMap(registers.reads)]);
    // There is nothing to wait for where nothing is kept.
    const kept = [...new Set(kinds)].filter((kind) => keeping.kept(kind) !== undefined);
    return Math.max(end, ...kept.map((kind) => keeping.closes(kind, end)));
  };
}
