import type { Metric, Pack, Rule } from "@houqin/core";
import { metricsOf } from "./requirement-metrics.ts";

/** The rules whose figures a rule's metrics quote: they must be judged for it to know anything. */
export function quotedRules(rule: Rule, packs: readonly Pack[]): ReadonlySet<string> {
  if ("check" in rule.judge) return new Set();
  const named = new Map(packs.flatMap(({ metrics }) => metrics.map(({ id, metric }) => [id, metric] as const)));
  const quoted = new Set<string>();
  const visit = (ref: string | Metric, depth: number) => {
    const metric = typeof ref === "string" ? named.get(ref) : ref;
    if (!metric || depth > 32) return;
    if ("figure" in metric) for (const id of metric.of) quoted.add(id);
    const parts = "quotient" in metric ? metric.quotient : "difference" in metric ? metric.difference : [];
    for (const part of parts) visit(part, depth + 1);
  };
  for (const { metric } of metricsOf(rule.judge.requirement({}))) visit(metric, 0);
  return quoted;
}
