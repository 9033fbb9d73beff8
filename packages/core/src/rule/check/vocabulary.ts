import type { NamedMetric } from "../../ledger/metric.ts";
import type { Register } from "../../ledger/register.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Scorecard } from "../scorecard.ts";

/** Everything that a requirement may name, by id. */
export interface Vocabulary {
  readonly kinds: ReadonlyMap<string, EntryKind>;
  readonly registers: ReadonlyMap<string, Register>;
  readonly metrics: ReadonlyMap<string, NamedMetric>;
  readonly scorecards?: ReadonlyMap<string, Scorecard>;
  /** Ids of checklists, whose inspections scorecards may read; without them none is checked. */
  readonly checklists?: ReadonlySet<string>;
  /** Ids of rules, which figures may quote. */
  readonly rules: ReadonlySet<string>;
}

/** Indexes things by their id; of two with one id the first counts. */
export function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.toReversed().map((thing) => [thing.id, thing]));
}
