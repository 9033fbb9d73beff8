import type { ChecklistItem } from "../../model/checklist-item.ts";
import type { Text } from "../../text/text.ts";
import { isJudged } from "../judge.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { atLeast, localized, photos, when } from "./survey-elements.ts";
import { joined, outcomeExpression } from "./survey-expression.ts";
import { demandOf, parts } from "./survey-names.ts";

/** The questions for the evidence that an item may ask: shown beside it, required where it is due. */
export function evidenceQuestions(item: ChecklistItem, name: string, shown: string | undefined): readonly JsonSchema[] {
  if (!isJudged(item) || item.evidence === undefined) return [];
  const asked = (what: "note" | "photos" | "signature", title: Text, question: JsonSchema): readonly JsonSchema[] => {
    const demand = demandOf(item, what);
    if (demand === undefined) return [];
    const known = joined([...(shown === undefined ? [] : [shown]), `{${name}} notempty`], true);
    const due =
      demand === "failed"
        ? outcomeExpression(name, item, "missed")
        : outcomeExpression(name, item, "notApplicable", false);
    // Shown wherever it may be given, asked for where it is due.
    return [
      {
        ...question,
        name: `${name}${parts[what]}`,
        title: localized({ zh: `${item.title.zh}：${title.zh}`, en: `${item.title.en}: ${title.en}` }),
        ...when(shown),
        requiredIf: `${known} and ${due}`,
      },
    ];
  };
  const { photos: demand, atLeast: least = 1 } = item.evidence;
  const notDue =
    demand === "failed"
      ? outcomeExpression(name, item, "missed", false)
      : outcomeExpression(name, item, "notApplicable");
  const enough = atLeast(`${name}${parts.photos}`, least, `{${name}} empty or ${notDue}`);
  return [
    ...asked("note", { zh: "情况说明", en: "note" }, { type: "comment", maxLength: 2000 }),
    ...asked("photos", { zh: "照片", en: "photographs" }, { ...photos, validators: [enough] }),
    ...asked("signature", { zh: "签名", en: "signature" }, { type: "signaturepad", storeDataAsText: false }),
  ];
}
