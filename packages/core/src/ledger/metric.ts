import * as z from "zod";
import { Source, Value } from "./source.ts";
import { Path, Where } from "./where.ts";

/**
 * A figure over a period, per key.
 *
 * Over entries: `count` (of entries, or of those that have the path), `sum`, `mean`, `distinct`, `newKeys` (values never seen
 * before the period), `min`, `max`, `last`, `rise` (last reading less the last one before the period), `quantile` (nearest rank).
 * Over a register: `level` at the end of the period, `levelTime` (level × days), `keys` (how many keys stand above 0). From other metrics:
 * `quotient` (undecided when the divisor is 0) and `difference`. `figure` is the share of `of` rules' occurrences that were done,
 * on time or passed. `score` is the percent of a scorecard or of a part of it, its points, or the place of its grade from below (the
 * lowest is 1, none is 0); undecided while it hangs on anything open.
 */
export type Metric =
  | { readonly count: true | string; readonly of: Source }
  | { readonly sum: Value; readonly of: Source }
  | { readonly mean: Value; readonly of: Source }
  | { readonly min: Value; readonly of: Source }
  | { readonly max: Value; readonly of: Source }
  | { readonly last: Value; readonly of: Source }
  | { readonly rise: Value; readonly of: Source }
  | { readonly quantile: Value; readonly at: number; readonly of: Source }
  | { readonly distinct: string; readonly of: Source }
  | { readonly newKeys: string; readonly of: Source }
  | { readonly level: string }
  | { readonly levelTime: string }
  | { readonly keys: string; readonly where?: Where | undefined }
  | { readonly quotient: readonly [MetricRef, MetricRef] }
  | { readonly difference: readonly [MetricRef, MetricRef] }
  | { readonly figure: "done" | "onTime" | "passed"; readonly of: readonly string[] }
  | {
      readonly score: string;
      readonly part?: string | undefined;
      readonly as?: "percent" | "points" | "grade" | undefined;
    };

/** A metric by the id a pack gave it, or written in place. */
export type MetricRef = string | Metric;

const over = <K extends string>(name: K) =>
  z.strictObject({ [name]: Value, of: Source } as { [P in K]: typeof Value } & { of: typeof Source });
const pair = z.lazy(() => z.tuple([MetricRef, MetricRef]));

export const Metric: z.ZodType<Metric> = z.union([
  z.strictObject({ count: z.union([z.literal(true), Path]), of: Source }),
  over("sum"),
  over("mean"),
  over("min"),
  over("max"),
  over("last"),
  over("rise"),
  z.strictObject({ quantile: Value, at: z.number().min(0).max(1), of: Source }),
  z.strictObject({ distinct: Path, of: Source }),
  z.strictObject({ newKeys: Path, of: Source }),
  z.strictObject({ level: z.string() }),
  z.strictObject({ levelTime: z.string() }),
  z.strictObject({ keys: z.string(), where: Where.optional() }),
  z.strictObject({ quotient: pair }),
  z.strictObject({ difference: pair }),
  z.strictObject({ figure: z.enum(["done", "onTime", "passed"]), of: z.array(z.string()).min(1) }),
  z.strictObject({
    score: z.string().min(1),
    part: z.string().optional(),
    as: z.enum(["percent", "points", "grade"]).optional(),
  }),
]);
export const MetricRef: z.ZodType<MetricRef> = z.union([z.string().min(1), Metric]);

/** A metric with an identity, as packs declare it. `unit` is what its number counts, such as `CNY`, `kWh` or `%`. */
export const NamedMetric = z.strictObject({
  id: z.string().min(1),
  title: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  unit: z.string().optional(),
  metric: Metric,
});
export type NamedMetric = z.infer<typeof NamedMetric>;
