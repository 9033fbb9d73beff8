import type { Checklist } from "../model/checklist.ts";
import type { Answer, Inspection } from "../model/inspection.ts";
import { holds } from "./holds.ts";
import { type Judgement, judge } from "./judge.ts";
import { type Slot, slotId, slotsOf } from "./slots.ts";

/** How one place of a checklist stands. */
export interface Standing {
  readonly slot: Slot;
  /** Whether it is asked for: every condition on it holds. */
  readonly shown: boolean;
  /** What was answered, whether it is shown or not. */
  readonly answer: Answer | undefined;
  /** What the answer came to, where it is shown and fits. */
  readonly judgement: Judgement | undefined;
}

/**
 * Goes through a checklist from top to bottom. Conditions look only upwards, so one pass settles them all: going through again with what
 * is shown changes nothing. What is not shown decides nothing below.
 */
export function standingsOf(checklist: Checklist, inspection: Inspection): readonly Standing[] {
  const given = new Map<string, Answer>();
  for (const answer of [...(inspection.apart ?? []), ...inspection.answers]) {
    given.set(slotId(answer.item, answer.sample), answer);
  }
  const facts = new Map(Object.entries(inspection.facts ?? {}));
  const seen = new Map<string, { readonly value: unknown; readonly outcome: Judgement["outcome"] | undefined }>();
  return slotsOf(checklist, inspection.samples).map((slot) => {
    const asked = {
      answer: (item: string) => seen.get(slotId(item, slot.sample)) ?? seen.get(item),
      fact: (name: string) => facts.get(name),
    };
    const shown = slot.conditions.every((condition) => holds(condition, asked) === true);
    const answer = given.get(slot.id);
    const judgement = shown && answer !== undefined ? judge(slot.item, answer.value) : undefined;
    if (shown && answer !== undefined) seen.set(slot.id, { value: answer.value, outcome: judgement?.outcome });
    return { slot, shown, answer, judgement };
  });
}
