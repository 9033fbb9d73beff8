import type { MetricRef, NamedMetric } from "../../ledger/metric.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Requirement } from "../../requirement/requirement.ts";
import type { Scorecard } from "../scorecard.ts";
import { metricsOfCard } from "../scorecard-leaf.ts";

/** A rule as far as cycles go: its id and its requirement, if it is none of code. */
interface Ruled {
  readonly id: string;
  readonly requirement?: Requirement;
}

/**
 * Finds metrics that rest on themselves, directly, through one another, or through rules whose figures they are.
 *
 * @example
 * metricCycles([{ id: "a/x", metric: { quotient: ["a/x", "a/x"] } }], []).map(({ found }) => found); //=> ["a/x → a/x"]
 */
export function metricCycles(
  metrics: readonly NamedMetric[],
  rules: readonly Ruled[],
  scorecards: readonly Scorecard[] = [],
): readonly Problem[] {
  const rests = new Map<string, readonly string[]>();
  for (const { id, metric } of metrics) rests.set(`metric ${id}`, [...new Set(namesIn(metric))]);
  for (const { id, requirement } of rules)
    rests.set(`rule ${id}`, requirement === undefined ? [] : [...new Set(metricsOf(requirement).flatMap(namesIn))]);
  for (const card of scorecards) rests.set(`scorecard ${card.id}`, [...new Set(metricsOfCard(card).flatMap(namesIn))]);
  const done = new Set<string>();
  const problems: Problem[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    const begun = trail.indexOf(node);
    if (begun >= 0) {
      const circle = [...trail.slice(begun), node].map((name) => name.slice(name.indexOf(" ") + 1));
      problems.push({
        code: "metric-cycle",
        path: circle[0] ?? node,
        found: circle.join(" → "),
        expected: phrase("noCycle"),
      });
      return;
    }
    if (done.has(node)) return;
    for (const next of rests.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of rests.keys()) visit(node, []);
  return problems;
}

function namesIn(ref: MetricRef): readonly string[] {
  if (typeof ref === "string") return [`metric ${ref}`];
  if ("quotient" in ref) return ref.quotient.flatMap(namesIn);
  if ("difference" in ref) return ref.difference.flatMap(namesIn);
  if ("score" in ref) return [`scorecard ${ref.score}`];
  return "figure" in ref ? ref.of.map((rule) => `rule ${rule}`) : [];
}

/** Every metric that a requirement reads. */
export function metricsOf(requirement: Requirement): readonly MetricRef[] {
  const { onlyIf } = requirement;
  const own =
    requirement.shape === "reconcile"
      ? Object.values(requirement.of)
      : requirement.shape === "target"
        ? targetMetrics(requirement)
        : [];
  return onlyIf?.metric === undefined ? own : [...own, onlyIf.metric];
}

type Target = Extract<Requirement, { readonly shape: "target" }>;

function targetMetrics({ metric, atLeast, atMost, guard }: Target): readonly MetricRef[] {
  const bounds = [atLeast, atMost, guard?.atLeast, guard?.atMost].flatMap((bound) =>
    bound === undefined || typeof bound === "number" ? [] : ["by" in bound ? bound.by : bound.metric],
  );
  return [metric, ...(guard === undefined ? [] : [guard.metric]), ...bounds];
}
