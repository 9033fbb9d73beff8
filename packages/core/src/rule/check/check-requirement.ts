import { match } from "ts-pattern";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Requirement } from "../../requirement/requirement.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkCadence } from "./check-cadence.ts";
import { checkDeadline } from "./check-deadline.ts";
import { checkLevel } from "./check-level.ts";
import { checkLimit } from "./check-limit.ts";
import { checkMetric } from "./check-metric.ts";
import { checkPresence } from "./check-presence.ts";
import { checkProcedure } from "./check-procedure.ts";
import { checkReconcile } from "./check-reconcile.ts";
import { checkSeparation } from "./check-separation.ts";
import { checkSequence } from "./check-sequence.ts";
import { checkTarget } from "./check-target.ts";

/**
 * Checks a requirement against everything installed: kinds, paths and their types, registers, metrics, keys that must fit together.
 * All mistakes at once; `at` is the path that their own begin with.
 *
 * @example
 * const catalogue = { kinds: new Map(), registers: new Map(), metrics: new Map(), rules: new Set<string>() };
 * checkRequirement(catalogue, "my-rule", limit(foodSample, "grams", { atLeast: 125 })).map(({ code }) => code); //=> ["unknown-kind"]
 */
export function checkRequirement(catalogue: Catalogue, at: string, requirement: Requirement): readonly Problem[] {
  const own = match(requirement)
    .with({ shape: "cadence" }, (shape) => checkCadence(catalogue, at, shape))
    .with({ shape: "deadline" }, (shape) => checkDeadline(catalogue, at, shape))
    .with({ shape: "limit" }, (shape) => checkLimit(catalogue, at, shape))
    .with({ shape: "presence" }, (shape) => checkPresence(catalogue, at, shape))
    .with({ shape: "level" }, (shape) => checkLevel(catalogue, at, shape))
    .with({ shape: "target" }, (shape) => checkTarget(catalogue, at, shape))
    .with({ shape: "separation" }, (shape) => checkSeparation(catalogue, at, shape))
    .with({ shape: "procedure" }, (shape) => checkProcedure(catalogue, at, shape))
    .with({ shape: "sequence" }, (shape) => checkSequence(catalogue, at, shape))
    .with({ shape: "reconcile" }, (shape) => checkReconcile(catalogue, at, shape))
    .exhaustive();
  return [...own, ...checkOnlyIf(catalogue, `${at}.onlyIf`, requirement.onlyIf)];
}

function checkOnlyIf(catalogue: Catalogue, at: string, onlyIf: Requirement["onlyIf"]): readonly Problem[] {
  if (onlyIf?.metric === undefined) return [];
  const { metric, period, atLeast, atMost } = onlyIf;
  const lacks = (expected: Phrase) => ({ code: "incomplete", path: at, found: phrase("metricAlone"), expected });
  return [
    ...checkMetric(catalogue, `${at}.metric`, metric),
    ...(period === undefined ? [lacks(phrase("metricWithPeriod"))] : []),
    ...(atLeast === undefined && atMost === undefined ? [lacks(phrase("metricWithBound"))] : []),
  ];
}
