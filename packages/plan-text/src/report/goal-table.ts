import { type Review, sayShare } from "@houqin/core";
import type { Table } from "../write/office-document.ts";
import type { Scribe } from "../write/scribe.ts";
import { calledGoal } from "./outcomes.ts";
import type { ReasonOptions } from "./reasons.ts";
import { told } from "./report-words.ts";
import { sayFigure, unitOf } from "./say-figure.ts";

/** Goals with what was promised and what was reached. */
export function goalTable({ goals }: Review, scribe: Scribe, { catalogue }: ReasonOptions): Table {
  const { plan, locale, names } = scribe;
  const heads = (["goal", "post", "promised", "value", "outcome", "attained"] as const).map((each) =>
    told(each, locale),
  );
  const rows = goals.map(({ goal: id, outcome, result }) => {
    const goal = plan.goals?.find((each) => each.id === id);
    const unit = goal ? unitOf(goal, catalogue) : {};
    const owners = [
      ...(goal?.owner === undefined ? [] : [goal.owner]),
      ...(goal?.shares ?? []).map(({ owner }) => owner),
    ];
    const figure = (value: number) => sayFigure(value, unit, locale);
    const bounds = [
      ...(result.atLeast === undefined ? [] : [told("atLeast", locale, { bound: figure(result.atLeast) })]),
      ...(result.atMost === undefined ? [] : [told("atMost", locale, { bound: figure(result.atMost) })]),
      ...(result.baseline === undefined ? [] : [told("baseline", locale, { baseline: figure(result.baseline) })]),
    ];
    return [
      calledGoal(id, scribe),
      names.list(owners.map(names.owner)),
      bounds.join(locale === "zh" ? "，" : ", ") || "—",
      sayFigure(result.value, unit, locale),
      told(outcome === "missed" ? "missedGoal" : outcome, locale),
      sayShare(result.attained),
    ];
  });
  return { rows: [heads, ...rows] };
}
