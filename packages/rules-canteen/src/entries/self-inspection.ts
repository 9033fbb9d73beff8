import { defineInspection } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom } from "@houqin/rules-general";
import { selfInspectionSheet } from "../checklists/self-inspection-sheet.ts";

/**
 * A canteen's inspection of itself by checklist 食堂自查. It yields its scores, an issue for each item that failed, and its line in the inspection book.
 *
 * @example
 * selfInspection.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const selfInspection = defineInspection("canteen/self-inspection", {
  title: { zh: "食堂自查", en: "Canteen self-inspection" },
  checklists: [selfInspectionSheet],
  issue: { kind: issue, data: issueFrom },
  also: {
    kinds: [inspection],
    entries: (entry, result) => [inspectionLine(entry, result, "canteen")],
  },
});
