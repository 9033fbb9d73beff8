import * as z from "zod";
import { Each } from "../../ledger/each.ts";
import { Source } from "../../ledger/source.ts";
import { Path } from "../../ledger/where.ts";
import { YearDay } from "../../time/every.ts";
import { Bound } from "../bound.ts";
import { OnlyIf } from "../only-if.ts";

/** How far from an anchor: hours, civil days (end of that day) or working days; the amount may be a bound read from the anchor entry. */
export const Lag = z.union([
  z.strictObject({ hours: Bound }),
  z.strictObject({ days: Bound }),
  z.strictObject({ workdays: Bound }),
]);
export type Lag = z.infer<typeof Lag>;

/** What a deadline is counted from: entries (their `at`, or a day or instant they name), a day of every year, a festival, or the end of a register's spans. */
export const Anchor = z.union([
  z.strictObject({ of: Source, at: Path.optional() }),
  z.strictObject({ yearDay: YearDay }),
  z.strictObject({ festival: z.string() }),
  z.strictObject({ endOf: z.string() }),
]);
export type Anchor = z.infer<typeof Anchor>;

/**
 * Something is done by a time counted from an anchor: with `after`, between the anchor and so long after it (follow-up); with `before`,
 * no later than so long before it (lead time; `earliest` opens the window). The anchor's key joins the key of `by`; with `each`, everyone must.
 */
export const Deadline = z.strictObject({
  shape: z.literal("deadline"),
  anchor: Anchor,
  by: Source,
  each: Each.optional(),
  after: Lag.optional(),
  before: Lag.optional(),
  earliest: Lag.optional(),
  onlyIf: OnlyIf.optional(),
});
export type Deadline = z.infer<typeof Deadline>;
