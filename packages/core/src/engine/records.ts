import type { Pack } from "../rule/pack.ts";
import type { EntryIn } from "./create-engine-options.ts";
import type { Ledger } from "./ledger.ts";

/** The entries of a site: a ledger made before, or the entries themselves. An array is named apart, for in it the compiler tells each entry's mistake at its place. */
export type Records<Packs extends readonly Pack[]> =
  | { readonly ledger: Ledger; readonly entries?: never }
  | { readonly entries: readonly EntryIn<Packs>[] | Iterable<EntryIn<Packs>>; readonly ledger?: never };
