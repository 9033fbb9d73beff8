import type { Entry } from "@houqin/core";

/** An entry of a trial; its id may be left to the trial. */
export type Row = Omit<Entry, "id"> & { readonly id?: string };

/** An entry in short: kind, moment, data, and what else stands on its envelope. */
export function row(
  kind: string,
  at: string,
  data: Entry["data"],
  envelope: Partial<Omit<Row, "kind" | "at" | "data">> = {},
): Row {
  return { kind, at, data, ...envelope };
}
