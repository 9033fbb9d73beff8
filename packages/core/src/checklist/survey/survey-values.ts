import { frozen } from "../../model/frozen.ts";
import { type Answer, notApplicable } from "../../model/inspection.ts";
import { type Form, standingsIn } from "../form.ts";
import { isJudged } from "../judge.ts";
import { slotsOf } from "../slots.ts";
import { COMMENT, demandOf, hasNaQuestion, type NamedSlot, namedSlots, parts } from "./survey-names.ts";

/** Photographs as SurveyJS keeps files; `content` is the name under which the app keeps one. */
function files(names: readonly string[]) {
  return names.map((name) => ({ name, type: "image/*", content: name }));
}

/**
 * What was answered so far, as the data of the survey that `toSurvey` makes for the same inspection.
 *
 * @example
 * const form = answer(start(fireSheet, { facts: { areaKind: "office" } }), "exits", "fail", { photos: ["e.jpg"], note: "堆物" });
 * toSurveyData(form); //=> { exits: "fail", "exits__photos": [{ name: "e.jpg", type: "image/*", content: "e.jpg" }], "exits-Comment": "堆物" }
 */
export function toSurveyData(form: Form): Readonly<Record<string, unknown>> {
  const answers = new Map(standingsIn(form).map(({ slot, answer }) => [slot.id, answer]));
  const entries = namedSlots(slotsOf(form.checklist, form.inspection.samples)).flatMap((named) => {
    const answer = answers.get(named.slot.id);
    return answer ? valuesOf(named, answer) : [];
  });
  return frozen(Object.fromEntries(entries));
}

function valuesOf({ slot, name }: NamedSlot, answer: Answer): readonly (readonly [string, unknown])[] {
  const { item } = slot;
  const { note, photos, signature } = answer;
  const noted = !isJudged(item) || demandOf(item, "note") ? `${name}${parts.note}` : `${name}${COMMENT}`;
  return [
    ...ownValues(item.type, name, answer, hasNaQuestion(item)),
    ...(photos === undefined ? [] : [[`${name}${parts.photos}`, files(photos)] as const]),
    ...(signature === undefined ? [] : [[`${name}${parts.signature}`, signature] as const]),
    ...(note === undefined ? [] : [[noted, note] as const]),
  ];
}

function ownValues(
  type: string,
  name: string,
  { value }: Answer,
  naQuestion: boolean,
): readonly (readonly [string, unknown])[] {
  if (value === notApplicable && naQuestion) return [[`${name}${parts.notApplicable}`, true]];
  if (type === "photo" && Array.isArray(value)) return [[name, files(value)]];
  if (type !== "deductions" || typeof value !== "object") return [[name, value]];
  return Object.keys(value).length === 0
    ? [[name, "none"]]
    : [
        [name, "found"],
        [`${name}${parts.counts}`, value],
      ];
}
