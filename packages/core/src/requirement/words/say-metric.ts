import { match, P } from "ts-pattern";
import type { MetricRef } from "../../ledger/metric.ts";
import type { Source, Value } from "../../ledger/source.ts";
import type { Text } from "../../text/text.ts";
import { list, type Naming, NOTHING, quoted, same, say } from "./naming.ts";
import { saySource } from "./say-condition.ts";
import { sayPath, sayValue } from "./say-path.ts";

const FOLDS = {
  sum: { zh: "{of}的{value}合计", en: "the sum of {value} of {of}" },
  mean: { zh: "{of}的平均{value}", en: "the mean {value} of {of}" },
  min: { zh: "{of}的最小{value}", en: "the least {value} of {of}" },
  max: { zh: "{of}的最大{value}", en: "the greatest {value} of {of}" },
  last: { zh: "{of}最近一次的{value}", en: "the latest {value} of {of}" },
  rise: { zh: "{of}的{value}增量", en: "the rise of {value} of {of}" },
  quantile: { zh: "{of}的{value}分位数", en: "a quantile of {value} of {of}" },
} as const;

const FIGURES = {
  done: { zh: "{rules}的完成率", en: "the share of {rules} that was done" },
  onTime: { zh: "{rules}的按时率", en: "the share of {rules} that was on time" },
  passed: { zh: "{rules}的合格率", en: "the share of {rules} that passed" },
} as const;

const SCORES = {
  percent: { zh: "{score}{part}的得分率（百分制）", en: "the percent of {score}{part}" },
  points: { zh: "{score}{part}的得分", en: "the points of {score}{part}" },
  grade: { zh: "{score}的等级", en: "the grade of {score}" },
} as const;

/** Says a metric by its title, or what it counts where it is written in place. */
export function sayMetric(metric: MetricRef, naming: Naming): Text {
  const fold = (template: Text, of: Source, value: Value) =>
    say(template, { of: saySource(of, naming), value: sayValue(value, of.kind, naming) });
  return match(metric)
    .with(P.string, (id) => quoted(naming.metric(id)))
    .with({ count: P._ }, ({ of }) =>
      say({ zh: "{of}的次数", en: "the number of {of}" }, { of: saySource(of, naming) }),
    )
    .with({ sum: P._ }, ({ sum, of }) => fold(FOLDS.sum, of, sum))
    .with({ mean: P._ }, ({ mean, of }) => fold(FOLDS.mean, of, mean))
    .with({ min: P._ }, ({ min, of }) => fold(FOLDS.min, of, min))
    .with({ max: P._ }, ({ max, of }) => fold(FOLDS.max, of, max))
    .with({ last: P._ }, ({ last, of }) => fold(FOLDS.last, of, last))
    .with({ rise: P._ }, ({ rise, of }) => fold(FOLDS.rise, of, rise))
    .with({ quantile: P._ }, ({ quantile, of }) => fold(FOLDS.quantile, of, quantile))
    .with({ distinct: P._ }, ({ distinct, of }) =>
      say(
        { zh: "{of}中不同{path}的个数", en: "the number of different {path} of {of}" },
        { of: saySource(of, naming), path: sayPath(of.kind, distinct, naming) },
      ),
    )
    .with({ newKeys: P._ }, ({ newKeys, of }) =>
      say(
        { zh: "{of}中新出现的{path}的个数", en: "the number of new {path} of {of}" },
        { of: saySource(of, naming), path: sayPath(of.kind, newKeys, naming) },
      ),
    )
    .with({ level: P._ }, ({ level }) => quoted(naming.register(level)))
    .with({ levelTime: P._ }, ({ levelTime }) =>
      say({ zh: "{register}的日累计", en: "the days of {register}" }, { register: quoted(naming.register(levelTime)) }),
    )
    .with({ keys: P._ }, ({ keys }) =>
      say({ zh: "{register}的个数", en: "the number of {register}" }, { register: quoted(naming.register(keys)) }),
    )
    .with({ quotient: P._ }, ({ quotient: [a, b] }) => pair(a, b, "÷", naming))
    .with({ difference: P._ }, ({ difference: [a, b] }) => pair(a, b, "−", naming))
    .with({ figure: P._ }, ({ figure, of }) => say(FIGURES[figure], { rules: list(of.map(same)) }))
    .with({ score: P._ }, ({ score, part, as = "percent" }) =>
      say(SCORES[as], {
        score: quoted(naming.scorecard?.(score) ?? same(score)),
        part: part === undefined ? NOTHING : say({ zh: "中“{part}”", en: " ({part})" }, { part: same(part) }),
      }),
    )
    .exhaustive();
}

/** Entries that a metric is folded from, with the paths of its key; of several metrics the first. */
export function sourceOf(metric: MetricRef | undefined, naming: Naming): Source | undefined {
  if (metric === undefined) return undefined;
  if (typeof metric === "string") return sourceOf(naming.metricBody(metric), naming);
  if ("quotient" in metric) return sourceOf(metric.quotient[0], naming);
  if ("difference" in metric) return sourceOf(metric.difference[0], naming);
  if ("level" in metric) return naming.raising(metric.level);
  return "figure" in metric || !("of" in metric) ? undefined : metric.of;
}

function pair(first: MetricRef, second: MetricRef, sign: string, naming: Naming): Text {
  const parts = { a: sayMetric(first, naming), b: sayMetric(second, naming), sign: same(sign) };
  return say({ zh: "{a}{sign}{b}", en: "{a} {sign} {b}" }, parts);
}
