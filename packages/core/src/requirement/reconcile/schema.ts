import * as z from "zod";
import { Each } from "../../ledger/each.ts";
import { MetricRef } from "../../ledger/metric.ts";
import { PeriodSpec } from "../../time/period.ts";
import { OnlyIf } from "../only-if.ts";

/** Several figures on one key agree at the end of each period: book, list, card and thing 账册卡物. */
export const Reconcile = z.strictObject({
  shape: z.literal("reconcile"),
  key: z.array(z.string()).optional(),
  each: Each.optional(),
  of: z.record(z.string(), MetricRef),
  tolerance: z.union([z.number(), z.strictObject({ share: z.number().min(0).max(1) })]),
  period: PeriodSpec,
  onlyIf: OnlyIf.optional(),
});
export type Reconcile = z.infer<typeof Reconcile>;
