import { defineInspection } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom } from "@houqin/rules-general";
import { openingSheet } from "../checklists/opening-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { stewardingSheet } from "../checklists/stewarding-sheet.ts";

/**
 * An outlet is looked over before it opens 营业前检查. It yields its scores, an issue for each item that failed, and its line in the inspection book.
 *
 * @example
 * openingCheck.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const openingCheck = defineInspection("hotel/opening-check", {
  title: { zh: "营业前检查", en: "Opening check" },
  checklists: [openingSheet],
  issue: { kind: issue, data: issueFrom },
  also: { kinds: [inspection], entries: (entry, result) => [inspectionLine(entry, result, "facility")] },
});

/** A supervisor inspects a made-up room 查房. */
export const roomCheck = defineInspection("hotel/room-check", {
  title: { zh: "查房", en: "Room check" },
  checklists: [roomSheet],
  issue: { kind: issue, data: issueFrom },
  also: { kinds: [inspection], entries: (entry, result) => [inspectionLine(entry, result, "hygiene")] },
});

/** Stewarding is inspected by its sheet 管事部检查. */
export const stewardingCheck = defineInspection("hotel/stewarding-check", {
  title: { zh: "管事部检查", en: "Stewarding check" },
  checklists: [stewardingSheet],
  issue: { kind: issue, data: issueFrom },
  also: { kinds: [inspection], entries: (entry, result) => [inspectionLine(entry, result, "hygiene")] },
});
