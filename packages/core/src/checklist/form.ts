import type { Checklist } from "../model/checklist.ts";
import { frozen } from "../model/frozen.ts";
import type { Answer, Inspection } from "../model/inspection.ts";
import { type Standing, standingsOf } from "./standing.ts";

/**
 * A checklist in somebody's hands: the template, and the inspection so far as plain JSON, which is what an app saves. Both are frozen; every
 * step gives a new form.
 */
export interface Form<Item extends string = string> {
  readonly checklist: Checklist<Item>;
  readonly inspection: Inspection;
}

/** Makes a form of all that was answered: what is asked for in the order of the checklist, and the rest apart. The order of answering leaves no trace. */
export function formOf<Item extends string>(checklist: Checklist<Item>, inspection: Inspection): Form<Item> {
  const standings = standingsOf(checklist, inspection);
  const given = (shown: boolean): Answer[] =>
    standings.flatMap((each) => (each.shown === shown && each.answer ? [each.answer] : []));
  const { answers: _answers, apart: _apart, ...rest } = inspection;
  const apart = given(false);
  return Object.freeze({
    checklist,
    inspection: frozen({ ...rest, answers: given(true), ...(apart.length === 0 ? {} : { apart }) }),
  });
}

/** How every place of a form stands. */
export function standingsIn({ checklist, inspection }: Form): readonly Standing[] {
  return standingsOf(checklist, inspection);
}
