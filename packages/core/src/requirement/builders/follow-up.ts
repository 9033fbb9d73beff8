import type { Each } from "../../ledger/each.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Deadline } from "../deadline/schema.ts";
import type { OnlyIf } from "../only-if.ts";
import { type AnchorOf, anchorOf, type LagOf } from "./anchor-of.ts";
import { type Of, sourceOf } from "./from.ts";
import { plain } from "./plain.ts";
import type { OfRow } from "./row-names.ts";

/**
 * Something is done within so long after an anchor 限时跟进: a repair answered, a hazard put right, a notice read by everyone.
 *
 * The anchor's key joins the key of `by`; an anchor without a key is joined by its id.
 *
 * @example
 * followUp(from(approval, { key: ["event"] }), { after: event, within: { hours: 24 } });
 * //=> { shape: "deadline", anchor: { of: { kind: "general/event" } }, by: { kind: "general/approval", key: ["event"] }, after: { hours: 24 } }
 */
export function followUp<By extends EntryKind, At extends EntryKind>(
  by: Of<By>,
  terms: {
    readonly after: AnchorOf<At>;
    readonly within: LagOf<NoInfer<At>>;
    readonly each?: Each;
    readonly onlyIf?: OnlyIf;
  },
): Deadline & OfRow<At> {
  const { after, within, each, onlyIf } = terms;
  return plain<Deadline>({ shape: "deadline", anchor: anchorOf(after), by: sourceOf(by), each, after: within, onlyIf });
}
