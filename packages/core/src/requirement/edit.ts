import type { Register } from "../ledger/register.ts";
import type { Source } from "../ledger/source.ts";
import type { Finding } from "../model/finding.ts";

/**
 * One thing that might have been recorded otherwise: a field of an entry set to a value, or to any value at all; an entry withdrawn; an
 * entry of a source recorded for a key, at the moment of the unit or just before an entry of its evidence.
 */
export type Edit =
  | { readonly set: string; readonly path: string; readonly value: number | string }
  | { readonly fill: string; readonly path: string; readonly count?: number }
  | { readonly withdraw: string }
  | {
      readonly add: Source;
      readonly key: readonly string[];
      readonly before?: string;
      /** The path of the day until which it has to hold. */
      readonly until?: string;
    };

/** What a shape is told of the failing unit that is to be cleared. */
export interface Unclear {
  readonly finding: Finding;
  readonly register: (id: string) => Register | undefined;
}

/** The edits that may clear a unit of a shape, each alternative on its own, those that change least first. They are tried out, never trusted. */
export type Clear<R> = (requirement: R, unclear: Unclear) => readonly (readonly Edit[])[];

/** The same edit once, twice and so on. */
export function repeated(most: number, edit: Edit): readonly (readonly Edit[])[] {
  return Array.from({ length: most }, (_, index) => Array.from({ length: index + 1 }, () => edit));
}
