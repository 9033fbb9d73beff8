import { match } from "ts-pattern";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Requirement } from "../../requirement/requirement.ts";
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
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Checks a requirement against everything installed: kinds, paths and their types, registers, metrics, keys that must fit together.
 * All mistakes at once; `at` is the path that their own begin with.
 *
 * @example
 * const vocabulary = { kinds: new Map(), registers: new Map(), metrics: new Map(), rules: new Set<string>() };
 * checkRequirement(vocabulary, "my-rule", limit(foodSample, "grams", { atLeast: 125 })).map(({ code }) => code); //=> ["unknown-kind"]
 */
export function checkRequirement(vocabulary: Vocabulary, at: string, requirement: Requirement): readonly Problem[] {
  const own = match(requirement)
    .with({ shape: "cadence" }, (shape) => checkCadence(vocabulary, at, shape))
    .with({ shape: "deadline" }, (shape) => checkDeadline(vocabulary, at, shape))
    .with({ shape: "limit" }, (shape) => checkLimit(vocabulary, at, shape))
    .with({ shape: "presence" }, (shape) => checkPresence(vocabulary, at, shape))
    .with({ shape: "level" }, (shape) => checkLevel(vocabulary, at, shape))
    .with({ shape: "target" }, (shape) => checkTarget(vocabulary, at, shape))
    .with({ shape: "separation" }, (shape) => checkSeparation(vocabulary, at, shape))
    .with({ shape: "procedure" }, (shape) => checkProcedure(vocabulary, at, shape))
    .with({ shape: "sequence" }, (shape) => checkSequence(vocabulary, at, shape))
    .with({ shape: "reconcile" }, (shape) => checkReconcile(vocabulary, at, shape))
    .exhaustive();
  return [...own, ...checkOnlyIf(vocabulary, `${at}.onlyIf`, requirement.onlyIf)];
}

function checkOnlyIf(vocabulary: Vocabulary, at: string, onlyIf: Requirement["onlyIf"]): readonly Problem[] {
  if (onlyIf?.metric === undefined) return [];
  const { metric, period, atLeast, atMost } = onlyIf;
  const lacks = (expected: Phrase) => ({ code: "incomplete", path: at, found: phrase("metricAlone"), expected });
  return [
    ...checkMetric(vocabulary, `${at}.metric`, metric),
    ...(period === undefined ? [lacks(phrase("metricWithPeriod"))] : []),
    ...(atLeast === undefined && atMost === undefined ? [lacks(phrase("metricWithBound"))] : []),
  ];
}
