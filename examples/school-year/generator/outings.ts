import { moment, plus } from "./dates.ts";
import type { Line } from "./entry.ts";
import { at } from "./random.ts";
import { CLASS_TEACHERS, DEPUTIES, HEAD, LOGISTICS_HEAD } from "./roster.ts";

/** Outings with the day on which they were decided on, that of the list, their own, pupils and escorts. */
const OUTINGS = [
  ["museum", "四年级参观博物馆", "2025-09-15", "2025-10-10", "2025-10-17", 99, 8],
  ["farm", "五年级学农实践", "2025-10-13", "2025-11-03", "2025-11-13", 98, 8],
  ["theatre", "三年级看儿童剧", "2025-12-01", "2025-12-15", "2025-12-19", 97, 7],
  ["spring", "一、二年级春游", "2026-03-16", "2026-04-07", "2026-04-14", 196, 16],
  ["science", "六年级参观科技馆", "2026-04-20", "2026-05-11", "2026-05-20", 97, 8],
] as const;
const PUBLIC = [
  ["sports", "秋季运动会暨家长开放日", "2025-09-08", "2025-09-19", "2025-10-24", 1300],
  ["children", "六一游园会", "2026-04-13", "2026-04-27", "2026-06-01", 1500],
] as const;

/** Outings with their safety lists, and days to which people come from outside with their permits. */
export function* outings(): Iterable<Line> {
  for (const [name, title, decided, listed, day, people, escorts] of OUTINGS) {
    yield activity(name, title, "outing", decided, moment(day, "08:30"), { people, escorts });
    yield safetyList(name, moment(listed, "15:30"));
  }
  for (const [name, title, decided, asked, day, people] of PUBLIC) {
    yield activity(name, title, "public", decided, moment(day, "08:00"), { people });
    yield permit(name, moment(asked, "10:20"));
    yield safetyList(name, moment(plus(day, -6), "16:10"));
  }
}

/** Something is decided on. */
export function activity(
  name: string,
  title: string,
  category: string,
  decided: string,
  startsAt: string,
  who: Line["data"],
): Line {
  return {
    id: `activity-${name}`,
    kind: "school/activity",
    at: moment(decided, "14:00"),
    actors: { leader: at(DEPUTIES, name.length) },
    data: { name: title, category, startsAt, ...who },
  };
}

/** Its safety list was gone through. */
export function safetyList(name: string, time: string): Line {
  return {
    id: `list-${name}`,
    kind: "school/activity-ready",
    at: time,
    actors: { by: at(CLASS_TEACHERS, name.length), approver: HEAD },
    data: {
      activity: `activity-${name}`,
      assessment: "风险评估表",
      plan: "安全防控方案",
      lesson: "行前安全班会",
      managers: "带队分工表",
      go: true,
    },
  };
}

/** The police were asked for leave. */
function permit(name: string, time: string): Line {
  return {
    id: `permit-${name}`,
    kind: "school/activity-permit",
    at: time,
    actors: { by: LOGISTICS_HEAD },
    data: { activity: `activity-${name}`, to: "公安分局治安大队" },
  };
}
