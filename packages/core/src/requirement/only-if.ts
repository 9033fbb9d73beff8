import * as z from "zod";
import { MetricRef } from "../ledger/metric.ts";
import { PeriodSpec } from "../time/period.ts";
import { SiteBound } from "./site-bound.ts";
import { Sites } from "./sites.ts";

/** Applies a requirement only to some kinds of site or all but some, or while a metric stands in a band, which may differ by kind of site. False is notApplicable; undecidable is unknown. */
export const OnlyIf = z.strictObject({
  site: Sites.optional(),
  metric: MetricRef.optional(),
  period: PeriodSpec.optional(),
  atLeast: SiteBound.optional(),
  atMost: SiteBound.optional(),
});
export type OnlyIf = z.infer<typeof OnlyIf>;
