import { moment, plus, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import { at, between } from "./random.ts";
import { publication } from "./reviews.ts";
import { DEPUTIES, ELECTRICIANS, FOOD_DIRECTOR, HEAD, LOGISTICS_HEAD, NURSES } from "./roster.ts";

const DRILLS = [
  ["2025-09-12", "evacuation", "building-teach-a", 152],
  ["2025-10-17", "intrusion", "gate-main", undefined],
  ["2025-10-30", "earthquake", "building-teach-b", undefined],
  ["2025-11-07", "fire", "dorm-1", undefined],
  ["2025-12-04", "evacuation", "dorm-2", 168],
  ["2026-01-08", "fire", "building-teach-b", undefined],
  ["2026-03-06", "stampede", "building-teach-a", undefined],
  ["2026-03-27", "earthquake", "building-kg", undefined],
  ["2026-04-16", "food", "dining-main", undefined],
  ["2026-04-23", "fire", "building-kg", undefined],
  ["2026-05-12", "evacuation", "building-teach-b", 149],
  ["2026-06-05", "fire", "dorm-2", undefined],
  ["2026-07-01", "evacuation", "building-kg", 171],
] as const;

/** Who was asked, how many answered and how many were content, in per cent of those asked and of those who answered. */
const ASKED = [
  ["canteen", "pupil", 300, 93],
  ["canteen", "parent", 400, 91],
  ["canteen", "staff", 60, 92],
  ["logistics", "pupil", 120, 94],
  ["logistics", "parent", 200, 93],
  ["logistics", "staff", 60, 95],
  ["dorm", "pupil", 260, 90],
  ["dorm", "parent", 260, 91],
  ["dorm", "staff", 30, 93],
  ["security", "pupil", 100, 96],
  ["security", "parent", 200, 95],
  ["security", "staff", 60, 96],
] as const;

const AWARDS = [
  ["2025-12-22", "sup-01", 420_000],
  ["2025-12-22", "sup-04", 260_000],
  ["2025-12-23", "sup-09", 88_000],
  ["2026-06-15", "sup-08", 310_000],
  ["2026-06-15", "sup-12", 190_000],
  ["2026-06-16", "sup-14", 36_000],
] as const;

/** Drills, surveys, awards, reports, incidents and hot work. */
export function* events(): Iterable<Line> {
  for (const [date, scenario, area, seconds] of DRILLS) yield drill(date, scenario, area, seconds);
  for (const [term, date] of [
    ["2025-autumn", "2026-01-12"],
    ["2026-spring", "2026-06-22"],
  ] as const) {
    for (const [turn, [about, group, asked, share]] of ASKED.entries())
      yield survey(term, plus(date, turn % 4), about, group, asked, share);
  }
  // Beside the surveys of the terms, boarders are asked once in each half of a calendar year.
  yield survey("2026-H1", "2026-06-10", "dorm", "pupil", 265, 92);
  for (const [date, supplier, amount] of AWARDS) yield* award(date, supplier, amount);
  yield* reports();
  for (const [turn, date] of [
    "2025-09-16",
    "2025-10-21",
    "2025-12-03",
    "2026-03-25",
    "2026-04-21",
    "2026-05-19",
    "2026-06-09",
  ].entries()) {
    yield incident(date, turn);
  }
  for (const [turn, date] of [
    "2025-09-20",
    "2025-10-18",
    "2025-11-22",
    "2026-01-27",
    "2026-02-04",
    "2026-03-21",
    "2026-05-16",
    "2026-07-14",
    "2026-07-21",
    "2026-08-04",
  ].entries()) {
    yield hotWork(date, turn);
  }
}

/** A drill with its full record. */
function drill(date: string, scenario: string, area: string, seconds?: number): Line {
  return {
    id: `drill-${stampOf(date)}`,
    kind: "general/drill",
    at: moment(date, "10:10"),
    area,
    actors: { by: LOGISTICS_HEAD },
    data: {
      scenario,
      content: "按预案全流程演练",
      departments: ["总务处", "德育处"],
      people: between(180, 640, date),
      ...(seconds === undefined ? {} : { evacuationTime: seconds }),
      review: "集合点标识需加大",
    },
  };
}

function survey(term: string, date: string, about: string, group: string, asked: number, share: number): Line {
  const returned = Math.round(asked * 0.96);
  return {
    id: `survey-${term}-${about}-${group}`,
    kind: "general/survey",
    at: moment(date, "16:00"),
    covers: term,
    actors: { by: LOGISTICS_HEAD },
    data: { about, group, asked, returned, satisfied: Math.round((returned * share) / 100) },
  };
}

/** A supplier is chosen: the committee is asked first, and large awards are put up. */
export function* award(date: string, supplier: string, amount: number): Iterable<Line> {
  const id = `award-${stampOf(date)}-${supplier}`;
  const who = { chair: FOOD_DIRECTOR, attendees: [...DEPUTIES] };
  yield {
    id: `committee-${id}`,
    kind: "canteen/committee",
    at: moment(plus(date, -5), "15:00"),
    actors: who,
    data: { topic: "supplier", about: id, parents: 5, decision: "同意" },
  };
  if (amount >= 100_000) yield publication(`post-${id}`, moment(plus(date, -3), "09:00"), "award", "all", 5, id);
  yield {
    id,
    kind: "canteen/award",
    at: moment(date, "10:00"),
    actors: { by: HEAD },
    data: { supplier, yearAmount: amount, method: amount >= 200_000 ? "tender" : "quotes" },
  };
}

function* reports(): Iterable<Line> {
  const sent = (date: string, topic: string, to: string, about?: string): Line => ({
    id: `report-${stampOf(date)}-${about ?? topic}`,
    kind: "general/report",
    at: moment(date, "11:00"),
    actors: { by: LOGISTICS_HEAD },
    data: { topic, to, ...(about ? { about } : {}) },
  });
  for (const [date, asset] of [
    ["2025-10-31", "lift-1"],
    ["2025-12-05", "boiler-1"],
    ["2026-04-07", "food-lift-1"],
    ["2026-05-15", "boiler-2"],
  ] as const) {
    yield sent(date, "lift-inspection", "特种设备检验院", asset);
  }
  for (const date of ["2025-10-09", "2026-01-07", "2026-04-08", "2026-07-02"])
    yield sent(date, "hazard-stats", "教育局安全科");
  yield sent("2026-03-18", "energy-year", "机关事务管理局");
}

function incident(date: string, turn: number): Line {
  const injury = turn % 3 !== 2;
  return {
    id: `incident-${stampOf(date)}`,
    kind: "general/incident",
    at: moment(date, "14:25"),
    area: injury ? "playground-main" : "building-office",
    actors: { by: at(NURSES, turn) },
    data: {
      category: injury ? "injury" : "service-interruption",
      severity: injury ? "slight" : "general",
      heardAt: moment(date, "14:31"),
      persons: injury ? 1 : 0,
      description: injury ? "课间奔跑擦伤，已处理" : "片区停水两小时",
    },
  };
}

function hotWork(date: string, turn: number): Line {
  return {
    id: `hot-${stampOf(date)}`,
    kind: "general/hot-work",
    at: moment(date, "09:00"),
    area: at(["plant-boiler", "kitchen-main", "dorm-2"], turn),
    actors: { operator: ELECTRICIANS[0], watcher: ELECTRICIANS[1], approver: LOGISTICS_HEAD },
    data: {
      permit: `DH${stampOf(date)}`,
      from: moment(date, "09:10"),
      until: moment(date, "11:30"),
      measures: "清除可燃物，配灭火器两具",
    },
  };
}
