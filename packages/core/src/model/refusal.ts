import * as z from "zod";

/** Why an entry was refused: what was found, where, and what was expected. Codes are stable; the sentence is made by a report. */
export const Refusal = z.strictObject({
  code: z.enum([
    "notAnEntry",
    "unknownKind",
    "badField",
    "badTime",
    "badNumber",
    "duplicateId",
    "unknownTarget",
    "kindChanged",
    "circle",
    "badRetraction",
    "badYield",
    "badLine",
  ]),
  /** Place as the reader of the input gave it, such as `entries/2025-09.ndjson:17`. */
  place: z.string().optional(),
  entry: z.string().optional(),
  /** Path inside the entry, such as `data.grams`. */
  path: z.string().optional(),
  found: z.string().optional(),
  expected: z.string().optional(),
  didYouMean: z.string().optional(),
});
export type Refusal = z.infer<typeof Refusal>;
