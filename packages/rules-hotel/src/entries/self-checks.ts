import { defineInspection } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom } from "@houqin/rules-general";
import { kitchenSheet } from "../checklists/kitchen-sheet.ts";
import { publicHygieneSheet } from "../checklists/public-hygiene-sheet.ts";

/**
 * The kitchen looks at its own food safety 厨房食品安全自查, by the sheet of a chain of hotels. It yields its scores, an issue for each item that failed, and its line in the
 * inspection book.
 *
 * @example
 * kitchenCheck.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const kitchenCheck = defineInspection("hotel/kitchen-check", {
  title: { zh: "厨房食品安全自查", en: "Check of the kitchen's food safety" },
  checklists: [kitchenSheet],
  issue: { kind: issue, data: issueFrom },
  also: { kinds: [inspection], entries: (entry, result) => [inspectionLine(entry, result, "canteen")] },
});

/** The hotel looks at its own hygiene as a public place 公共场所卫生自查. */
export const publicHygieneCheck = defineInspection("hotel/public-hygiene-check", {
  title: { zh: "公共场所卫生自查", en: "Check of public-place hygiene" },
  checklists: [publicHygieneSheet],
  issue: { kind: issue, data: issueFrom },
  also: { kinds: [inspection], entries: (entry, result) => [inspectionLine(entry, result, "hygiene")] },
});
