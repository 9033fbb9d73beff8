import type { Entry } from "@houqin/core";
import { entry } from "./entry.ts";

const risks = ["choking", "misuse", "pressure-sore", "scald", "bed-fall", "fall", "harm", "wandering", "activity"];
const rooms = [201, 202, 203, 204, 301, 302, 303, 304];

/** The beds that are taken all through the month; residents go by their bed. */
export const beds = rooms.flatMap((room) => [1, 2, 3].map((bed) => `${room}床${bed}`));

/** Who came in the middle of the month. */
export const newcomer = "305床1";

/** Who may choke, and is helped at meals. */
export const mayChoke = "204床3";

/** How much care each needs: the third bed of a room is for the fully dependent. */
function levelOf(bed: string): string {
  return bed.endsWith("3") ? "full" : bed.endsWith("2") ? "partial" : "able";
}

/** Who can come to activities and talks. */
export const active = beds.filter((bed) => levelOf(bed) !== "full");

const by = { actors: { by: "care-1" } };

/** All nine risks assessed, falls to be watched, choking high where it is known, and a measure for each risk. */
export function assessed(resident: string, day: string, clock: string, occasion: string): readonly Entry[] {
  const high = resident === mayChoke;
  const grades = Object.fromEntries(risks.map((risk) => [risk, "none"]));
  const found = { ...grades, fall: "watch", ...(high ? { choking: "high" } : {}) };
  const data = { resident, occasion, level: levelOf(resident), grades: found };
  const measures = [["fall", "夜灯、扶手、陪走"], ...(high ? [["choking", "糊状食物、专人助餐"]] : [])] as const;
  return [
    entry("eldercare/assessment", `${resident}-${day}`, `${day}T${clock}`, data, by),
    ...measures.map(([risk, measure]) =>
      entry("eldercare/measure", `${resident}-${day}-${risk}`, `${day}T17:00`, { resident, risk, measure }, by),
    ),
  ];
}

/** A resident's papers: agreement, consent to medicine, health check, and who brings them out. */
export function papers(resident: string, day: string, until: string): readonly Entry[] {
  const signer = "家属";
  return [
    entry("eldercare/agreement", `${resident}-${day}`, day, { resident, from: day, until, signer }, by),
    entry(
      "eldercare/consent",
      `${resident}-${day}`,
      day,
      { resident, matter: "medication", from: day, until, signer },
      by,
    ),
    entry("eldercare/health-check", `${resident}-${day}`, day, { resident, result: "平稳" }, by),
    entry(
      "eldercare/evacuation-help",
      `${resident}-${day}`,
      day,
      { resident, means: levelOf(resident) === "full" ? "stretcher" : "lead" },
      { actors: { helper: "carer-1" } },
    ),
  ];
}

/** Moves in. */
export function admitted(resident: string, at: string): Entry {
  return entry(
    "eldercare/resident",
    resident,
    at,
    { name: resident, level: levelOf(resident) },
    { subject: resident, ...by },
  );
}

/** Everybody who lived here when the month began. 205 aside, agreements run to the end of the year; one ran out in the middle of May and was renewed late. */
export function settled(): readonly Entry[] {
  return beds.flatMap((bed) => [
    admitted(bed, "2025-09-01"),
    ...papers(bed, "2025-09-01", bed === "203床1" ? "2026-05-14" : "2026-12-31"),
    ...assessed(bed, "2025-09-01", "08:30", "admission"),
    ...assessed(bed, "2026-03-02", "09:00", "review"),
  ]);
}
