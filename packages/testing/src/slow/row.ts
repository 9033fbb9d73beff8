import type { SlowEntry } from "./input.ts";

/** The visible content of a document, with the document's id and its first `recordedAt`. Moments are local minutes. */
export interface Row {
  readonly id: string;
  readonly kind: string;
  readonly at: number;
  readonly recordedAt: number;
  readonly span: { readonly from: number; readonly to: number } | undefined;
  /** Where its span begins, else `at`. */
  readonly bucket: number;
  readonly entry: SlowEntry;
}

/** By `at`, then by id in code units. */
export function byTime(a: Row, b: Row): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Their ids in order of time, each once. */
export function idsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set([...rows].sort(byTime).map((row) => row.id))];
}
