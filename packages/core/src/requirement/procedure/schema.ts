import * as z from "zod";
import { Source, Value } from "../../ledger/source.ts";
import { Path } from "../../ledger/where.ts";
import { OnlyIf } from "../only-if.ts";

/** A size decides the procedure: the highest band reached says which joined entries must exist, no later than the entry itself, or within so many days after it. */
export const Procedure = z.strictObject({
  shape: z.literal("procedure"),
  of: Source,
  value: Value,
  /** Judges the sum of `value` over entries with equal `by` in so many days up to the entry, so that splitting is seen. */
  rolling: z.strictObject({ by: z.array(Path).min(1), days: z.int().min(1).max(366) }).optional(),
  bands: z
    .array(
      z.strictObject({
        from: z.number(),
        require: z.array(z.strictObject({ of: Source, atLeast: z.int().min(1).optional(), distinct: Path.optional() })),
      }),
    )
    .min(1),
  /** What is asked for may follow until the end of the day so many days after the entry's own; without it, it comes first. */
  withinDays: z.int().min(0).max(366).optional(),
  onlyIf: OnlyIf.optional(),
});
export type Procedure = z.infer<typeof Procedure>;
