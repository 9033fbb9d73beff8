import * as z from "zod";
import { Each } from "../../ledger/each.ts";
import { Source } from "../../ledger/source.ts";
import { Every, Shift, SlotWindow } from "../../time/every.ts";
import { OnlyIf } from "../only-if.ts";

/** Something recurs: in every slot, for every key of `each`, `times` entries of `of`. */
export const Cadence = z.strictObject({
  shape: z.literal("cadence"),
  of: Source,
  each: Each.optional(),
  every: Every,
  times: z.int().min(1).max(100).optional(),
  window: SlotWindow.optional(),
  onNonWorkday: Shift.optional(),
  onlyIf: OnlyIf.optional(),
});
export type Cadence = z.infer<typeof Cadence>;
