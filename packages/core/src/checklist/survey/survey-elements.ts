import type { Text } from "../../text/text.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

/** A text as SurveyJS has it: English by default, Chinese under its own locale. */
export function localized({ zh, en }: Text): JsonSchema {
  return { default: en, "zh-cn": zh };
}

/** A question for photographs. */
export const photos = {
  type: "file",
  allowMultiple: true,
  acceptedTypes: "image/*",
  storeDataAsText: false,
  maxFiles: 50,
};

/** So many photographs at least, unless something else holds; SurveyJS asks this of no photographs too. */
export function atLeast(name: string, least: number, unless: string): JsonSchema {
  return {
    type: "expression",
    expression: `(${unless} or {${name}.length} >= ${least})`,
    text: localized({ zh: `至少 ${least} 张照片`, en: `At least ${least} photographs` }),
  };
}

/** The condition under which a question is asked, if there is one. */
export function when(expression: string | undefined): JsonSchema {
  return expression === undefined ? {} : { visibleIf: expression };
}

/** Both conditions, as far as there are any. */
export function both(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? (one ?? other) : `${one} and ${other}`;
}
