import type { EntryKind } from "../../model/entry-kind.ts";
import type { ROW_SLOTS } from "../row-values.ts";
import type { FieldsIn } from "./path-of.ts";

/** The names by which a message may call what stands in an entry of a kind: its fields and roles, and where and when it happened. */
export type RowNames<Kind extends EntryKind> =
  | Exclude<keyof FieldsIn<Kind> & string, `@${string}`>
  | (typeof ROW_SLOTS)[number];

/** For the compiler alone: the names by which messages may call what stands in the entry that a requirement judges or counts from. */
export interface OfRow<Kind extends EntryKind> {
  readonly "~row"?: RowNames<Kind>;
}
