import * as z from "zod";
import { Refusal } from "../model/refusal.ts";

/** A whole number from 0 on: a row, the number of a table, a size. */
const Count = z.int().nonnegative();

/** A row: the place of its table in the list, and its number in it. */
export const SavedRow = z.tuple([Count, Count]);
export type SavedRow = z.infer<typeof SavedRow>;

/** The numbers of a column, row by row, null where there is none. Checked as a whole: of zod's looks at each there would be millions. */
const Values = z.custom<readonly (number | null)[]>(
  (list) => Array.isArray(list) && list.every((value) => value === null || Number.isFinite(value)),
);

/** A column. One without values is left out. */
export const SavedCells = z.strictObject({
  values: Values,
  many: z.array(z.tuple([Count, z.array(Count)])).optional(),
  deep: z.array(z.tuple([Count, z.unknown()])).optional(),
});
export type SavedCells = z.infer<typeof SavedCells>;

export const SavedTable = z.strictObject({
  kind: z.string(),
  ids: z.array(z.string()),
  /** The columns of the envelope, by their names in the table. */
  envelope: z.record(z.string(), SavedCells),
  /** The kind's own, by path. */
  columns: z.array(z.strictObject({ path: z.string(), type: z.string(), cells: SavedCells })),
  /** Rows that are hidden from some moment on, or seen later than they were known: row, visible, hidden. */
  odd: z.array(z.tuple([Count, z.int(), z.int()])),
  /** What rows yielded: row, then the name and row of each. */
  yielded: z.array(z.tuple([Count, z.array(z.tuple([z.string(), SavedRow]))])),
});
export type SavedTable = z.infer<typeof SavedTable>;

const SavedLink = z.strictObject({ id: z.string(), aim: z.string().optional(), row: SavedRow });
export type SavedLink = z.infer<typeof SavedLink>;

/** All that a store holds, as plain JSON: texts once, everything else as numbers and ids. */
export const SavedStore = z.strictObject({
  words: z.array(z.string()),
  tables: z.array(SavedTable),
  places: z.array(z.tuple([z.string(), SavedRow])),
  conflicts: z.array(z.string()),
  /** Where further copies of an entry came from; null where that is not known. */
  copies: z.array(z.tuple([z.string(), z.array(Count.nullable())])),
  misfits: z.array(z.tuple([z.string(), z.array(z.string())])),
  chains: z.array(z.strictObject({ root: z.string(), links: z.array(SavedLink), retractions: z.array(SavedLink) })),
  roots: z.array(z.tuple([z.string(), z.string()])),
  waiting: z.array(z.tuple([z.string(), z.array(SavedLink)])),
  derived: z.array(z.strictObject({ id: z.string(), document: z.string(), row: SavedRow.optional() })),
  refused: z.array(Refusal),
});
export type SavedStore = z.infer<typeof SavedStore>;
