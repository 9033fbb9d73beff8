import type { Test } from "../../ledger/where.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { FieldsIn, PathOf, StepPath } from "./path-of.ts";

/** A test on a field that holds `Value`s; texts of an enum are completed. */
export interface TestOf<Kind extends EntryKind, Value> {
  readonly equals?: Value | { readonly path: PathOf<Kind> };
  readonly in?: readonly Value[];
  readonly atLeast?: Value | { readonly path: PathOf<Kind> };
  readonly atMost?: Value | { readonly path: PathOf<Kind> };
  readonly exists?: boolean;
  readonly within?: string;
  readonly not?: TestOf<Kind, Value>;
}

/** A condition on the entries of a kind: keyed by its fields, each test typed by what the field holds. */
export type WhereOf<Kind extends EntryKind> = {
  readonly [P in keyof FieldsIn<Kind>]?: FieldsIn<Kind>[P] extends { readonly value: infer Value }
    ? TestOf<Kind, unknown extends Value ? string | number | boolean : Value>
    : never;
} & { readonly [P in StepPath<Kind>]?: Test };
