import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { checkOut, roomMade } from "../entries/rooms.ts";

/**
 * A room is made up within hours of a departure 走客房清扫.
 *
 * No law; the hours are the hotel's own.
 *
 * @example
 * tells(
 *   roomTurned,
 *   [
 *     { kind: "hotel/check-out", at: "2026-03-02T11:30", data: { booking: "b-1" }, area: "r801" },
 *   ],
 * );
 * //=> ["r801：退房后还没清扫，应在 2026年3月2日 17:30 前扫完"]
 */
export const roomTurned = defineRule({
  id: "hotel/room-turned",
  title: { zh: "走客房按时清扫", en: "Rooms are made up after departures" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "酒店服务标准，时限由单位定", en: "The hotel's own standard and hours" } },
  remedy: {
    zh: "调人先赶要出租的房，晚了的原因写进交班记录。",
    en: "Send somebody to the rooms that are wanted first; write down why they were late.",
  },
  keep: { zh: "客房清扫记录", en: "The room log" },
  options: z.object({ hours: quantity("h").min(0.5).max(24).default(6) }),
  requires: ({ hours }) =>
    followUp(from(roomMade, { where: { after: { equals: "departure" } }, key: ["@area"] }), {
      after: from(checkOut, { key: ["@area"] }),
      within: { hours },
    }),
  messages: {
    missed: { zh: "退房后还没清扫，应在 {due} 前扫完", en: "Not made up after the departure; expected by {due}" },
    late: { zh: "退房后清扫晚了：{at} 才做，应在 {due} 前", en: "Made up late, at {at}; expected by {due}" },
  },
});
