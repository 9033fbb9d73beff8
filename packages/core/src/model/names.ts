import * as z from "zod";

/** What things are called, by the kind of the entries that list them and by their id. */
export const Names = z.record(z.string(), z.record(z.string(), z.string()));
export type Names = z.infer<typeof Names>;
