import { moment, SCHOOL_DAYS } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { CLASSROOMS } from "./places.ts";
import { at, between, pick } from "./random.ts";
import { HEAD, NURSES } from "./roster.ts";

/** Coughs are commonest. */
const SYMPTOMS = ["cough", "fever", "cough", "diarrhoea", "cough", "vomiting", "other", "fever", "rash"] as const;
const DIAGNOSES = ["上呼吸道感染", "普通感冒", "急性肠胃炎", "季节性过敏", "牙龈炎"] as const;

/** One to four pupils a school day are away ill, each of another class; the nurse asks after them within the day. */
export function* illness(): Iterable<Line> {
  for (const day of SCHOOL_DAYS) {
    const many = between(1, 4, `sick-${day.stamp}`);
    for (let number = 1; number <= many; number += 1) yield* away(day, number);
  }
  yield* gathered("outbreak-20251127", "2025-11-27T09:40", 3, "cluster", 300);
  yield* gathered("outbreak-20260415", "2026-04-15T10:10", 5, "outbreak", 70);
}

function* away({ date, stamp, lesson }: SchoolDay, number: number): Iterable<Line> {
  const id = `sick-${stamp}-${number}`;
  const area = at(CLASSROOMS, lesson * 5 + number * 7);
  yield sickLeave(id, moment(date, "08:10", number * 6), area, at(SYMPTOMS, lesson * 4 + number));
  yield traced(id, moment(date, "10:00", between(0, 420, `${id}-traced`)));
}

/** A pupil is away ill. */
export function sickLeave(id: string, time: string, area: string, symptom: string): Line {
  return {
    id,
    kind: "school/sick-leave",
    at: time,
    area,
    actors: { by: at(NURSES, id.length) },
    data: { pupil: `学生${area}-${between(1, 33, id)}`, symptom },
  };
}

/** The nurse has asked what it is. */
export function traced(leave: string, time: string): Line {
  return {
    id: `${leave}-traced`,
    kind: "school/sick-trace",
    at: time,
    actors: { by: at(NURSES, leave.length) },
    data: { leave, diagnosis: pick(DIAGNOSES, leave) },
  };
}

/** Cases gather, and are reported so many minutes later. */
function* gathered(id: string, time: string, cases: number, grade: string, minutes: number): Iterable<Line> {
  yield {
    id,
    kind: "school/outbreak",
    at: time,
    actors: { by: NURSES[0] },
    data: { disease: grade === "cluster" ? "水痘" : "诺如病毒感染性腹泻", cases, grade },
  };
  yield {
    id: `${id}-report`,
    kind: "school/outbreak-report",
    at: moment(time.slice(0, 10), time.slice(11), minutes),
    actors: { by: HEAD },
    data: { outbreak: id, to: "区疾控中心、教育局" },
  };
}
