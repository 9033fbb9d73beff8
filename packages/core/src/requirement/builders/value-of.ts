import type { SpanUnit } from "../../ledger/source.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { ListPath, MomentPath, NumberPath, PathOf } from "./path-of.ts";

/** A number read from one entry: a numeric field, the length of a list, a span between two moments, a difference, a quotient. */
export type ValueOf<Kind extends EntryKind> =
  | NumberPath<Kind>
  | { readonly count: ListPath<Kind> }
  | { readonly span: readonly [MomentPath<Kind>, MomentPath<Kind>]; readonly unit: SpanUnit }
  | { readonly minus: readonly [NumberPath<Kind>, NumberPath<Kind>] }
  | { readonly divide: readonly [NumberPath<Kind>, NumberPath<Kind>]; readonly share?: true };

/** A bound: a number, another numeric field, or a table by class (the values of `by` joined by `/` choose the row). */
export type BoundOf<Kind extends EntryKind> =
  | number
  | { readonly path: NumberPath<Kind> }
  | { readonly by: readonly PathOf<Kind>[]; readonly table: Readonly<Record<string, number>> };
