import { moment, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";
import { between, pick } from "./random.ts";
import { publication } from "./reviews.ts";
import { ACCOUNTANT, DEPUTIES } from "./roster.ts";

const LESSONS = [
  ["2025-09-01", "campus", "class"],
  ["2025-09-05", "traffic", "class"],
  ["2025-09-17", "bus", "drill"],
  ["2025-09-26", "bullying", "talk"],
  ["2025-10-16", "food", "class"],
  ["2025-11-07", "fire", "activity"],
  ["2025-11-20", "health", "talk"],
  ["2025-12-05", "electricity", "class"],
  ["2026-01-16", "drowning", "class"],
  ["2026-03-03", "traffic", "class"],
  ["2026-03-12", "campus", "activity"],
  ["2026-03-18", "bus", "drill"],
  ["2026-04-03", "bullying", "talk"],
  ["2026-04-17", "electricity", "class"],
  ["2026-05-08", "fire", "activity"],
  ["2026-05-15", "earthquake", "class"],
  ["2026-05-29", "drowning", "talk"],
  ["2026-06-12", "food", "class"],
  ["2026-07-01", "drowning", "class"],
] as const;

/** What pupils are taught beside their lessons; how many are enrolled; and the fees of each term, put up for all to see. */
export function* lessons(): Iterable<Line> {
  for (const [date, topic, form] of LESSONS) {
    yield {
      id: `lesson-${stampOf(date)}-${topic}`,
      kind: "school/safety-lesson",
      at: moment(date, "14:20"),
      actors: { by: pick(DEPUTIES, date) },
      data: { topic, form, pupils: between(520, 594, date) },
    };
  }
  for (const [term, date, pupils] of [
    ["2025-autumn", "2025-09-05", 744],
    ["2026-spring", "2026-03-06", 738],
  ] as const) {
    yield {
      id: `enrolled-${term}`,
      kind: "school/enrolment",
      at: moment(date, "16:00"),
      covers: term,
      actors: { by: ACCOUNTANT },
      data: { pupils, boarders: 530 },
    };
    yield publication(`post-${stampOf(date)}-fees`, moment(date, "10:00"), "fees", "all", 30);
  }
}
