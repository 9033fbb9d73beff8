import type { ChecklistItem } from "../../model/checklist-item.ts";
import { notApplicable } from "../../model/inspection.ts";
import { expectationText, LONGEST_TEXT } from "../expectation.ts";
import { isJudged, worthOf } from "../judge.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { evidenceQuestions } from "./evidence-questions.ts";
import { atLeast, both, localized, photos, when } from "./survey-elements.ts";
import { joined } from "./survey-expression.ts";
import { demandOf, hasNaQuestion, type NamedSlot, parts } from "./survey-names.ts";

/** The most steps that a score offers as a list to choose from. */
const MOST_CHOICES = 101;

const na = { value: notApplicable, text: localized({ zh: "不适用", en: "Not applicable" }) };

/** The questions of one place: its own, and those for what does not apply, counts and evidence. `shown` is when it is asked for, if that is not always. */
export function questionsOf({ slot, name }: NamedSlot, shown: string | undefined): readonly JsonSchema[] {
  const { item } = slot;
  const required = item.required ?? true;
  const title = titleOf(slot);
  const applies = hasNaQuestion(item) ? `{${name}${parts.notApplicable}} <> true` : undefined;
  const always = when(shown);
  const own = {
    name,
    title,
    ...(item.help === undefined ? {} : { description: localized(item.help) }),
    ...when(both(shown, applies)),
    isRequired: required,
    ...properties(item),
    ...ownQuestion(item, name),
    ...(demandOf(item, "note") || !isJudged(item)
      ? {}
      : { showCommentArea: true, commentText: localized({ zh: "说明", en: "Note" }) }),
  };
  const notApplying = {
    type: "boolean",
    name: `${name}${parts.notApplicable}`,
    title: localized({ zh: `${item.title.zh}：不适用`, en: `${item.title.en}: not applicable` }),
    ...always,
  };
  return [
    ...(hasNaQuestion(item) ? [notApplying] : []),
    own,
    ...(item.type === "deductions" ? [countsQuestion(item, name, shown)] : []),
    ...evidenceQuestions(slot.item, name, shown),
  ];
}

function ownQuestion(item: ChecklistItem, name: string): JsonSchema {
  const notApplying = "na" in item && item.na === true ? [na] : [];
  switch (item.type) {
    case "check":
      return {
        type: "radiogroup",
        choices: [choice("pass", "合格", "Pass"), choice("fail", "不合格", "Fail"), ...notApplying],
      };
    case "choice": {
      const choices = item.options.map(({ value, title, points, fails }) => ({
        value,
        text: localized(title),
        ...(points === undefined ? {} : { points }),
        ...(fails ? { fails } : {}),
      }));
      return { type: "radiogroup", choices: [...choices, ...notApplying] };
    }
    case "deductions":
      return {
        type: "radiogroup",
        choices: [choice("none", "没有问题", "Nothing found"), choice("found", "有扣分", "Deductions"), ...notApplying],
      };
    case "score": {
      const { points, step = 1 } = item;
      const steps = Math.round(points / step);
      if (steps >= MOST_CHOICES) return numberQuestion(item, 0, points);
      return {
        type: "dropdown",
        choices: Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toFixed(6))),
      };
    }
    case "number":
      return numberQuestion(item, item.lowest ?? -9e9, item.highest ?? 9e9);
    case "count":
      return numberQuestion(item, 0, 1_000_000, [
        { type: "regex", regex: "^\\d+$", text: localized(expectationText(item)) },
      ]);
    case "text":
      return { type: "comment", maxLength: item.longest ?? LONGEST_TEXT };
    case "photo":
      return { ...photos, validators: [atLeast(name, item.atLeast ?? 1, `{${name}} empty`)] };
    case "signature":
      return { type: "signaturepad", storeDataAsText: false };
  }
}

function choice(value: string, zh: string, en: string): JsonSchema {
  return { value, text: localized({ zh, en }) };
}

function numberQuestion(
  item: ChecklistItem,
  minValue: number,
  maxValue: number,
  more: readonly JsonSchema[] = [],
): JsonSchema {
  const range = { type: "numeric", minValue, maxValue, text: localized(expectationText(item)) };
  return { type: "text", inputType: "number", min: minValue, max: maxValue, validators: [range, ...more] };
}

function invalid(item: ChecklistItem, expression: string): JsonSchema {
  return { type: "expression", expression, text: localized(expectationText(item)) };
}

function countsQuestion(
  item: Extract<ChecklistItem, { readonly type: "deductions" }>,
  name: string,
  shown: string | undefined,
): JsonSchema {
  const own = `${name}${parts.counts}`;
  return {
    type: "multipletext",
    name: own,
    title: localized({ zh: `${item.title.zh}：次数`, en: `${item.title.en}: how many` }),
    ...when(both(shown, `{${name}} = 'found'`)),
    isRequired: true,
    items: item.list.map(({ id, title, points, most = 1 }) => ({
      name: id,
      title: localized(title),
      inputType: "number",
      points,
      validators: [{ type: "numeric", minValue: 0, maxValue: most }],
    })),
    validators: [
      invalid(
        item,
        joined(
          item.list.map(({ id }) => `{${own}.${id}} > 0`),
          false,
        ),
      ),
    ],
  };
}

/** What an item is worth and how much hangs on it, as properties that houqin adds to questions. */
function properties(item: ChecklistItem): JsonSchema {
  if (!isJudged(item)) return {};
  const { weight, class: itemClass, critical, severity } = item;
  return {
    points: worthOf(item),
    ...(weight === undefined ? {} : { weight }),
    ...(itemClass === undefined ? {} : { itemClass }),
    ...(critical ? { critical } : {}),
    ...(severity === undefined ? {} : { severity }),
  };
}

function titleOf({ item, sample }: NamedSlot["slot"]): JsonSchema {
  if (sample === undefined) return localized(item.title);
  return localized({ zh: `${sample}：${item.title.zh}`, en: `${sample}: ${item.title.en}` });
}
