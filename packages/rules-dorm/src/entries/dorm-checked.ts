import { defineInspection } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom } from "@houqin/rules-general";
import { cleaningDaySheet } from "../checklists/cleaning-day-sheet.ts";
import { hygieneSheet } from "../checklists/hygiene-sheet.ts";

/**
 * An inspection of a dormitory by checklist 宿舍检查: the hygiene sheet, or the sheet of a cleaning day. It yields its scores, an issue for each item that failed,
 * and its line in the inspection book.
 *
 * @example
 * dormChecked.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const dormChecked = defineInspection("dorm/checked", {
  title: { zh: "宿舍检查", en: "Dormitory inspection" },
  checklists: [hygieneSheet, cleaningDaySheet],
  issue: { kind: issue, data: issueFrom },
  also: {
    kinds: [inspection],
    entries: (entry, result) => [
      inspectionLine(entry, result, result.checklist.id === cleaningDaySheet.id ? "hygiene" : "dorm"),
    ],
  },
});
