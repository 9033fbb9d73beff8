import { moment, schoolDayAfter, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import { DORMS } from "./places.ts";
import { at, between } from "./random.ts";
import { CLEANERS, DEPUTIES, keepersOf, LOGISTICS_HEAD } from "./roster.ts";

const DAYS = [
  ...["2025-09-26", "2025-10-24", "2025-11-28", "2025-12-26", "2026-01-16"],
  ...["2026-03-27", "2026-04-24", "2026-05-29", "2026-06-26", "2026-07-01"],
];
/** The sheet by which a cleaning day is assessed, as it stood. */
const SHEET = {
  checklist: "dorm/cleaning-day-sheet",
  version: "2026.1",
  hash: "386be382ccd333e29d0a45a97c954472090f27cb41cd5d892d19a5b8b4c360d2",
} as const;

/** The monthly cleaning day of each house: held, assessed by somebody else, its result put up. */
export function* cleaningDays(): Iterable<Line> {
  for (const date of DAYS) for (const [place, dorm] of DORMS.entries()) yield* cleaningDay(date, dorm, place);
}

function* cleaningDay(date: string, dorm: string, place: number): Iterable<Line> {
  const stamp = stampOf(date);
  const [covers, month] = [date.slice(0, 7), Number(stamp.slice(4, 6))];
  const leader = at(keepersOf(dorm), month);
  const by = at(DEPUTIES, month + place);
  yield {
    id: `dustless-${stamp}-${dorm}`,
    kind: "dorm/cleaning-day",
    at: moment(date, "13:30"),
    covers,
    area: dorm,
    actors: { leader, attendees: [leader, ...keepersOf(dorm).filter((one) => one !== leader), at(CLEANERS, month)] },
    data: { spots: ["楼道", "楼梯", "水房", "卫生间", "寝室"] },
  };
  yield {
    id: `dustless-score-${stamp}-${dorm}`,
    kind: "dorm/cleaning-day-checked",
    at: moment(date, "16:40", place * 25),
    covers,
    area: dorm,
    actors: { by, verifier: leader },
    data: {
      ...SHEET,
      facts: { yard: false },
      answers: answers(`dustless-${stamp}-${dorm}`),
      startedAt: moment(date, "16:22", place * 25),
      completedAt: moment(date, "16:40", place * 25),
    },
  };
  yield {
    id: `dustless-post-${stamp}-${dorm}`,
    kind: "general/publication",
    at: moment(schoolDayAfter(date, 1), "09:30", place * 10),
    actors: { by: LOGISTICS_HEAD },
    data: {
      topic: "assessment",
      about: `dustless-score-${stamp}-${dorm}`,
      audience: "all",
      days: 5,
      evidence: `dustless-${stamp}-${dorm}.jpg`,
    },
  };
}

function answers(name: string) {
  const pass = (item: string) => ({ item, value: "pass" });
  return [
    ...["owner-cleaned", "toilet-log", "windows", "walls"].map(pass),
    { item: "toilets-clean", value: between(12, 15, name) },
    { item: "corners", value: 0 },
    { item: "emptied", value: "notApplicable" },
    { item: "things", value: 0 },
  ];
}
