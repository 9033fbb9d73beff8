import type { Checklist, ChecklistSection } from "../../model/checklist.ts";
import { frozen } from "../../model/frozen.ts";
import type { Inspection } from "../../model/inspection.ts";
import { sampledIn } from "../sampled-in.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { slotId, slotsOf } from "../slots.ts";
import { localized } from "./survey-elements.ts";
import { expressionOf, joined, shownName, type Vocabulary } from "./survey-expression.ts";
import { type NamedSlot, namedSlots } from "./survey-names.ts";
import { questionsOf } from "./survey-question.ts";

/**
 * The properties that houqin adds to those of SurveyJS, so that an app can make them known:
 * `for (const { owner, ...property } of surveyProperties) Serializer.addProperty(owner, property)`.
 *
 * @example
 * surveyProperties.filter(({ owner }) => owner === "question").map(({ name }) => name);
 * //=> ["points", "weight", "itemClass", "critical", "severity"]
 */
export const surveyProperties = frozen([
  { owner: "question", name: "points", type: "number" },
  { owner: "question", name: "weight", type: "number" },
  { owner: "question", name: "itemClass", type: "string" },
  { owner: "question", name: "critical", type: "boolean" },
  { owner: "question", name: "severity", type: "string" },
  { owner: "itemvalue", name: "points", type: "number" },
  { owner: "itemvalue", name: "fails", type: "boolean" },
  { owner: "multipletextitem", name: "points", type: "number" },
] as const);

/**
 * Writes a checklist as a SurveyJS definition: a page for each section, both languages (`default` is English, `zh-cn` Chinese), conditions as `visibleIf`, points
 * in the `surveyProperties`. With the inspection, its samples are asked one by one and its facts are settled; without, sampled sections are asked for as
 * many numbered samples as are drawn, and the app sets the facts as variables of the survey.
 *
 * Held in tests against survey-core itself: the same questions are visible, and the survey is valid exactly when the form has no problems.
 *
 * @example
 * const form = start(fireSheet, { facts: { areaKind: "office" } });
 * const survey = JSON.stringify(toSurvey(fireSheet, form.inspection));
 * survey.includes('"visibleIf":"\'office\' = \'dorm\'"'); //=> true
 */
export function toSurvey(checklist: Checklist, inspection?: Pick<Inspection, "facts" | "samples">): JsonSchema {
  const { title, sections, id, version, hash } = checklist;
  const samples = inspection?.samples ?? placeholders(checklist);
  const slots = namedSlots(slotsOf(checklist, samples));
  const facts = new Map(Object.entries(inspection?.facts ?? {}));
  const names = new Map(slots.map((named) => [named.slot.id, named]));
  const shown = (named: NamedSlot): string | undefined => {
    const { conditions, sample } = named.slot;
    const words: Vocabulary = {
      question: (item) => {
        const found = names.get(slotId(item, sample)) ?? names.get(item) ?? named;
        return { name: found.name, item: found.slot.item, conditional: found.slot.conditions.length > 0 };
      },
      fact: (name) => facts.get(name),
    };
    if (conditions.length === 0) return undefined;
    return joined(
      conditions.map((condition) => expressionOf(condition, words)),
      true,
    );
  };
  const conditional = slots.filter(({ slot }) => slot.conditions.length > 0);
  return frozen({
    title: localized(title),
    locale: "zh-cn",
    // Answers to what is hidden are kept apart by houqin, not thrown away by the form.
    clearInvisibleValues: "none",
    calculatedValues: [
      ...Object.entries({ checklist: id, version, hash }).map(([name, value]) => ({
        name: `houqin__${name}`,
        expression: `'${value}'`,
      })),
      ...conditional.map((named) => ({ name: shownName(named.name), expression: shown(named) })),
    ],
    pages: sections.map((section) => ({
      name: section.id,
      title: localized(section.title),
      elements: elementsOf(section, 0, slots, shown),
    })),
  });
}

function elementsOf(
  section: ChecklistSection,
  depth: number,
  slots: readonly NamedSlot[],
  shown: (slot: NamedSlot) => string | undefined,
): readonly JsonSchema[] {
  const inside = slots.filter(({ slot }) => slot.sections[depth]?.id === section.id);
  const own = inside.filter(({ slot }) => slot.sections.length === depth + 1);
  return [
    ...own.flatMap((named) => questionsOf(named, shown(named))),
    ...(section.sections ?? []).map((below) => ({
      type: "panel",
      name: below.id,
      title: localized(below.title),
      elements: elementsOf(below, depth + 1, inside, shown),
    })),
  ];
}

function placeholders({ sections }: Checklist): NonNullable<Inspection["samples"]> {
  return sampledIn(sections).map(({ id, sample }) => {
    const drawn = Array.from({ length: sample.take }, (_, index) => String(index + 1));
    return { section: id, seed: "", of: sample.take, drawn };
  });
}
