import type { Register } from "../../ledger/register.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Anchor } from "../deadline/schema.ts";
import { type From, type Of, sourceOf } from "./from.ts";
import type { MomentPath } from "./path-of.ts";
import { plain } from "./plain.ts";
import type { BoundOf } from "./value-of.ts";

/** A moment that entries name: a kind, and a path to a day or instant of it. */
export interface MomentOf<Kind extends EntryKind> {
  readonly moment: From<Kind>;
  readonly anchor: Anchor;
}

/**
 * What a deadline is counted from: entries (their `at`), a moment that they name, a day of every year, a festival, the end of a
 * register's spans.
 */
export type AnchorOf<Kind extends EntryKind> =
  | Of<Kind>
  | MomentOf<Kind>
  | { readonly yearDay: string }
  | { readonly festival: string }
  | { readonly endOf: Register };

/** How far from the anchor; the amount may be read from the anchor's entry. */
export type LagOf<Kind extends EntryKind> =
  | { readonly hours: BoundOf<Kind> }
  | { readonly days: BoundOf<Kind> }
  | { readonly workdays: BoundOf<Kind> };

/**
 * Anchors a deadline at a day or instant that entries name, instead of at their `at`.
 *
 * @example
 * momentOf(siteAsset, "inUseFrom").anchor; //=> { of: { kind: "site/asset" }, at: "inUseFrom" }
 */
export function momentOf<Kind extends EntryKind>(of: Of<Kind>, path: MomentPath<NoInfer<Kind>>): MomentOf<Kind> {
  const moment = "source" in of ? of : { kind: of, source: sourceOf(of) };
  return Object.freeze({ moment, anchor: plain<Anchor>({ of: sourceOf(of), at: path }) });
}

/** The anchor in JSON. */
export function anchorOf(anchor: AnchorOf<EntryKind>): Anchor {
  if ("anchor" in anchor) return anchor.anchor;
  if ("yearDay" in anchor || "festival" in anchor) return anchor;
  return "endOf" in anchor ? { endOf: anchor.endOf.id } : { of: sourceOf(anchor) };
}
