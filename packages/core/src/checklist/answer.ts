import { among } from "../model/expected-of.ts";
import { foundOf } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { type Answer, AnswerExtras, type AnswerValue } from "../model/inspection.ts";
import { phrase } from "../model/phrase.ts";
import { fieldProblems, type Problem } from "../model/problem.ts";
import { nearest } from "../text/nearest.ts";
import { type Form, formOf } from "./form.ts";
import { type Slot, slotId, slotsOf } from "./slots.ts";
import { valueFault } from "./value-fault.ts";

/** What goes with an answer: for which sample, note, photographs, signature, by whom and when. */
export type AnswerOptions = AnswerExtras & { readonly sample?: string };

/**
 * Answers an item, or changes its answer; `undefined` takes it back. `"notApplicable"` says that the item does not apply. An answer to an item that
 * is not asked for (any more, or yet) is kept apart and counts for nothing until it is.
 *
 * Throws a HouqinError with every mistake: an unknown item or sample, a value or note that does not fit.
 *
 * @example
 * const form = answer(start(fireSheet, { facts: { areaKind: "dorm" } }), "exits", "fail", { note: "二楼东侧堆放纸箱", photos: ["e1.jpg"] });
 * form.inspection.answers; //=> [{ item: "exits", value: "fail", note: "二楼东侧堆放纸箱", photos: ["e1.jpg"] }]
 */
export function answer<Item extends string>(
  form: Form<Item>,
  item: NoInfer<Item>,
  value: AnswerValue | undefined,
  options: AnswerOptions = {},
): Form<Item> {
  const { checklist, inspection } = form;
  const { sample, ...extras } = options;
  const slots = slotsOf(checklist, inspection.samples);
  const slot = slots.find(({ id }) => id === slotId(item, sample));
  const problems = slot
    ? [...valueProblems(slot, value), ...extraProblems(slot.id, extras)]
    : [unknownSlot(slots, item, sample)];
  if (problems.length > 0) throw new HouqinError("bad-answer", problems);
  const others = (answers: readonly Answer[] = []) =>
    answers.filter((each) => each.item !== item || each.sample !== sample);
  const own: readonly Answer[] =
    value === undefined
      ? []
      : [{ item, ...(sample === undefined ? {} : { sample }), value: copied(value), ...AnswerExtras.parse(extras) }];
  return formOf(checklist, {
    ...inspection,
    answers: [...others(inspection.answers), ...own],
    apart: others(inspection.apart),
  });
}

function copied(value: AnswerValue): AnswerValue {
  if (typeof value !== "object") return value;
  return Array.isArray(value)
    ? [...value]
    : Object.fromEntries(Object.entries(value).filter(([, count]) => count !== 0));
}

function valueProblems({ id, item }: Slot, value: AnswerValue | undefined): readonly Problem[] {
  const fault = value === undefined ? undefined : valueFault(item, value);
  if (!fault) return [];
  const { found, expected, didYouMean } = fault;
  return [{ code: "bad-value", path: id, found, expected, ...(didYouMean ? { didYouMean } : {}) }];
}

function extraProblems(path: string, extras: unknown): readonly Problem[] {
  const { error } = AnswerExtras.safeParse(extras);
  return error ? fieldProblems(error, extras, path).map((problem) => ({ ...problem, code: "bad-extra" })) : [];
}

function unknownSlot(slots: readonly Slot[], item: string, sample: string | undefined): Problem {
  const own = slots.filter((slot) => slot.item.id === item);
  if (own.length > 0) {
    const samples = own.flatMap((slot) => (slot.sample === undefined ? [] : [slot.sample]));
    const expected = samples.length === 0 ? phrase("noSample") : among(samples);
    const didYouMean = nearest(sample ?? "", samples);
    return {
      code: "unknown-sample",
      path: item,
      found: foundOf(sample),
      expected,
      ...(didYouMean ? { didYouMean } : {}),
    };
  }
  const ids = slots.map((slot) => slot.item.id);
  const [found, didYouMean] = [String(item).slice(0, 60), nearest(String(item).slice(0, 100), ids)];
  return {
    code: "unknown-item",
    path: "item",
    found,
    expected: phrase("checklistItem"),
    ...(didYouMean ? { didYouMean } : {}),
  };
}
