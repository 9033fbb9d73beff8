import { defineInspection } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom } from "@houqin/rules-general";
import { kindergartenDaySheet } from "../checklists/kindergarten-day-sheet.ts";
import { nurseryQualitySheet } from "../checklists/nursery-quality-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { termStartSheet } from "../checklists/term-start-sheet.ts";

const topics = {
  "school/room-sheet": "facility",
  "school/term-start-sheet": "safety",
  "school/kindergarten-day-sheet": "hygiene",
  "school/nursery-quality-sheet": "ready",
} as const;

/**
 * An inspection by checklist 校园按表检查: a filled room sheet, the sheet of the start of term, the daily sheet of a kindergarten, or that of the quality of a nursery. It yields its scores, an
 * issue for each item that failed, and its line in the inspection book, which feeds the rules on checks.
 *
 * @example
 * schoolChecked.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const schoolChecked = defineInspection("school/checked", {
  title: { zh: "校园按表检查", en: "School inspection by checklist" },
  checklists: [roomSheet, termStartSheet, kindergartenDaySheet, nurseryQualitySheet],
  issue: { kind: issue, data: issueFrom },
  also: {
    kinds: [inspection],
    entries: (entry, result) => [inspectionLine(entry, result, topicOf(result.checklist.id))],
  },
});

function topicOf(checklist: string) {
  return Object.entries(topics).find(([id]) => id === checklist)?.[1] ?? "safety";
}
