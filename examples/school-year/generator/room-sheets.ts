import { type Given, sheetLine } from "./checked.ts";
import { moment, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import type { Found } from "./issues.ts";
import { CLASSROOMS, FUNCTION_ROOMS } from "./places.ts";
import { at, between, chance, pick } from "./random.ts";
import { CLASS_TEACHERS, DEPUTIES, LOGISTICS_HEAD } from "./roster.ts";

const SHEET = {
  checklist: "school/room-sheet",
  version: "2026.1",
  hash: "e25e42a617de6fa141b28ad3f7f07a50899de6b9950c1ac5affb19f7cae3138f",
} as const;
/** When every room is gone through: at the start, in the middle and at the end of each term, on three days each. */
const PHASES = ["2025-09-09", "2025-11-11", "2026-01-13", "2026-03-10", "2026-05-06", "2026-06-23"] as const;
/** In the months between, the desks and chairs of the classes alone. */
const BETWEEN = ["2025-10-21", "2025-12-16", "2026-04-14", "2026-07-01"] as const;

/** Classrooms and special rooms gone through by the room sheet, with the issues of what was broken; and the monthly look at desks and chairs. */
export function roomSheets(): { readonly lines: readonly Line[]; readonly found: readonly Found[] } {
  const lines: Line[] = [];
  const found: Found[] = [];
  for (const [phase, date] of PHASES.entries()) {
    for (const [place, area] of [...CLASSROOMS, ...FUNCTION_ROOMS, "function-dance"].entries()) {
      const id = `room-${stampOf(date)}-${area}`;
      const broken = chance(id) < 0.22 && phase % 3 < 2;
      lines.push(sheet(id, moment(date, "08:40", place * 13), area, place + phase, broken));
      if (broken) found.push({ id: `${id}/issue/furniture`, date, area, severity: "minor" });
    }
  }
  for (const date of BETWEEN) for (const [place, room] of CLASSROOMS.entries()) lines.push(look(date, room, place));
  return { lines, found };
}

function sheet(id: string, begun: string, area: string, turn: number, broken: boolean): Line {
  const special = area.startsWith("function");
  const proof = { note: pick(["二排一张桌腿松动", "后排椅背裂", "靠窗两把椅子摇晃"], id), photos: [`${id}.jpg`] };
  const answers: readonly Given[] = [
    { item: "list", value: "pass" },
    ...(special ? [{ item: "custodian", value: "pass" }] : []),
    broken ? { item: "furniture", value: { loose: between(1, 3, id) }, ...proof } : { item: "furniture", value: {} },
    { item: "screen", value: special ? "notApplicable" : "pass" },
    { item: "windows", value: {} },
    { item: "ceiling", value: "pass" },
    { item: "wiring", value: {} },
  ];
  const by = at([LOGISTICS_HEAD, ...DEPUTIES], turn);
  const filled = { ...SHEET, facts: { functionRoom: special }, answers };
  return sheetLine(id, "school/checked", begun, area, by, at(CLASS_TEACHERS, turn), filled);
}

function look(date: string, area: string, place: number): Line {
  return {
    id: `desks-${stampOf(date)}-${area}`,
    kind: "general/inspection",
    at: moment(date, "09:00", place * 9),
    area,
    actors: { by: LOGISTICS_HEAD, verifier: at(CLASS_TEACHERS, place) },
    data: {
      topic: "facility",
      checklist: "desks-2025",
      items: ["桌腿、椅腿牢固", "高度合适", "无钉刺"].map((item) => ({ item, ok: true })),
    },
  };
}
