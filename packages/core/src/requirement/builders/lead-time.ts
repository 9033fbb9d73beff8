import type { Each } from "../../ledger/each.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Deadline } from "../deadline/schema.ts";
import type { OnlyIf } from "../only-if.ts";
import { type AnchorOf, anchorOf, type LagOf } from "./anchor-of.ts";
import { type Of, sourceOf } from "./from.ts";
import { plain } from "./plain.ts";
import type { OfRow } from "./row-names.ts";

/**
 * Something is done so long before an anchor 提前: an approval three working days before the event, a contract before its predecessor ends.
 *
 * The anchor's key joins the key of `by`; an anchor without a key is joined by its id. `earliest` says from when it counts:
 * without it the thing is open as soon as its anchor is known, and belongs to the period in which it is due. With `each`, everyone must.
 *
 * @example
 * leadTime(from(approval, { key: ["event"] }), { before: momentOf(event, "startsAt"), atLeast: { workdays: 3 } });
 * //=> { shape: "deadline", anchor: { of: { kind: "general/event" }, at: "startsAt" }, by: { kind: "general/approval", key: ["event"] }, before: { workdays: 3 } }
 */
export function leadTime<By extends EntryKind, At extends EntryKind>(
  by: Of<By>,
  terms: {
    readonly before: AnchorOf<At>;
    readonly atLeast: LagOf<NoInfer<At>>;
    readonly earliest?: LagOf<NoInfer<At>>;
    readonly each?: Each;
    readonly onlyIf?: OnlyIf;
  },
): Deadline & OfRow<At> {
  const { before, atLeast, earliest, each, onlyIf } = terms;
  return plain<Deadline>({
    shape: "deadline",
    anchor: anchorOf(before),
    by: sourceOf(by),
    each,
    before: atLeast,
    earliest,
    onlyIf,
  });
}
