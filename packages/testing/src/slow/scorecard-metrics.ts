import { DAY, dayAt, monthsLater } from "./days.ts";
import type { ReadPeriod } from "./read-periods.ts";
import type { Metric, MetricRef, Scorecard, ScorecardLeaf, ScorecardNode, Source } from "./schemas.ts";
import type { World } from "./world.ts";

export function cardOf(world: World, id: string): Scorecard {
  const card = (world.input.scorecards ?? []).find((each) => each.id === id);
  if (card === undefined) throw new Error(`no scorecard ${id}`);
  return card;
}

/** The metric behind a leaf, and those of the vetoes. */
export function cardMetrics(
  card: Scorecard,
): readonly { metric: MetricRef; months: number | undefined; leaf: boolean }[] {
  return [
    ...leaves(card.score).map((leaf) => ({ metric: behind(leaf, card), months: leaf.months, leaf: true })),
    ...(card.vetoes ?? []).map(({ when }) => ({ metric: when.metric, months: when.months, leaf: false })),
  ];
}

function leaves(node: ScorecardNode): readonly ScorecardLeaf[] {
  return "parts" in node ? node.parts.flatMap(leaves) : [node];
}

export function behind(leaf: ScorecardLeaf, card: Scorecard): MetricRef {
  if ("metric" in leaf) return leaf.metric;
  if ("compliance" in leaf) return { figure: leaf.figure ?? "passed", of: leaf.compliance };
  const paths = leaf.key ?? card.key;
  const cut = paths === undefined ? {} : { key: [...paths] };
  if ("survey" in leaf) {
    const { kind, where, asked, answered, satisfied } = leaf.survey;
    const of: Source = { kind, ...(where === undefined ? {} : { where }), ...cut };
    const counted: Metric = { sum: answered, of };
    if (leaf.figure === "response") return { quotient: [counted, { sum: asked ?? answered, of }] };
    return { quotient: [{ sum: satisfied, of }, counted] };
  }
  const section = leaf.section === undefined ? { exists: false as const } : { equals: leaf.section };
  const where = { checklist: { equals: leaf.inspections }, section, percent: { exists: true } };
  const of: Source = { kind: "checklist/score", where, ...cut };
  if (leaf.take === "last") return { last: "percent", of };
  return leaf.take === "lowest" ? { min: "percent", of } : { mean: "percent", of };
}

/** The last so many months up to the end of a period. */
export function lastMonths(period: ReadPeriod, months: number | undefined): ReadPeriod {
  if (months === undefined || period.slot === "ever") return period;
  const last = dayAt(period.to) - 1;
  const from = (monthsLater(last, -months) + 1) * DAY;
  return {
    slot: period.slot,
    from,
    to: period.to,
    readAt: period.to - 1,
    reference: undefined,
    earlier: () => undefined,
  };
}
