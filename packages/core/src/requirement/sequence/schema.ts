import * as z from "zod";
import { Source } from "../../ledger/source.ts";
import { Path } from "../../ledger/where.ts";
import { OnlyIf } from "../only-if.ts";

/** Things happen in order: named steps, each with its source, none skipped; or a state that only moves along allowed transitions. */
export const Sequence = z.strictObject({
  shape: z.literal("sequence"),
  steps: z
    .array(z.strictObject({ id: z.string(), of: Source, optional: z.literal(true).optional() }))
    .min(2)
    .optional(),
  of: Source.optional(),
  state: Path.optional(),
  initial: z.array(z.string()).min(1).optional(),
  transitions: z.record(z.string(), z.array(z.string())).optional(),
  onlyIf: OnlyIf.optional(),
});
export type Sequence = z.infer<typeof Sequence>;
