import * as z from "zod";
import { Source, Value } from "../../ledger/source.ts";
import { Where } from "../../ledger/where.ts";
import { Bound } from "../bound.ts";
import { OnlyIf } from "../only-if.ts";

/** A value of each entry stays within bounds, or, with `forbidden`, an entry of that description is itself the breach. */
export const Limit = z.strictObject({
  shape: z.literal("limit"),
  of: Source,
  value: Value.optional(),
  atLeast: Bound.optional(),
  atMost: Bound.optional(),
  oneOf: z.array(z.string()).min(1).optional(),
  forbidden: Where.optional(),
  onlyIf: OnlyIf.optional(),
});
export type Limit = z.infer<typeof Limit>;
