import type { ChecklistItem } from "../../model/checklist-item.ts";
import { isJudged } from "../judge.ts";
import type { Slot } from "../slots.ts";

/** A place of a checklist with the name of its question in a survey. */
export interface NamedSlot {
  readonly slot: Slot;
  /** The item's id, in a sampled section followed by the number of the sample: a sample's own name may hold anything. */
  readonly name: string;
}

/** What stands behind a question's name, for the further questions that belong to it. Ids of items hold no underscore. */
export const parts = {
  notApplicable: "__na",
  counts: "__counts",
  note: "__note",
  photos: "__photos",
  signature: "__signature",
} as const;

/** What SurveyJS itself puts behind the name of a question for its comment. */
export const COMMENT = "-Comment";

/** Names the places of a checklist. */
export function namedSlots(slots: readonly Slot[]): readonly NamedSlot[] {
  const samples = new Map<string, string[]>();
  return slots.map((slot) => {
    const { item, sample, sections } = slot;
    if (sample === undefined) return { slot, name: item.id };
    const section = sections.find((each) => each.sample !== undefined)?.id ?? "";
    const drawn = samples.get(section) ?? [];
    samples.set(section, drawn);
    if (!drawn.includes(sample)) drawn.push(sample);
    return { slot, name: `${item.id}__${drawn.indexOf(sample) + 1}` };
  });
}

/** Whether `notApplicable` is a choice beside the others, or a question of its own. */
export function hasNaQuestion(item: ChecklistItem): boolean {
  return "na" in item && item.na === true && (item.type === "number" || item.type === "score" || item.type === "count");
}

/** When a piece of evidence is asked of an item: not at all, or when it failed, or always. */
export function demandOf(item: ChecklistItem, what: "note" | "photos" | "signature"): "failed" | "always" | undefined {
  const demand = isJudged(item) ? item.evidence?.[what] : undefined;
  return demand === "failed" || demand === "always" ? demand : undefined;
}
