import type { Catalogue, Refusal } from "@houqin/core";

/** A file that holds entries. */
export interface EntryFile {
  readonly path: string;
  /** What it is called in errors, such as `entries/2025-09.ndjson`. */
  readonly name: string;
  readonly bytes: number;
}

/** An entry as it stands in a file, not yet looked at; or why a line of it cannot be one. */
export type ReadLine =
  | { readonly line: number; readonly entry: unknown }
  | {
      readonly line: number | undefined;
      readonly fault: Omit<Refusal, "code" | "place"> & Partial<Pick<Refusal, "code">>;
    };

/** What readers of files are told: the kinds of entries, and who listens to the bytes that were read. */
export interface ReadingContext {
  readonly kinds: Catalogue["kinds"];
  readonly heard: (bytes: number) => void;
}
