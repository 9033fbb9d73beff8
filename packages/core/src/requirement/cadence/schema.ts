import * as z from "zod";
import { Each } from "../../ledger/each.ts";
import { Source } from "../../ledger/source.ts";
import { Every, Shift, SlotWindow } from "../../time/every.ts";
import { bySite } from "../by-site.ts";
import { OnlyIf } from "../only-if.ts";

/**
 * Which missed slots are still to be made up for, as an agenda asks: each of them, the latest of a key while no later slot of it was filled,
 * or none (default). A slot once missed stays missed, whatever is made up for.
 */
export const CatchUp = z.enum(["each", "latest", "none"]);
export type CatchUp = z.infer<typeof CatchUp>;

/** Something recurs: in every slot, for every key of `each`, `times` entries of `of`. How often may differ by kind of site. */
export const Cadence = z.strictObject({
  shape: z.literal("cadence"),
  of: Source,
  each: Each.optional(),
  every: bySite(Every),
  times: bySite(z.int().min(1).max(100)).optional(),
  window: SlotWindow.optional(),
  onNonWorkday: Shift.optional(),
  catchUp: CatchUp.optional(),
  onlyIf: OnlyIf.optional(),
});
export type Cadence = z.infer<typeof Cadence>;
