import type { Metric, MetricRef, NamedMetric } from "../ledger/metric.ts";
import { Code } from "../requirement/code.ts";
import type { Frame } from "../requirement/program.ts";
import type { Requirement } from "../requirement/requirement.ts";
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
const PASSED: readonly Code[] = [Code.pass, Code.onTime, Code.backfilled, Code.nothingToReport, Code.expiring];
const FAILED: readonly Code[] = [Code.fail, Code.late, Code.lateBackfilled, Code.missed];
const COUNTED: Readonly<Record<Figure["figure"], readonly Code[]>> = { done: DONE, onTime: ON_TIME, passed: PASSED };

/** Answers metrics that are figures of other rules from the tallies of their desks. */
export function figures(desks: readonly Desk[]): Frame["figure"] {
  return (metric, from, to) => {
    let [of, out] = [0, 0];
    for (const { rule, byDay } of desks) {
      if (!metric.of.includes(rule.id)) continue;
      for (const [day, tally] of byDay ?? []) {
        if (day < from || day > to) continue;
        for (const code of [...PASSED, ...FAILED]) of += tally[code] as number;
        for (const code of COUNTED[metric.figure]) out += tally[code] as number;
      }
    }
    return of === 0 ? undefined : { of, out };
  };
}

/** The rules that some metric quotes. */
export function quotedRules(
  rules: readonly { readonly requirement: Requirement | undefined }[],
  metrics: ReadonlyMap<string, NamedMetric>,
): ReadonlySet<string> {
  const quoted = new Set<string>();
  const visit = (ref: MetricRef | undefined, depth = 0) => {
    const metric = typeof ref === "string" ? metrics.get(ref)?.metric : ref;
    if (!metric || depth > 32) return;
    if ("figure" in metric) for (const rule of metric.of) quoted.add(rule);
    if ("quotient" in metric) for (const part of metric.quotient) visit(part, depth + 1);
    if ("difference" in metric) for (const part of metric.difference) visit(part, depth + 1);
  };
  for (const { requirement } of rules) {
    if (requirement?.shape === "target") {
      visit(requirement.metric);
      visit(requirement.guard?.metric);
    }
    if (requirement?.shape === "reconcile") for (const ref of Object.values(requirement.of)) visit(ref);
    visit(requirement?.onlyIf?.metric);
  }
  for (const { metric } of metrics.values()) visit(metric);
  return quoted;
}

/** When the figures of rules are final: the latest closing of the kinds that they and their registers read. */
export function figureCloses(
  desks: readonly Desk[],
  { keeping, registers }: Pick<Frame, "keeping" | "registers">,
): Frame["figureCloses"] {
  return (metric, end) => {
    const named = desks.filter(({ rule }) => metric.of.includes(rule.id));
    const kinds = named.flatMap(({ program }) => [...program.reads, ...program.registers.flatMap(registers.reads)]);
    return Math.max(end, ...[...new Set(kinds)].map((kind) => keeping.closes(kind, end)));
  };
}
