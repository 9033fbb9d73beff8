import type { Metric, MetricRef } from "../ledger/metric.ts";
import type { Source } from "../ledger/source.ts";
import type { Scale, Scorecard, ScorecardLeaf, ScorecardNode, SurveySource } from "./scorecard.ts";

/** The leaves of a scorecard, in order. */
export function leavesOf(node: ScorecardNode): readonly ScorecardLeaf[] {
  return "parts" in node ? node.parts.flatMap(leavesOf) : [node];
}

/** The metric that a leaf comes down to. */
export function leafMetric(leaf: ScorecardLeaf, card: Pick<Scorecard, "key">): MetricRef {
  if ("metric" in leaf) return leaf.metric;
  if ("compliance" in leaf) return { figure: leaf.figure ?? "passed", of: leaf.compliance };
  const key = leaf.key ?? card.key;
  if ("survey" in leaf) return surveyMetric(leaf.survey, leaf.figure ?? "satisfied", key);
  const where = {
    checklist: { equals: leaf.inspections },
    section: leaf.section === undefined ? { exists: false } : { equals: leaf.section },
    percent: { exists: true },
  };
  const of: Source = { kind: "checklist/score", where, ...(key ? { key: [...key] } : {}) };
  if (leaf.take === "last") return { last: "percent", of };
  return leaf.take === "lowest" ? { min: "percent", of } : { mean: "percent", of };
}

function surveyMetric(
  { kind, where, asked, answered, satisfied }: SurveySource,
  figure: "satisfied" | "response",
  key: readonly string[] | undefined,
): Metric {
  const of: Source = { kind, ...(where ? { where } : {}), ...(key ? { key: [...key] } : {}) };
  const sum = (path: string): Metric => ({ sum: path, of });
  return figure === "satisfied"
    ? { quotient: [sum(satisfied), sum(answered)] }
    : { quotient: [sum(answered), sum(asked ?? answered)] };
}

/** The scale of a leaf; inspections are taken by their percent, shares from nothing to all. */
export function leafScale(leaf: ScorecardLeaf): Scale {
  if (leaf.scale) return leaf.scale;
  return { outOf: 100, linear: { zeroAt: 0, fullAt: "inspections" in leaf ? 100 : 1 } };
}

/** Every metric that a scorecard reads. */
export function metricsOfCard(card: Scorecard): readonly MetricRef[] {
  return [
    ...leavesOf(card.score).map((leaf) => leafMetric(leaf, card)),
    ...(card.vetoes ?? []).map(({ when }) => when.metric),
  ];
}
