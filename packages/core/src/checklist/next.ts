import type { ChecklistItem } from "../model/checklist-item.ts";
import type { Text } from "../text/text.ts";
import { expectationText } from "./expectation.ts";
import { type Form, standingsIn } from "./form.ts";
import type { Standing } from "./standing.ts";

/** What a form asks next. */
export interface Question {
  readonly item: ChecklistItem;
  /** In a sampled section, for which place or dish. */
  readonly sample?: string;
  /** Titles of the sections that it stands in, the outermost first. */
  readonly sections: readonly Text[];
  /** What an answer may be. */
  readonly expected: Text;
  readonly required: boolean;
}

/**
 * What to ask next: the first item that is asked for and has no answer, the optional ones included; with `after`, the first one behind that place,
 * so that a form can pass over what is optional. Undefined when there is none.
 *
 * @example
 * const form = answer(start(fireSheet, { facts: { areaKind: "dorm" } }), "exits", "pass");
 * next(form)?.item.id; //=> "extinguishers"
 * next(form)?.expected; //=> { zh: "合格（pass）或不合格（fail），或不适用（notApplicable）", en: "pass or fail, or notApplicable" }
 */
export function next(form: Form, after?: { readonly item: string; readonly sample?: string }): Question | undefined {
  const standings = standingsIn(form);
  const from =
    after === undefined
      ? 0
      : standings.findIndex(({ slot }) => slot.item.id === after.item && slot.sample === after.sample) + 1;
  const found = standings.slice(from).find(({ shown, answer }) => shown && answer === undefined);
  return found && questionOf(found);
}

function questionOf({ slot: { item, sample, sections } }: Standing): Question {
  return Object.freeze({
    item,
    ...(sample === undefined ? {} : { sample }),
    sections: Object.freeze(sections.map(({ title }) => title)),
    expected: expectationText(item),
    required: item.required ?? true,
  });
}
