import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Target, TargetBound } from "../../requirement/target/schema.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkMetric } from "./check-metric.ts";
import { checkEach, keyLength } from "./check-register.ts";
import { crossedBounds } from "./crossed-bounds.ts";

/** Checks a target: its metrics, and that their sources have its key. */
export function checkTarget(catalogue: Catalogue, at: string, requirement: Target): readonly Problem[] {
  const { metric, key, each, atLeast, atMost, guard } = requirement;
  const keys = each === undefined ? (key?.length ?? 0) : keyLength(catalogue, each);
  const bound = (name: string, one: TargetBound | undefined) => checkTargetBound(catalogue, `${at}.${name}`, one);
  return [
    ...crossedBounds(at, requirement),
    ...checkMetric(catalogue, `${at}.metric`, metric, keys),
    ...checkEach(catalogue, `${at}.each`, each),
    ...bound("atLeast", atLeast),
    ...bound("atMost", atMost),
    ...(guard === undefined ? [] : checkMetric(catalogue, `${at}.guard.metric`, guard.metric)),
    ...bound("guard.atLeast", guard?.atLeast),
    ...bound("guard.atMost", guard?.atMost),
    ...[...unbound(at, requirement), ...(guard === undefined ? [] : unbound(`${at}.guard`, guard))],
  ];
}

function checkTargetBound(catalogue: Catalogue, at: string, bound: TargetBound | undefined): readonly Problem[] {
  if (bound === undefined || typeof bound === "number") return [];
  return "by" in bound
    ? checkMetric(catalogue, `${at}.by`, bound.by)
    : checkMetric(catalogue, `${at}.metric`, bound.metric);
}

function unbound(at: string, { atLeast, atMost }: Pick<Target, "atLeast" | "atMost">): readonly Problem[] {
  if (atLeast !== undefined || atMost !== undefined) return [];
  return [{ code: "incomplete", path: at, found: phrase("noBound"), expected: phrase("bounds") }];
}
