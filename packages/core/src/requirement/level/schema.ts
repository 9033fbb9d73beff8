import * as z from "zod";
import { Each } from "../../ledger/each.ts";
import { Source } from "../../ledger/source.ts";
import { Every } from "../../time/every.ts";
import { Bound } from "../bound.ts";
import { OnlyIf } from "../only-if.ts";

/** A register stands within bounds: always, at slots, or when an entry relies on it. */
export const Level = z.strictObject({
  shape: z.literal("level"),
  register: z.string(),
  each: Each.optional(),
  when: z.union([z.literal("always"), z.strictObject({ slots: Every }), z.strictObject({ entries: Source })]),
  atLeast: Bound.optional(),
  atMost: Bound.optional(),
  warnDays: z.int().min(1).max(366).optional(),
  onlyIf: OnlyIf.optional(),
});
export type Level = z.infer<typeof Level>;
