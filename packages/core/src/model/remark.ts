import * as z from "zod";
import { Problem } from "./problem.ts";

/**
 * Something that is taken as it stands and is probably a mistake: an area that the site does not list, a kind of site that no pack
 * knows. It refuses nothing, and is counted. `path` is a field of the site file, or of entries.
 */
export const Remark = z.strictObject({
  ...Problem.shape,
  /** How many entries it is about; of the site file, how many of its rows. */
  count: z.int(),
  /** Ids of some of these entries, the first by their ids. */
  entries: z.array(z.string()),
});
export type Remark = z.infer<typeof Remark>;
