import * as z from "zod";
import { Source, Value } from "./source.ts";
import { Path } from "./where.ts";

/** A length of time: civil days, calendar months or years (the same day of month, or its last day), or hours. */
export const Duration = z.union([
  z.strictObject({ hours: z.int() }),
  z.strictObject({ days: z.int() }),
  z.strictObject({ months: z.int() }),
  z.strictObject({ years: z.int() }),
]);
export type Duration = z.infer<typeof Duration>;

/** A moment of an entry: a path to a day or instant, or a length of time after the entry's `at`. */
const Moment = z.union([Path, Duration]);

/**
 * A level per key over time, folded from entries: stock, custody, beds, open work orders, certificates, rosters.
 *
 * `plus` raises the level by `amount` (default 1) from `from` (default the entry's `at`) until `until` (default for ever; a day
 * includes that day). `minus` lowers it by `amount`; with `ends` it closes the key's oldest open span instead, with `ends: "all"` every one
 * that is open, if any. A negative level is shown, never clamped. Each source's `key` gives its own paths for the register's `key`, in the same order.
 */
export const Register = z.strictObject({
  id: z.string().min(1),
  title: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  key: z.array(z.string()),
  unit: z.string().optional(),
  /** Kind whose rows describe the first element of the key, so that `each` can filter by its columns. */
  refers: z.string().optional(),
  plus: z
    .array(z.strictObject({ of: Source, amount: Value.optional(), from: Moment.optional(), until: Moment.optional() }))
    .min(1),
  minus: z
    .array(
      z.strictObject({
        of: Source,
        amount: Value.optional(),
        ends: z.union([z.literal(true), z.literal("all")]).optional(),
      }),
    )
    .optional(),
});
export type Register = z.infer<typeof Register>;
