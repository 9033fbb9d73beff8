import { defineInspection } from "@houqin/core";
import type * as z from "zod";
import { fireCheckSheet } from "../checklists/fire-check-sheet.ts";
import { fireMonthSheet } from "../checklists/fire-month-sheet.ts";
import { hygieneSheet } from "../checklists/hygiene-sheet.ts";
import { roomCheckSheet } from "../checklists/room-check-sheet.ts";
import { issue } from "./hazards.ts";
import { inspectionLine, issueFrom } from "./inspection-line.ts";
import { type InspectionTopic, inspection } from "./rounds.ts";

const topics: Readonly<Record<string, z.output<typeof InspectionTopic>>> = {
  [fireCheckSheet.id]: "fire",
  [fireMonthSheet.id]: "fire",
  [hygieneSheet.id]: "hygiene",
};

/**
 * An inspection by checklist 按表检查: a filled fire check sheet, monthly fire sheet, room sheet or hygiene sheet. It yields its scores, an issue for each item that
 * failed, and its line in the inspection book, which feeds the rules on inspections.
 *
 * @example
 * checked.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection"]
 */
export const checked = defineInspection("general/checked", {
  title: { zh: "按表检查", en: "Inspection by checklist" },
  checklists: [fireCheckSheet, roomCheckSheet, fireMonthSheet, hygieneSheet],
  issue: { kind: issue, data: issueFrom },
  also: {
    kinds: [inspection],
    entries: (entry, result) => [inspectionLine(entry, result, topics[result.checklist.id] ?? "dorm")],
  },
});
