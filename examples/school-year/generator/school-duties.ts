import { moment, ONE_A_WEEK, plus, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import { BUSES } from "./places.ts";
import { at, between } from "./random.ts";
import { CLASS_TEACHERS, DEPUTIES, DRIVERS, HEAD, LOGISTICS_HEAD, NURSES } from "./roster.ts";

/** When the two drivers were born and had their licence for such vehicles. */
const LIVES = [
  ["1979-06-14", "2006-03-20"],
  ["1984-11-02", "2012-08-09"],
] as const;

/** What a school answers for by law beside its daily books: the drivers and the gear of its buses, newcomers, the timetable, and a child in danger. */
export function* schoolDuties(): Iterable<Line> {
  for (const [place, driver] of DRIVERS.entries()) yield* leaveToDrive(driver, place);
  const looked = ONE_A_WEEK.filter(({ date }, week) => ONE_A_WEEK[week - 1]?.date.slice(0, 7) !== date.slice(0, 7));
  for (const { date } of looked) for (const [place, bus] of BUSES.entries()) yield* lookedOver(date, bus, place);
  for (const [place, room] of ["class-1-1", "class-1-2", "class-1-3", "kg-1", "kg-2"].entries())
    yield intake(room, place);
  for (const [term, date] of [
    ["autumn", "2025-09-01"],
    ["spring", "2026-03-02"],
  ] as const)
    yield timetable(term, date);
  yield* childInDanger();
}

/** Leave to drive, entered anew some days before the last one ends. */
function leaveToDrive(driver: string, place: number): readonly Line[] {
  const first = plus("2025-04-08", place * 30);
  const [bornOn, licensedOn] = at(LIVES, place);
  return [first, plus(first, 352)].map((issued, part) => ({
    id: `leave-${driver}-${part + 1}`,
    kind: "school/bus-driver",
    at: moment(issued, "10:40"),
    actors: { driver, by: LOGISTICS_HEAD },
    data: { bornOn, licensedOn, validUntil: plus(issued, 364) },
  }));
}

/** Once in each month of school the recorder of a bus is read and its gear looked at. */
function lookedOver(date: string, bus: string, place: number): readonly Line[] {
  const roads = bus === "bus-1" ? (["other"] as const) : (["motorway", "other"] as const);
  const id = `${stampOf(date)}-${bus}`;
  return [
    ...roads.map((road) => ({
      id: `speed-${id}-${road}`,
      kind: "school/bus-speed-read",
      at: moment(date, "09:50", place * 20),
      actors: { by: DEPUTIES[0] },
      data: { bus, road, speed: road === "motorway" ? between(70, 79, id) : between(44, 58, id) },
    })),
    {
      id: `kit-${id}`,
      kind: "school/bus-kit-check",
      at: moment(date, "10:00", place * 20),
      actors: { by: DEPUTIES[0] },
      data: { bus, hammer: true, extinguisher: true, firstAid: true, recorder: true },
    },
  ];
}

/** The vaccination records of those who are new to a class. */
function intake(area: string, place: number): Line {
  const newcomers = between(24, 33, `intake-${area}`);
  return {
    id: `intake-2025-${area}`,
    kind: "school/intake-check",
    at: moment("2025-09-04", "09:10", place * 25),
    area,
    actors: { by: at(NURSES, place) },
    data: { newcomers, checked: newcomers },
  };
}

function timetable(term: string, date: string): Line {
  return {
    id: `timetable-${term}`,
    kind: "school/timetable",
    at: moment(date, "08:00"),
    actors: { by: DEPUTIES[1] },
    data: { stage: "primary", hours: 6 },
  };
}

/** Once a teacher saw bruises; police and education authority heard of it within the hour. */
function childInDanger(): readonly Line[] {
  const about = "harm-20260317";
  const told = (to: string, clock: string): Line => ({
    id: `${about}-${to}`,
    kind: "school/authority-report",
    at: moment("2026-03-17", clock),
    actors: { by: HEAD },
    data: { topic: "child-harm", about, to },
  });
  return [
    {
      id: about,
      kind: "school/child-harm",
      at: moment("2026-03-17", "10:05"),
      actors: { by: at(CLASS_TEACHERS, 7) },
      data: { ground: "suspected", measure: "由班主任和校医陪护，暂不由来人接走" },
    },
    told("police", "10:30"),
    told("education", "10:42"),
  ];
}
