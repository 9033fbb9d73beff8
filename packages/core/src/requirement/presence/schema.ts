import * as z from "zod";
import { Source } from "../../ledger/source.ts";
import { Path, Where } from "../../ledger/where.ts";
import { OnlyIf } from "../only-if.ts";

/** Each entry carries its parts: vouchers, photos, signatures, so many quotes. */
export const Presence = z.strictObject({
  shape: z.literal("presence"),
  of: Source,
  parts: z.array(z.strictObject({ path: Path, atLeast: z.int().min(1).optional(), when: Where.optional() })).min(1),
  onlyIf: OnlyIf.optional(),
});
export type Presence = z.infer<typeof Presence>;
