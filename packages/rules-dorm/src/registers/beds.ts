import { defineRegister, ends, from, raises } from "@houqin/core";
import { moveIn, moveOut, resident } from "../entries/residents.ts";
import { room } from "../entries/rooms.ts";

/** Rooms in use 在用寝室. */
export const rooms = defineRegister({
  id: "dorm/rooms",
  title: { zh: "在用寝室", en: "room in use" },
  key: ["room"],
  refers: room,
  plus: [raises(from(room, { key: ["@subject"] }), { until: "until" })],
});

/** Beds there are 床位总数, by building. */
export const beds = defineRegister({
  id: "dorm/beds",
  title: { zh: "床位总数", en: "beds" },
  key: ["building"],
  unit: "piece",
  plus: [raises(from(room, { key: ["building"] }), { amount: "beds", until: "until" })],
});

/** People who live in a room 寝室在住人数. */
export const roommates = defineRegister({
  id: "dorm/roommates",
  title: { zh: "寝室在住人数", en: "people living in the room" },
  key: ["room"],
  unit: "person",
  refers: room,
  plus: [raises(from(moveIn, { key: ["room"] }))],
  minus: [ends(from(moveOut, { key: ["room"] }))],
});

/** People to whom one bed is given 床位占用. */
export const bedTaken = defineRegister({
  id: "dorm/bed-taken",
  title: { zh: "同一床位人数", en: "people in the bed" },
  key: ["room", "bed"],
  unit: "person",
  refers: room,
  plus: [raises(from(moveIn, { key: ["room", "bed"] }))],
  minus: [ends(from(moveOut, { key: ["room", "bed"] }))],
});

/** People who are to live in 应住宿人员. */
export const residents = defineRegister({
  id: "dorm/residents",
  title: { zh: "应住宿人员", en: "resident" },
  key: ["resident"],
  refers: resident,
  plus: [raises(from(resident, { key: ["@subject"] }), { until: "until" })],
});

/** People who have a bed 已安排床位人员. */
export const housed = defineRegister({
  id: "dorm/housed",
  title: { zh: "已安排床位", en: "beds of the resident" },
  key: ["resident"],
  refers: resident,
  plus: [raises(from(moveIn, { key: ["resident"] }))],
  minus: [ends(from(moveOut, { key: ["resident"] }))],
});
