import { defineRegister, endsAll, from, raises, siteArea } from "@houqin/core";
import { checkIn } from "../entries/guests.ts";
import { checkOut, roomMade } from "../entries/rooms.ts";

/** Rooms in which somebody stays 在住客房. */
export const roomsLet = defineRegister({
  id: "hotel/rooms-let",
  title: { zh: "在住客房", en: "room in which somebody stays" },
  key: ["room"],
  refers: siteArea,
  plus: [raises(from(checkIn, { key: ["@area"] }))],
  minus: [endsAll(from(checkOut, { key: ["@area"] }))],
});

/** Bed linen that is no more than a week old 一周内更换的床上用品; that of a guest who moves in is fresh. */
export const linenOfTheWeek = defineRegister({
  id: "hotel/linen-of-the-week",
  title: { zh: "一周内更换的床上用品", en: "bed linen changed within a week" },
  key: ["room"],
  refers: siteArea,
  plus: [
    raises(from(checkIn, { key: ["@area"] }), { until: { days: 7 } }),
    raises(from(roomMade, { where: { linenChanged: { equals: true } }, key: ["@area"] }), { until: { days: 7 } }),
  ],
});
