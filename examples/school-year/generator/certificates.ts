import { moment, plus, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import { WATER_POINTS } from "./places.ts";
import { COOKS } from "./roster.ts";

/** A certificate as the school files it. */
export interface Paper {
  readonly id: string;
  readonly holder: string;
  readonly category: string;
  readonly issuedOn: string;
  readonly validUntil: string;
}

function paper(holder: string, category: string, part: number, issuedOn: string, validUntil: string): Paper {
  return { id: `cert-${category}-${holder}-${part}`, holder, category, issuedOn, validUntil };
}

/** A cook's certificate runs out at another time for each; the next one is in hand five days before. */
function health(cook: string, place: number): readonly Paper[] {
  if (cook === "p-cook-17") return [paper(cook, "health", 1, "2026-03-10", "2027-03-09")];
  const first = plus("2024-10-16", place * 16);
  const next = plus(first, 360);
  return [paper(cook, "health", 1, first, plus(first, 364)), paper(cook, "health", 2, next, plus(next, 364))];
}

/** Every certificate that matters in the sample year, those issued before it included. */
export const PAPERS: readonly Paper[] = [
  ...COOKS.flatMap(health),
  ...[
    "sup-01",
    "sup-02",
    "sup-03",
    "sup-04",
    "sup-05",
    "sup-06",
    "sup-07",
    "sup-08",
    "sup-09",
    "sup-10",
    "sup-11",
    "sup-12",
  ].map((supplier, place) =>
    paper(supplier, "food-licence", 1, plus("2023-03-01", place * 30), plus("2028-02-28", place * 30)),
  ),
  paper("sup-14", "food-licence", 1, "2021-04-16", "2026-04-15"),
  paper("sup-14", "food-licence", 2, "2026-04-08", "2031-04-07"),
  paper("sup-13", "waste-licence", 1, "2024-01-01", "2028-12-31"),
  paper("site", "fire-facility-test", 1, "2025-05-20", "2026-05-19"),
  paper("site", "fire-facility-test", 2, "2026-04-28", "2027-04-27"),
  paper("site", "food-licence", 1, "2023-08-01", "2028-07-31"),
  paper("site", "water-test", 1, "2025-08-20", "2026-08-19"),
  paper("site", "water-test", 2, "2026-08-10", "2027-08-09"),
  paper("p-electrician-1", "hot-work", 1, "2024-06-01", "2027-05-31"),
  paper("lift-1", "special-equipment", 1, "2024-12-16", "2025-12-15"),
  paper("lift-1", "special-equipment", 2, "2025-12-05", "2026-12-04"),
  paper("food-lift-1", "special-equipment", 1, "2025-05-21", "2026-05-20"),
  paper("food-lift-1", "special-equipment", 2, "2026-05-12", "2027-05-11"),
  paper("boiler-1", "special-equipment", 1, "2025-01-21", "2026-01-20"),
  paper("boiler-1", "special-equipment", 2, "2026-01-09", "2027-01-08"),
  paper("boiler-2", "special-equipment", 1, "2025-07-01", "2026-06-30"),
  paper("boiler-2", "special-equipment", 2, "2026-06-18", "2027-06-17"),
  ...["p-nurse-1", "p-nurse-2"].map((nurse) => paper(nurse, "first-aid", 1, "2024-03-01", "2027-02-28")),
  ...["p-teacher-02", "p-keeper-01"].map((helper) => paper(helper, "first-aid", 1, "2025-03-20", "2028-03-19")),
  // The water of the tank is tested after each cleaning; whoever cleans it is certified.
  paper("tank-1", "water-test", 1, "2025-10-20", "2026-04-19"),
  paper("tank-1", "water-test", 2, "2026-03-16", "2026-09-15"),
  paper("p-cleaner-01", "health", 1, "2025-09-10", "2026-09-09"),
  ...WATER_POINTS.flatMap((point) => [
    paper(point, "water-test", 1, "2025-03-05", "2026-03-04"),
    paper(point, "water-test", 2, "2026-02-24", "2027-02-23"),
  ]),
];

/** The entry of a certificate, on the day of its issue. */
export function paperLine({ id, holder, category, issuedOn, validUntil }: Paper): Line {
  return {
    id,
    kind: "general/certificate",
    at: moment(issuedOn, "10:00"),
    actors: { by: "p-logistics-1" },
    data: {
      holder,
      category,
      number: `${category.toUpperCase()}-${stampOf(issuedOn)}-${holder}`,
      issuedOn,
      validUntil,
      scan: `${id}.pdf`,
    },
  };
}
