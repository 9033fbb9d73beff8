import { defineInspection } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom } from "@houqin/rules-general";
import { cleaningDaySheet } from "../checklists/cleaning-day-sheet.ts";
import { hygieneSheet } from "../checklists/hygiene-sheet.ts";
import { roomAndBedSheet } from "../checklists/room-and-bed-sheet.ts";
import { safeRoomSheet } from "../checklists/safe-room-sheet.ts";
import { sharedHallSheet } from "../checklists/shared-hall-sheet.ts";

/**
 * A room is inspected by one of four sheets 寝室卫生检查. It yields its scores, an issue for each item that failed, and its line in the inspection book.
 *
 * @example
 * dormChecked.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const dormChecked = defineInspection("dorm/checked", {
  title: { zh: "寝室卫生检查", en: "Room inspection" },
  checklists: [hygieneSheet, roomAndBedSheet, safeRoomSheet, sharedHallSheet],
  issue: { kind: issue, data: issueFrom },
  also: { kinds: [inspection], entries: (entry, result) => [inspectionLine(entry, result, "dorm")] },
});

/** A cleaning day is assessed by its sheet 无尘日考评; yields like `dorm/checked`. */
export const cleaningDayChecked = defineInspection("dorm/cleaning-day-checked", {
  title: { zh: "无尘日考评", en: "Cleaning day assessed" },
  checklists: [cleaningDaySheet],
  issue: { kind: issue, data: issueFrom },
  also: { kinds: [inspection], entries: (entry, result) => [inspectionLine(entry, result, "hygiene")] },
});
