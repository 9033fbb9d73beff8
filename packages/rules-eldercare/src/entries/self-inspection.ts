import { defineInspection } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom } from "@houqin/rules-general";
import { ninePreventionsSheet } from "../checklists/nine-preventions-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { serviceSheet } from "../checklists/service-sheet.ts";

/**
 * A centre's inspection of itself by checklist 养老机构自查: the nine preventions, the rooms, the quality of service. It yields its scores, an
 * issue for each item that failed, and its line in the inspection book.
 *
 * @example
 * selfInspection.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const selfInspection = defineInspection("eldercare/self-inspection", {
  title: { zh: "养老机构自查", en: "Self-inspection" },
  checklists: [ninePreventionsSheet, roomSheet, serviceSheet],
  issue: { kind: issue, data: issueFrom },
  also: {
    kinds: [inspection],
    entries: (entry, result) => [inspectionLine(entry, result, "safety")],
  },
});
