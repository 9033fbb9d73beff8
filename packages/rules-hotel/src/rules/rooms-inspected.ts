import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { roomCheck } from "../entries/inspections.ts";

/**
 * So many made-up rooms are inspected by the room sheet each day 每日查房.
 *
 * No law; the number is the hotel's own.
 *
 * @example
 * tells(roomsInspected, []);
 * //=> ["2025年9月1日 应查 5 间房，只查了 0 间"]
 */
export const roomsInspected = defineRule({
  id: "hotel/rooms-inspected",
  title: { zh: "每日查房", en: "Rooms are inspected each day" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "酒店质检要求，间数由单位定", en: "The hotel's own quality rule and number" } },
  remedy: { zh: "今天补查，先查投诉过的楼层。", en: "Make up for it today; floors with complaints first." },
  keep: { zh: "查房表", en: "The room sheets" },
  options: z.object({ rooms: z.int().min(1).max(100).default(5) }),
  requires: ({ rooms }) => cadence(roomCheck, { every: "operatingDay", times: rooms }),
  messages: {
    missed: {
      zh: "{slot} 应查 {expected} 间房，只查了 {found} 间",
      en: "{slot}: {found} rooms inspected, expected {expected}",
    },
  },
});
