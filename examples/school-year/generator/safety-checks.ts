import { type Given, sheetLine } from "./checked.ts";
import { moment, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import { DEPUTIES, HEAD, LOGISTICS_HEAD } from "./roster.ts";

/** The sheet of the start of term, as it stood. */
const SHEET = {
  checklist: "school/term-start-sheet",
  version: "2026.1",
  hash: "9346d01b188f61e4e8eaecff58e2dc45a7b5b99564277c37573c9bcb9ea5408d",
} as const;
const ITEMS = [
  ...["structure", "sports", "furniture", "crowding", "exits", "gear", "wiring", "guards", "bollards", "alarm"],
  ...["water", "disinfected", "sickness", "double", "cleaners", "papers", "kit", "plans", "night", "lessons"],
];

/** The checks of the whole campus: by sheet when a term begins, by the book in its middle and before the holidays. */
export function* safetyChecks(): Iterable<Line> {
  for (const date of ["2025-09-03", "2026-03-04"]) yield byTheSheet(date);
  for (const date of ["2025-11-18", "2026-01-20", "2026-05-15", "2026-06-30"]) yield byTheBook(date);
}

function byTheSheet(date: string): Line {
  const answers: readonly Given[] = ITEMS.map((item) => ({ item, value: "pass" }));
  const filled = { ...SHEET, facts: { bus: true, boarders: true }, answers };
  const id = `start-${stampOf(date)}`;
  return sheetLine(id, "school/checked", moment(date, "09:00"), "campus", HEAD, LOGISTICS_HEAD, filled);
}

function byTheBook(date: string): Line {
  return {
    id: `safety-${stampOf(date)}`,
    kind: "general/inspection",
    at: moment(date, "14:30"),
    area: "campus",
    actors: { by: DEPUTIES[0], verifier: LOGISTICS_HEAD },
    data: {
      topic: "safety",
      checklist: "campus-2025",
      items: ["校舍围墙无险情", "门卫值守到位", "用电用气安全", "假期值班已排"].map((item) => ({ item, ok: true })),
    },
  };
}
