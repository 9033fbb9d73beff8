import type { Entry } from "@houqin/core";

/** An entry that gets its number only when the month is put together, unless others name it. */
export type Draft = Omit<Entry, "id"> & Partial<Pick<Entry, "id">>;

/** Drafts with their numbers, in the order in which they stand. */
export function numbered(prefix: string, drafts: readonly Draft[]): readonly Entry[] {
  return drafts.map((draft, index) => ({ id: `${prefix}-${index + 1}`, ...draft }));
}
