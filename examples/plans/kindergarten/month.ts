import type { Entry } from "@houqin/core";
import { days, workdays } from "../workdays.ts";

const classes = ["small-1", "middle-1", "big-1"];
const childrenOf = (room: string) => Array.from({ length: 6 }, (_, n) => `${room}-child-${n + 1}`);
const staff = ["head", "logistics", "health", "guard", ...classes.map((room) => `teacher-${room}`)];

/** The faults of the month, each where the records of a careless day would show it. */
const planted = {
  wrongCollector: { day: "2026-03-12", room: "middle-1", child: "middle-1-child-3" },
  notCounted: { day: "2026-03-18", room: "big-1", round: "noon" },
  notReleased: { day: "2026-03-20", room: "small-1", child: "small-1-child-6" },
  notTraced: { day: "2026-03-24", room: "big-1" },
  notSetApart: { day: "2026-03-10", room: "small-1" },
  notLookedAt: { asset: "swing", week: "2026-03-16" },
  shortVideo: { day: "2026-03-30" },
} as const;

const is = (fault: { readonly day: string; readonly room: string }, day: string, room: string) =>
  fault.day === day && fault.room === room;

function dayOf(day: string): readonly Entry[] {
  const rooms = classes.flatMap((room): readonly Entry[] => {
    const by = { by: `teacher-${room}` };
    const rounds = (["morning", "noon", "evening"] as const)
      .filter((round) => !(is(planted.notCounted, day, room) && planted.notCounted.round === round))
      .map((round, n) => ({
        id: `count-${day}-${room}-${round}`,
        kind: "general/headcount",
        at: `${day}T${["08:40", "12:10", "16:10"][n]}`,
        covers: day,
        area: room,
        actors: by,
        data: { group: "child", round, expected: 6, present: 6 },
      }));
    const looks = (["morning", "noon"] as const).map((round) => {
      const unwell = is(planted.notSetApart, day, room) && round === "morning" ? 2 : 0;
      return {
        id: `look-${day}-${room}-${round}`,
        kind: "school/child-check",
        at: `${day}T${round === "morning" ? "08:20" : "14:40"}`,
        covers: day,
        area: room,
        actors: { by: "health" },
        data: { round, checked: 6, unwell, isolated: Math.min(unwell, 1) },
      };
    });
    const releases = childrenOf(room)
      .filter((child) => !(is(planted.notReleased, day, room) && planted.notReleased.child === child))
      .map((child) => {
        const wrong = is(planted.wrongCollector, day, room) && planted.wrongCollector.child === child;
        return {
          id: `home-${day}-${child}`,
          kind: "school/child-release",
          at: `${day}T16:30`,
          covers: day,
          area: room,
          actors: by,
          data: { child, collector: wrong ? "自称亲戚" : "监护人", authorised: !wrong },
        };
      });
    return [...rounds, ...looks, ...releases];
  });
  const sheet = {
    id: `day-${day}`,
    kind: "general/inspection",
    at: `${day}T09:30`,
    covers: day,
    actors: { by: "logistics", verifier: "head" },
    data: { topic: "safety", items: [{ item: "园门、地面、热源、玩具", ok: true }] },
  };
  return [...rooms, sheet];
}

function weekOf(monday: string): readonly Entry[] {
  const toys = ["slide", "swing"].filter(
    (asset) => !(asset === planted.notLookedAt.asset && monday === planted.notLookedAt.week),
  );
  const kept = monday === planted.shortVideo.day ? 60 : 90;
  return [
    ...toys.map((asset) => ({
      id: `toy-${monday}-${asset}`,
      kind: "general/equipment-check",
      at: `${monday}T07:50`,
      actors: { by: "logistics" },
      data: { asset, task: "look", ok: true },
    })),
    ...classes.map((room) => ({
      id: `wipe-${monday}-${room}`,
      kind: "general/cleaning",
      at: `${monday}T17:10`,
      area: room,
      actors: { by: `teacher-${room}` },
      data: { task: "disinfect" },
    })),
    {
      id: `video-${monday}`,
      kind: "general/video-check",
      at: `${monday}T08:00`,
      actors: { by: "guard" },
      data: { keptDays: kept, cameras: 16, working: 16 },
    },
  ];
}

const ill = (day: string, room: string, symptom: string) => ({
  id: `ill-${day}-${room}`,
  kind: "school/sick-leave",
  at: `${day}T08:50`,
  area: room,
  actors: { by: `teacher-${room}` },
  data: { pupil: `${room}-child-2`, symptom },
});

const once: readonly Entry[] = [
  {
    id: "fire-test",
    kind: "general/certificate",
    at: "2026-03-01T08:20",
    actors: { by: "logistics" },
    data: {
      holder: "site",
      category: "fire-facility-test",
      number: "消检-11",
      issuedOn: "2026-03-01",
      validUntil: "2027-02-28",
    },
  },
  {
    id: "enrolled",
    kind: "school/enrolment",
    at: "2026-03-02T10:00",
    covers: "2026-spring",
    actors: { by: "head" },
    data: { pupils: 18 },
  },
  {
    id: "fees",
    kind: "general/publication",
    at: "2026-03-03T10:00",
    actors: { by: "head" },
    data: { topic: "fees", audience: "parents", days: 120 },
  },
  {
    id: "insurance",
    kind: "school/campus-paper",
    at: "2026-03-01T08:00",
    actors: { by: "head" },
    data: { holder: "site", category: "liability-insurance", issuedOn: "2026-03-01", validUntil: "2027-02-28" },
  },
  ...staff.map((holder) => ({
    id: `vetted-${holder}`,
    kind: "school/campus-paper",
    at: "2026-03-01T08:10",
    actors: { by: "head" },
    data: { holder, category: "vetting", issuedOn: "2026-03-01", validUntil: "2027-02-28" },
  })),
  ...staff.map((holder) => ({
    id: `examined-${holder}`,
    kind: "general/certificate",
    at: "2026-03-01T08:30",
    actors: { by: "health" },
    data: { holder, category: "health", number: `体检-${holder}`, issuedOn: "2026-02-20", validUntil: "2027-02-19" },
  })),
  {
    id: "water",
    kind: "general/certificate",
    at: "2026-03-01T09:00",
    actors: { by: "logistics" },
    data: {
      holder: "tap",
      category: "water-test",
      number: "水检-01",
      issuedOn: "2026-03-01",
      validUntil: "2026-08-31",
    },
  },
  {
    id: "water-notice",
    kind: "general/publication",
    at: "2026-03-02T09:00",
    actors: { by: "logistics" },
    data: { topic: "test-result", about: "water", audience: "parents", days: 30 },
  },
  {
    id: "drill",
    kind: "general/drill",
    at: "2026-03-19T10:00",
    area: "campus",
    actors: { by: "head" },
    data: {
      scenario: "evacuation",
      content: "听到警报，各班按路线下楼集合点名",
      departments: ["各班", "后勤"],
      people: 25,
      evacuationTime: 140,
      review: "小一班出口拥挤，改走东侧楼梯",
    },
  },
  ...["alarm", "kit"].map((asset) => ({
    id: `tried-${asset}`,
    kind: "general/equipment-check",
    at: "2026-03-11T09:00",
    actors: { by: "guard" },
    data: { asset, task: "test", ok: true },
  })),
  ...classes.map((room) => ({
    id: `room-${room}`,
    kind: "general/inspection",
    at: "2026-03-05T16:50",
    area: room,
    actors: { by: "logistics", verifier: `teacher-${room}` },
    data: { topic: "facility", items: [{ item: "桌椅、门窗、插座", ok: true }] },
  })),
  ill("2026-03-09", "small-1", "cough"),
  {
    id: "asked-small-1",
    kind: "school/sick-trace",
    at: "2026-03-09T11:00",
    actors: { by: "health" },
    data: { leave: "ill-2026-03-09-small-1", diagnosis: "普通感冒" },
  },
  ill(planted.notTraced.day, planted.notTraced.room, "fever"),
];

/** A month of the kindergarten's records. */
export function entriesOfMonth(): readonly Entry[] {
  const mondays = days("2026-03-02", "2026-03-31").filter((_, n) => n % 7 === 0);
  return [...once, ...mondays.flatMap(weekOf), ...workdays("2026-03-02", "2026-03-31").flatMap(dayOf)];
}
