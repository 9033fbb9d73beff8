import { moment, plus } from "./dates.ts";
import type { Line } from "./entry.ts";
import { BUSES } from "./places.ts";
import { COMINGS, DRIVERS, EVERYBODY, GUARDS } from "./roster.ts";

/** A paper of campus safety as it is filed. */
function paper(holder: string, category: string, part: number, issuedOn: string, validUntil: string): Line {
  return {
    id: `paper-${category}-${holder}-${part}`,
    kind: "school/campus-paper",
    at: moment(issuedOn, "10:30"),
    actors: { by: "p-logistics-1" },
    data: { holder, category, number: `${category}-${holder}-${part}`, issuedOn, validUntil },
  };
}

/** Everybody's record is searched before they come and each year in summer, some days before the last search is a year old. */
function searches(person: string, place: number): readonly Line[] {
  const { from, until } = COMINGS[person] ?? {};
  const first = from ? plus(from, -5) : plus("2025-07-20", place % 20);
  const next = plus(first, 355);
  const one = paper(person, "vetting", 1, first, plus(first, 364));
  return until || from ? [one] : [one, paper(person, "vetting", 2, next, plus(next, 364))];
}

/** Searches of the record, guards' cards, insurance, and the papers of the buses and their drivers, earlier ones included. */
export const CAMPUS_PAPERS: readonly Line[] = [
  ...EVERYBODY.flatMap(searches),
  ...GUARDS.flatMap((guard, place) => {
    const first = plus("2020-10-10", place * 45);
    const next = plus(first, 5 * 365 - 20);
    return [
      paper(guard, "guard-card", 1, first, plus(first, 5 * 365)),
      paper(guard, "guard-card", 2, next, plus(next, 5 * 365)),
    ];
  }),
  // Two cleaners have the card as well and may stand in at the gate.
  ...["p-cleaner-04", "p-cleaner-05"].map((cleaner) => paper(cleaner, "guard-card", 1, "2024-05-10", "2029-05-09")),
  paper("site", "liability-insurance", 1, "2024-09-15", "2025-09-14"),
  paper("site", "liability-insurance", 2, "2025-09-08", "2026-09-07"),
  paper("site", "liability-insurance", 3, "2026-08-20", "2027-08-19"),
  ...BUSES.flatMap((bus, place) =>
    [0, 1, 2].map((part) => {
      const issued = plus("2025-07-10", place * 12 + part * 178);
      return paper(bus, "bus-inspection", part + 1, issued, plus(issued, 182));
    }),
  ),
  ...DRIVERS.flatMap((driver, place) => {
    const first = plus("2025-04-08", place * 30);
    const next = plus(first, 352);
    return [
      paper(driver, "driver-review", 1, first, plus(first, 364)),
      paper(driver, "driver-review", 2, next, plus(next, 364)),
    ];
  }),
];
