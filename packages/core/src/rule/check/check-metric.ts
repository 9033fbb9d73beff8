import type { Metric, MetricRef } from "../../ledger/metric.ts";
import type { Source } from "../../ledger/source.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import { unknownName } from "../unknown-name.ts";
import { checkPath, keyTypes } from "./check-path.ts";
import { checkRegisterName, checkRegisterWhere } from "./check-register.ts";
import { checkScoreMetric } from "./check-score-metric.ts";
import { checkKeyLength, checkSource, checkValue } from "./check-source.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a metric, named or written in place; with `keys`, that its sources give so many key paths. */
export function checkMetric(vocabulary: Vocabulary, at: string, ref: MetricRef, keys?: number): readonly Problem[] {
  return checkInto(vocabulary, at, ref, keys, new Set());
}

function checkInto(
  vocabulary: Vocabulary,
  at: string,
  ref: MetricRef,
  keys: number | undefined,
  seen: ReadonlySet<string>,
): readonly Problem[] {
  if (typeof ref !== "string") return checkBody(vocabulary, at, ref, keys, seen);
  const named = vocabulary.metrics.get(ref);
  if (named === undefined) return [unknownName("unknown-metric", at, ref, phrase("metric"), vocabulary.metrics.keys())];
  // A named metric is checked where it is defined; here only whether it fits the key. A cycle is told elsewhere.
  if (keys === undefined || keys === 0 || seen.has(ref)) return [];
  return checkInto(vocabulary, at, named.metric, keys, new Set([...seen, ref])).filter(
    ({ code }) => code === "key-mismatch",
  );
}

function checkBody(
  vocabulary: Vocabulary,
  at: string,
  metric: Metric,
  keys: number | undefined,
  seen: ReadonlySet<string>,
): readonly Problem[] {
  const source = (of: Source, more: (kind: EntryKind) => readonly Problem[]) => [
    ...(keys === undefined || keys === 0 ? [] : checkKeyLength(`${at}.of`, of, keys, phrase("requirementKey"))),
    ...checkSource(vocabulary, `${at}.of`, of, more),
  ];
  const register = (name: string, id: string) => [
    ...checkRegisterName(vocabulary, `${at}.${name}`, id),
    ...registerKey(vocabulary, at, id, keys),
  ];
  if ("count" in metric)
    return source(metric.of, (kind) =>
      metric.count === true ? [] : checkPath(vocabulary, `${at}.count`, kind, metric.count),
    );
  if ("distinct" in metric)
    return source(metric.of, (kind) => checkPath(vocabulary, `${at}.distinct`, kind, metric.distinct, keyTypes));
  if ("newKeys" in metric)
    return source(metric.of, (kind) => checkPath(vocabulary, `${at}.newKeys`, kind, metric.newKeys, keyTypes));
  if ("level" in metric) return register("level", metric.level);
  if ("levelTime" in metric) return register("levelTime", metric.levelTime);
  if ("keys" in metric)
    return [
      ...checkRegisterName(vocabulary, `${at}.keys`, metric.keys),
      ...checkRegisterWhere(vocabulary, at, metric.keys, metric.where),
    ];
  if ("quotient" in metric)
    return metric.quotient.flatMap((part, index) => checkInto(vocabulary, `${at}.quotient.${index}`, part, keys, seen));
  if ("difference" in metric)
    return metric.difference.flatMap((part, index) =>
      checkInto(vocabulary, `${at}.difference.${index}`, part, keys, seen),
    );
  if ("figure" in metric) {
    return metric.of
      .filter((rule) => !vocabulary.rules.has(rule))
      .map((rule) => unknownName("unknown-rule", `${at}.of`, rule, phrase("rule"), vocabulary.rules));
  }
  if ("score" in metric) return checkScoreMetric(vocabulary, at, metric);
  const [name, value] = figured(metric);
  return source(metric.of, (kind) => checkValue(vocabulary, `${at}.${name}`, kind, value));
}

function figured(
  metric: Extract<Metric, { readonly of: Source }>,
): readonly [string, Parameters<typeof checkValue>[3]] {
  if ("sum" in metric) return ["sum", metric.sum];
  if ("mean" in metric) return ["mean", metric.mean];
  if ("min" in metric) return ["min", metric.min];
  if ("max" in metric) return ["max", metric.max];
  if ("last" in metric) return ["last", metric.last];
  if ("rise" in metric) return ["rise", metric.rise];
  return "quantile" in metric ? ["quantile", metric.quantile] : ["of", "@id"];
}

function registerKey(vocabulary: Vocabulary, at: string, id: string, keys: number | undefined): readonly Problem[] {
  const register = vocabulary.registers.get(id);
  if (register === undefined || keys === undefined || keys === 0 || register.key.length === keys) return [];
  return [
    {
      code: "key-mismatch",
      path: at,
      found: phrase("registerKeyed", { register: id, count: register.key.length }),
      expected: phrase("registerKey", { count: keys }),
    },
  ];
}
