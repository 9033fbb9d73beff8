import type { Entry } from "@houqin/core";

const mondays = ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"];

/** When which building's rooms are inspected, and how many beds were unmade: in B one too many every time. */
export const inspections = mondays.flatMap((monday) =>
  [
    { area: "dorm-a", unmade: 0 },
    { area: "dorm-a", unmade: 1 },
    { area: "dorm-b", unmade: 2 },
    { area: "dorm-b", unmade: 2 },
  ].map((room, index) => ({ ...room, id: `room-check-${monday}-${index + 1}`, at: `${monday}T16:${10 + index * 10}` })),
);

/** Who led and who assessed each cleaning day: in B its leader did both. */
export const cleaningDayAt = [
  { area: "dorm-a", leader: "keeper-a", by: "head-1", at: "2026-03-20T17:00" },
  { area: "dorm-b", leader: "keeper-b", by: "keeper-b", at: "2026-03-20T17:20" },
] as const;

/** What went wrong in March. The roll-call of B on the 11th is left out beside. */
export const faults: readonly Entry[] = [
  // Looked for at once, and again only the next morning.
  {
    id: "away-1",
    kind: "dorm/absence",
    at: "2026-03-05T22:10",
    area: "dorm-a",
    covers: "2026-03-05",
    actors: { by: "keeper-a" },
    data: { resident: "pupil-1", reason: "unknown" },
  },
  {
    id: "found-1",
    kind: "dorm/absence-follow-up",
    at: "2026-03-05T22:40",
    actors: { by: "head-1" },
    data: { absence: "away-1", told: ["teacher"], outcome: "在教学楼自习，已回寝" },
  },
  {
    id: "away-2",
    kind: "dorm/absence",
    at: "2026-03-18T22:10",
    area: "dorm-b",
    covers: "2026-03-18",
    actors: { by: "keeper-b" },
    data: { resident: "pupil-3", reason: "unknown" },
  },
  {
    id: "found-2",
    kind: "dorm/absence-follow-up",
    at: "2026-03-19T07:30",
    actors: { by: "head-1" },
    data: { absence: "away-2", told: ["family"], outcome: "家长接回，没有请假" },
  },
  {
    id: "away-3",
    kind: "dorm/absence",
    at: "2026-03-24T22:10",
    area: "dorm-a",
    covers: "2026-03-24",
    actors: { by: "keeper-a" },
    data: { resident: "pupil-2", reason: "leave" },
  },
  // Two pupils in one bed.
  {
    id: "in-again",
    kind: "dorm/move-in",
    at: "2026-03-12T17:00",
    actors: { by: "keeper-b" },
    data: { resident: "pupil-9", room: "b-101", bed: "1", inventory: "床、柜、桌各一", key: "b-101-1" },
  },
  // Three of four exits opened.
  {
    id: "exits-a",
    kind: "dorm/exit-test",
    at: "2026-03-13T22:30",
    area: "dorm-a",
    actors: { by: "keeper-a" },
    data: { exits: 4, opened: 4 },
  },
  {
    id: "exits-b",
    kind: "dorm/exit-test",
    at: "2026-03-13T22:40",
    area: "dorm-b",
    actors: { by: "keeper-b" },
    data: { exits: 4, opened: 3 },
  },
  // A cooker, with which nothing was done.
  {
    id: "cooker",
    kind: "dorm/contraband",
    at: "2026-03-17T16:30",
    area: "dorm-b",
    actors: { by: "head-1" },
    data: { item: "cooker", room: "b-102", watts: 800 },
  },
  // A visitor of whom nobody knows when they left.
  {
    id: "visit-1",
    kind: "dorm/visit",
    at: "2026-03-10T17:30",
    area: "dorm-a",
    actors: { by: "keeper-a" },
    data: { reason: "送换季衣物", room: "a-101", oppositeSex: false, leftAt: "2026-03-10T17:55" },
  },
  {
    id: "visit-2",
    kind: "dorm/visit",
    at: "2026-03-25T17:30",
    area: "dorm-a",
    actors: { by: "keeper-a" },
    data: { reason: "送药", room: "a-102", oppositeSex: false },
  },
  // A tap mended in time.
  {
    id: "tap",
    kind: "general/repair-request",
    at: "2026-03-16T08:00",
    area: "dorm-a",
    actors: { requester: "keeper-a" },
    data: { category: "water", urgency: "living", description: "水房龙头滴水" },
  },
  {
    id: "tap-done",
    kind: "general/repair-step",
    at: "2026-03-16T15:00",
    area: "dorm-a",
    actors: { by: "head-1" },
    data: { order: "tap", step: "done" },
  },
];
