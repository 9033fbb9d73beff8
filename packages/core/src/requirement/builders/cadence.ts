import type { Each } from "../../ledger/each.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Shift, SlotWindow } from "../../time/every.ts";
import type { BySite } from "../by-site.ts";
import type { Cadence, CatchUp } from "../cadence/schema.ts";
import type { OnlyIf } from "../only-if.ts";
import { type EveryInput, everyBySite } from "./every-of.ts";
import { type Of, sourceOf } from "./from.ts";
import { plain } from "./plain.ts";

/**
 * Something recurs 周期: in every slot, for every key of `each`, `times` entries of a kind (default 1).
 *
 * How often may differ by kind of site: `every` and `times` take a table. With `each`, the source's `key` has one path per element of
 * the key. `window` says when in its slot a thing may be done, `catchUp` which missed slots an agenda asks to make up for.
 *
 * @example
 * cadence(patrol, { every: "operatingDay", window: { due: "09:00" } });
 * //=> { shape: "cadence", of: { kind: "canteen/patrol" }, every: { unit: "operatingDay" }, window: { due: "09:00" } }
 */
export function cadence<Kind extends EntryKind>(
  of: Of<Kind>,
  terms: {
    readonly every: BySite<EveryInput>;
    readonly each?: Each;
    readonly times?: Cadence["times"];
    readonly window?: SlotWindow;
    readonly onNonWorkday?: Shift;
    readonly catchUp?: CatchUp;
    readonly onlyIf?: OnlyIf;
  },
): Cadence {
  return plain<Cadence>({ shape: "cadence", of: sourceOf(of), ...terms, every: everyBySite(terms.every) });
}
