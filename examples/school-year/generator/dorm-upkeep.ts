import { lastSchoolDayOfMonth, moment, ONE_A_WEEK } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { DORM_ROOMS, DORMS } from "./places.ts";
import { at, between } from "./random.ts";
import { CLEANERS, DEPUTIES, keepersOf, LOGISTICS_HEAD } from "./roster.ts";

/** Days on which the exits are tried from inside and the rooms are searched for appliances, and days on which something is held in the houses. */
const TRIED = new Set([
  ...["2025-09-18", "2025-10-16", "2025-11-13", "2025-12-11", "2026-01-15"],
  ...["2026-03-12", "2026-04-16", "2026-05-14", "2026-06-11", "2026-07-02"],
]);
const HELD = new Set([
  ...["2025-09-24", "2025-10-22", "2025-11-19", "2025-12-17", "2026-01-14"],
  ...["2026-03-18", "2026-04-22", "2026-05-20", "2026-06-17", "2026-07-01"],
]);
const THEMES = ["safety", "thought", "culture"] as const;
const FRESH = new Set(ONE_A_WEEK.map(({ date }) => date));

/** What is done in each house: airing, disinfecting, trying the exits, searching, an evening together; and the rooms that are named. */
export function* dormUpkeep(day: SchoolDay): Iterable<Line> {
  if (!day.school) return;
  for (const [place, dorm] of DORMS.entries()) yield* inHouse(day, dorm, place);
  if (lastSchoolDayOfMonth(day)) yield* awards(day);
}

function* inHouse({ date, stamp, lesson }: SchoolDay, dorm: string, place: number): Iterable<Line> {
  const line = (
    name: string,
    kind: string,
    clock: string,
    data: Line["data"],
    by = at(keepersOf(dorm), lesson),
  ): Line => ({
    id: `${name}-${stamp}-${dorm}`,
    kind,
    at: moment(date, clock, place * 15 + between(0, 10, `${name}-${stamp}-${dorm}`)),
    covers: date,
    area: dorm,
    actors: { by },
    data,
  });
  yield line("air", "dorm/airing", "09:00", { minutes: between(35, 90, `${stamp}-${dorm}-air`) });
  if (FRESH.has(date)) {
    const agent = { task: "disinfect", agent: "含氯消毒液500mg/L", minutes: between(25, 50, `${stamp}-${dorm}-agent`) };
    yield line("agent", "general/cleaning", "14:20", agent, at(CLEANERS, lesson + place));
  }
  if (TRIED.has(date)) {
    yield line("exits", "dorm/exit-test", "13:10", { exits: 4, opened: 4 });
    yield {
      ...line("search", "general/inspection", "15:30", SEARCH),
      actors: { by: LOGISTICS_HEAD, verifier: at(keepersOf(dorm), lesson) },
    };
  }
  if (HELD.has(date)) {
    const theme = at(THEMES, lesson + place);
    yield line(
      "evening",
      "dorm/activity",
      "19:30",
      { theme, people: between(180, 250, `${stamp}-${dorm}`) },
      at(DEPUTIES, lesson),
    );
  }
}

const SEARCH = {
  topic: "electric",
  checklist: "dorm-electric-2025",
  items: ["床头无违规电器", "插座无私接", "柜内无电池、充电宝"].map((item) => ({ item, ok: true })),
};

function* awards({ date, stamp, lesson }: SchoolDay): Iterable<Line> {
  for (let turn = 0; turn < 6; turn += 1) {
    const room = at(DORM_ROOMS, lesson * 3 + turn * 17);
    const star = turn % 3 === 0;
    yield {
      id: `award-${stamp}-${turn + 1}`,
      kind: "dorm/room-award",
      at: moment(date, "15:50"),
      actors: { by: LOGISTICS_HEAD },
      data: { room, title: star ? "star" : "civil", score: between(star ? 96 : 91, 100, `award-${stamp}-${turn}`) },
    };
  }
}
