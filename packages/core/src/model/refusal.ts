import * as z from "zod";
import { Found } from "./found.ts";
import { Phrase } from "./phrase.ts";

/** Why an entry was refused: what was found, where, and what was expected, as codes and values; the sentence is made by a report. */
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
    "badHeader",
  ]),
  /** Place as the reader of the input gave it, such as `entries/2025-09.ndjson:17`. */
  place: z.string().optional(),
  entry: z.string().optional(),
  /** Path inside the entry, such as `data.grams`. */
  path: z.string().optional(),
  /** Character of the line, from 1, where it stops being readable. */
  column: z.int().optional(),
  /** How many rows of a table went with its header; absent where one line alone was refused. */
  rows: z.int().optional(),
  found: Found.optional(),
  expected: Phrase.optional(),
  didYouMean: z.string().optional(),
});
export type Refusal = z.infer<typeof Refusal>;
