import { answer, complete, type Entry, start } from "@houqin/core";
import { cleaningDaySheet, hygieneSheet } from "@houqin/rules-dorm";
import { passed } from "../forms.ts";
import { dayAfter, days, workdays } from "../workdays.ts";
import { cleaningDayAt, faults, inspections } from "./planted.ts";

const buildings = [
  { area: "dorm-a", keeper: "keeper-a", beds: 60 },
  { area: "dorm-b", keeper: "keeper-b", beds: 50 },
] as const;
/** What leaves a room without a point; nothing of it is found. */
const dangers = [
  ...["appliances", "wiring", "flame", "pets", "late"],
  ...["refused", "damage", "curtains", "outside", "locks"],
];
const march = ["2026-03-01", "2026-03-31"] as const;

/**
 * The entries of March, as the two buildings would have written them, with the faults of planted.ts in between.
 */
export function entriesOfMonth(): readonly Entry[] {
  return [
    ...movedIn(),
    ...days(...march).flatMap(nightOf),
    ...workdays(...march).flatMap(dayOf),
    ...sheets(),
    ...faults,
  ];
}

/** Four rooms of eight beds, of which eight are taken on the eve of the term. */
function movedIn(): readonly Entry[] {
  const rooms = ["a-101", "a-102", "b-101", "b-102"].map((id) => {
    const women = id.startsWith("a");
    const data = {
      name: id.slice(2),
      building: women ? "dorm-a" : "dorm-b",
      beds: 6,
      houses: women ? "women" : "men",
      floor: 1,
    };
    return { id: `room-${id}`, kind: "dorm/room", at: "2026-02-20", subject: id, data };
  });
  const pupils = Array.from({ length: 8 }, (_, index) => {
    const [pupil, room] = [`pupil-${index + 1}`, rooms[index % 4]?.subject];
    const data = { name: `住宿生${index + 1}号`, group: "pupil", unit: `高一${index + 1}班` };
    const bed = `${Math.floor(index / 4) + 1}`;
    return [
      { id: pupil, kind: "dorm/resident", at: "2026-03-01", subject: pupil, data },
      {
        id: `in-${pupil}`,
        kind: "dorm/move-in",
        at: "2026-03-01T15:00",
        actors: { by: "head-1" },
        data: { resident: pupil, room, bed, inventory: "床、柜、桌各一", key: `${room}-${bed}` },
      },
    ];
  });
  return [...rooms, ...pupils.flat()];
}

/** What happens every night: a keeper on duty, two rounds for fire. */
function nightOf(day: string): readonly Entry[] {
  return buildings.flatMap(({ area, keeper }) => [
    {
      id: `shift-${area}-${day}`,
      kind: "general/shift",
      at: `${day}T21:00`,
      area,
      covers: day,
      actors: { by: keeper },
      data: { post: "dorm-keeper", start: `${day}T21:00`, end: `${dayAfter(day)}T07:00` },
    },
    ...[`${day}T23:40`, `${dayAfter(day)}T03:10`].map((at, index) => ({
      id: `fire-${area}-${day}-${index + 1}`,
      kind: "general/patrol",
      at,
      area,
      covers: day,
      actors: { by: keeper, supervisor: "head-1" },
      data: { topic: "night-fire", exitsClear: true, gearInPlace: true, result: "ok" },
    })),
  ]);
}

/** What happens on every day of school, and on Tuesdays beside. */
function dayOf(day: string): readonly Entry[] {
  return buildings.flatMap(({ area, keeper, beds }) => {
    const envelope = { area, covers: day, actors: { by: keeper } };
    const away = faults.filter(
      ({ kind, at, area: of }) => kind === "dorm/absence" && of === area && at.startsWith(day),
    );
    const present = beds - away.length;
    const call = { group: "boarder", round: "evening", expected: beds, present };
    const tuesday = new Date(day).getUTCDay() === 2;
    return [
      {
        id: `clean-${area}-${day}`,
        kind: "general/cleaning",
        at: `${day}T09:30`,
        ...envelope,
        data: { task: "clean" },
      },
      { id: `call-${area}-${day}`, kind: "general/headcount", at: `${day}T22:05`, ...envelope, data: call },
      {
        id: `round-${area}-${day}`,
        kind: "general/patrol",
        at: `${day}T22:40`,
        ...envelope,
        data: { topic: "dorm", result: "ok" },
      },
      ...(tuesday
        ? [
            {
              id: `agent-${area}-${day}`,
              kind: "general/cleaning",
              at: `${day}T15:00`,
              ...envelope,
              data: { task: "disinfect" },
            },
          ]
        : []),
    ].filter(({ id }) => id !== "call-dorm-b-2026-03-11");
  });
}

/** The filled sheets: two rooms of each building in every week, and the cleaning day of each. */
function sheets(): readonly Entry[] {
  const rooms = inspections.map(({ at, area, unmade, id }) => {
    let form = passed(start(hygieneSheet, { facts: { sharing: 8 } }), ["bin", "air", ...dangers]);
    for (const item of ["floor", "walls", "washroom", "things"]) form = answer(form, item, {});
    form = answer(form, "beds-many", unmade, unmade > 0 ? { photos: ["bed.jpg"] } : {});
    return complete(form, { id, kind: "dorm/checked", at, area, by: "head-1" });
  });
  const cleaned = cleaningDayAt.map(({ area, leader, by, at }) => {
    const begun = start(cleaningDaySheet, { facts: { yard: false } });
    let form = passed(begun, ["owner-cleaned", "toilet-log", "windows", "walls"]);
    for (const item of ["corners", "things"]) form = answer(form, item, 0);
    form = answer(answer(form, "toilets-clean", 14), "emptied", "notApplicable");
    const checked = complete(form, { id: `assessed-${area}`, kind: "dorm/cleaning-day-checked", at, area, by });
    return [
      {
        id: `cleaning-day-${area}`,
        kind: "dorm/cleaning-day",
        at: "2026-03-20T14:00",
        area,
        covers: "2026-03",
        actors: { leader, attendees: [leader, "head-1"] },
        data: { spots: ["楼道", "水房", "寝室"] },
      },
      { ...checked, covers: "2026-03" },
      {
        id: `notice-${area}`,
        kind: "general/publication",
        at: "2026-03-24T10:00",
        actors: { by: "head-1" },
        data: { topic: "assessment", about: checked.id, audience: "all", days: 5 },
      },
    ];
  });
  return [...rooms, ...cleaned.flat()];
}
