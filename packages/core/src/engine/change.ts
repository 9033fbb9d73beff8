import type { Entry } from "../model/entry.ts";
import type { Keep } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";

/**
 * One thing that might have been otherwise. `add` records an entry; `correct` replaces fields of an entry's data, or its actors by role, and `withdraw` retracts
 * one, both as known at the moment of evaluation; `rules` are settings over the site's own; `keeps`, `plan` and `asOf` stand in the place of
 * those given.
 */
export type Change<Added = unknown, Settings = Readonly<Record<string, unknown>>> =
  | { readonly add: Added }
  | { readonly correct: string; readonly data?: Readonly<Record<string, unknown>>; readonly actors?: Entry["actors"] }
  | { readonly withdraw: string }
  | { readonly rules: Settings }
  | { readonly keeps: readonly Keep[] }
  | { readonly plan: Plan }
  | { readonly asOf: string };
