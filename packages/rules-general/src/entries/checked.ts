import { defineInspection } from "@houqin/core";
import { fireCheckSheet } from "../checklists/fire-check-sheet.ts";
import { roomCheckSheet } from "../checklists/room-check-sheet.ts";
import { issue } from "./hazards.ts";
import { inspectionLine, issueFrom } from "./inspection-line.ts";
import { inspection } from "./rounds.ts";

/**
 * An inspection by checklist 按表检查: a filled fire check sheet or room sheet. It yields its scores, an issue for each item that failed, and its line in the
 * inspection book, which feeds the rules on fire checks.
 *
 * @example
 * checked.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const checked = defineInspection("general/checked", {
  title: { zh: "按表检查", en: "Inspection by checklist" },
  checklists: [fireCheckSheet, roomCheckSheet],
  issue: { kind: issue, data: issueFrom },
  also: {
    kinds: [inspection],
    entries: (entry, result) => [
      inspectionLine(entry, result, result.checklist.id === fireCheckSheet.id ? "fire" : "dorm"),
    ],
  },
});
