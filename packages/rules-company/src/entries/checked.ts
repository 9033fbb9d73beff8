import { defineInspection, type InspectionEntry, type InspectionResult, type YieldedEntry } from "@houqin/core";
import { inspection, inspectionLine, issue, issueFrom, patrol } from "@houqin/rules-general";
import { buildingSheet } from "../checklists/building-sheet.ts";
import { firePatrolSheet } from "../checklists/fire-patrol-sheet.ts";
import { vehicleSheet } from "../checklists/vehicle-sheet.ts";

/**
 * An inspection by one of the company's sheets 按表检查. It yields its scores, an issue for each item that failed, and its line: a filled patrol sheet stands in the
 * patrol book, any other in the inspection book, a vehicle's under the vehicle.
 *
 * @example
 * checked.yields?.kinds; //=> ["checklist/score", "general/issue", "general/inspection", "general/patrol"]
 */
export const checked = defineInspection("company/checked", {
  title: { zh: "企业按表检查", en: "Inspection by a company sheet" },
  checklists: [buildingSheet, vehicleSheet, firePatrolSheet],
  issue: { kind: issue, data: issueFrom },
  also: { kinds: [inspection, patrol], entries: (entry, result) => [lineOf(entry, result)] },
});

function lineOf(entry: InspectionEntry, result: InspectionResult): YieldedEntry {
  if (result.checklist.id === firePatrolSheet.id) return patrolLine(entry, result);
  const line = inspectionLine(entry, result, "facility");
  const { vehicle } = entry.data.facts ?? {};
  return typeof vehicle === "string" ? { ...line, data: { ...line.data, asset: vehicle } } : line;
}

/** Whoever verified the sheet is the supervisor who signs the patrol. */
function patrolLine(
  { actors: { by, verifier: supervisor } = {} }: InspectionEntry,
  { failed }: InspectionResult,
): YieldedEntry {
  const missed = new Set(failed.map(({ item }) => item.id));
  return {
    name: "patrol",
    kind: patrol.id,
    actors: { ...(by === undefined ? {} : { by }), ...(supervisor === undefined ? {} : { supervisor }) },
    data: {
      topic: "fire",
      exitsClear: !missed.has("exits"),
      gearInPlace: !missed.has("gear"),
      result: failed.length > 0 ? "issue" : "ok",
    },
  };
}
