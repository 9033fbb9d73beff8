import * as z from "zod";
import { Path } from "../ledger/where.ts";

/**
 * A bound on a value: a number, a path of the same entry (or of a row it refers to), or a class table: the values of `by`, joined by
 * `/`, choose the row. A class missing from the entry is unknown; one missing from the table is not bounded on this side, and where no
 * side bounds it the requirement does not apply.
 */
export const Bound = z.union([
  z.number(),
  z.strictObject({ path: Path }),
  z.strictObject({ by: z.array(Path).min(1), table: z.record(z.string(), z.number()) }),
]);
export type Bound = z.infer<typeof Bound>;
