import { defineInspection } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom } from "@houqin/rules-general";
import { majorHazardSheet } from "../checklists/major-hazard-sheet.ts";
import { ninePreventionsSheet } from "../checklists/nine-preventions-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { serviceSheet } from "../checklists/service-sheet.ts";

/**
 * A round by the sheet of the nine preventions 九防自查. It yields its scores, an issue for each item that failed, and its line in the inspection book.
 *
 * @example
 * preventionsCheck.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const preventionsCheck = defineInspection("eldercare/preventions-check", {
  title: { zh: "九防自查", en: "Check of the nine preventions" },
  checklists: [ninePreventionsSheet],
  issue: { kind: issue, data: issueFrom },
  also: {
    kinds: [inspection],
    entries: (entry, result) => [inspectionLine(entry, result, "safety")],
  },
});

/** A round through the rooms by the room sheet 居室检查. */
export const roomCheck = defineInspection("eldercare/room-check", {
  title: { zh: "居室检查", en: "Room check" },
  checklists: [roomSheet],
  issue: { kind: issue, data: issueFrom },
  also: {
    kinds: [inspection],
    entries: (entry, result) => [inspectionLine(entry, result, "hygiene")],
  },
});

/** The centre rates its own service 服务质量自评, by the parts of the national rating. */
export const serviceReview = defineInspection("eldercare/service-review", {
  title: { zh: "服务质量自评", en: "Review of service" },
  checklists: [serviceSheet],
  issue: { kind: issue, data: issueFrom },
});

/** The house looks for what counts as a major hazard 重大事故隐患自查; each that is found becomes a major issue. */
export const majorHazardCheck = defineInspection("eldercare/major-hazard-check", {
  title: { zh: "重大事故隐患自查", en: "Check for major hazards" },
  checklists: [majorHazardSheet],
  issue: { kind: issue, data: issueFrom },
  also: {
    kinds: [inspection],
    entries: (entry, result) => [inspectionLine(entry, result, "safety")],
  },
});
