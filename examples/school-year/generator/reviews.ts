import { DAYS, moment, plus, SCHOOL_DAYS, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import { at, between } from "./random.ts";
import { ACCOUNTANT, DEPUTIES, FOOD_DIRECTOR, FOOD_OFFICERS, HEAD, LOGISTICS_HEAD } from "./roster.ts";

/** Monthly food-safety meetings; each lies in the fortnight before the month's last working day and in no other month's fortnight. */
const MEETINGS = [
  "2025-09-29",
  "2025-10-30",
  "2025-11-27",
  "2025-12-30",
  "2026-01-22",
  "2026-03-30",
  "2026-04-29",
  "2026-05-28",
  "2026-06-18",
  "2026-07-02",
];
/** Days on which the meal accounts of the month before go up. */
const POSTED = [
  "2025-09-10",
  "2025-10-13",
  "2025-11-10",
  "2025-12-10",
  "2026-01-12",
  "2026-02-11",
  "2026-03-10",
  "2026-04-10",
  "2026-05-11",
  "2026-06-10",
  "2026-07-02",
  "2026-08-12",
];

/** Weekly reviews, monthly meetings, meetings of the department and what is put up for all to see. */
export function* reviews(): Iterable<Line> {
  for (const { date, stamp, weekday, school } of DAYS) {
    if (!school) continue;
    if (isLastOfWeek(date, weekday)) yield weekly(date, stamp);
    if (weekday === 1 || (weekday === 3 && between(0, 2, `meet-${stamp}`) === 0)) yield meeting(date, stamp);
    if (weekday === 4) yield publication(`post-${stamp}-menu`, moment(date, "16:30"), "menu", "parents", 7);
  }
  for (const date of MEETINGS) yield monthly(date);
  for (const date of POSTED) {
    yield publication(`post-${stampOf(date)}-accounts`, moment(date, "10:00"), "canteen-accounts", "all", 7);
  }
  for (const { date, stamp } of SCHOOL_DAYS.filter(({ weekday }) => weekday === 2)) {
    yield publication(`post-${stamp}-source`, moment(date, "08:30"), "food-source", "all", 7);
  }
}

/** Whether no later day of this week, Monday to Sunday, is a school day. */
function isLastOfWeek(date: string, weekday: number): boolean {
  const sunday = plus(date, 7 - weekday);
  return !SCHOOL_DAYS.some((other) => date < other.date && other.date <= sunday);
}

function weekly(date: string, stamp: string): Line {
  return {
    id: `weekly-${stamp}`,
    kind: "canteen/weekly-review",
    at: moment(date, "16:00"),
    area: "kitchen-main",
    actors: { by: FOOD_DIRECTOR },
    data: {
      risks: [
        {
          risk: at(["冷藏设备老化", "新品种原料", "高温天气", "人员变动"], Number(stamp.slice(6))),
          measure: "加密检查",
        },
      ],
      report: `第${stamp.slice(4)}周排查治理报告`,
    },
  };
}

function monthly(date: string): Line {
  return {
    id: `monthly-${stampOf(date)}`,
    kind: "canteen/monthly-review",
    at: moment(date, "15:00"),
    actors: { chair: HEAD, attendees: [FOOD_DIRECTOR, ...FOOD_OFFICERS, LOGISTICS_HEAD] },
    data: { minutes: `${date.slice(0, 7)}月调度会议纪要`, decisions: ["下月重点检查冷链"] },
  };
}

function meeting(date: string, stamp: string): Line {
  return {
    id: `meeting-${stamp}`,
    kind: "general/meeting",
    at: moment(date, "13:30"),
    area: "office-logistics",
    actors: { chair: LOGISTICS_HEAD, attendees: [...DEPUTIES, ACCOUNTANT] },
    data: {
      topic: at(["logistics", "safety", "canteen"], Number(stamp.slice(6))),
      decisions: ["按周计划推进"],
      minutes: `${date}例会纪要`,
    },
  };
}

/** Something put up for all to see. */
export function publication(
  id: string,
  time: string,
  topic: string,
  audience: string,
  days: number,
  about?: string,
): Line {
  return {
    id,
    kind: "general/publication",
    at: time,
    actors: { by: LOGISTICS_HEAD },
    data: { topic, audience, days, ...(about ? { about } : {}), evidence: `${id}.jpg` },
  };
}
