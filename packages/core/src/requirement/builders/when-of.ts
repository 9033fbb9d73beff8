import type { EntryKind } from "../../model/entry-kind.ts";
import type { Level } from "../level/schema.ts";
import { type EveryInput, everyOf } from "./every-of.ts";
import { type Of, sourceOf } from "./from.ts";

/** When a register is read: `always` (default), at the start of every slot, or when an entry relies on it. */
export type WhenInput = "always" | { readonly slots: EveryInput } | { readonly entries: Of<EntryKind> };

/** The reading times in JSON. */
export function whenOf(when: WhenInput = "always"): Level["when"] {
  if (when === "always") return when;
  return "slots" in when ? { slots: everyOf(when.slots) } : { entries: sourceOf(when.entries) };
}
