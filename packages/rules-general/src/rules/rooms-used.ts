import { ceiling, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { hoursBooked } from "../metrics/upkeep.ts";

/**
 * Each room of these kinds is booked for so many hours a month 物尽其用. A goal that plans set themselves.
 *
 * @example
 * roomsUsed.options.parse({}); //=> { hours: 20, kinds: ["function-room"] }
 * tells(
 *   roomsUsed,
 *   [
 *     { kind: "site/area", at: "2025-09-01", data: { name: "科学实验室", kind: "function-room" }, subject: "lab-1" },
 *     { kind: "general/booking", at: "2025-09-10T08:00", data: { purpose: "实验课", from: "2025-09-10T08:00", until: "2025-09-10T10:00" }, area: "lab-1" },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-30" } },
 * );
 * //=> ["lab-1 2025年9月 只用了 2 小时，目标不少于 20 小时"]
 */
export const roomsUsed = defineRule({
  id: "general/rooms-used",
  title: { zh: "功能室利用率", en: "Special rooms are in use" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标，时数由单位定", en: "A goal of the plan; the hours are the site's own" } },
  remedy: {
    zh: "排进课表或对外预约；长期闲置的改作他用。",
    en: "Put it on the timetable, open it for booking, or give it another use.",
  },
  keep: { zh: "场地预约登记", en: "The bookings" },
  options: z.object({
    hours: z.number().min(1).max(300).default(20),
    kinds: z.array(z.string()).min(1).default(["function-room"]),
  }),
  optionTitles: { hours: { zh: "使用小时数", en: "Hours of use" } },
  requires: ({ hours, kinds }) =>
    ceiling(hoursBooked, {
      atLeast: hours,
      key: ["area"],
      each: everyKey(siteAreas, { kind: { in: kinds } }),
      period: "month",
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 只用了 {value} 小时，目标不少于 {bound} 小时",
      en: "{key} {period}: in use for {value} hours, expected at least {bound}",
    },
  },
});
