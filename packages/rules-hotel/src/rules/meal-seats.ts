import { capacity, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { staffSeated } from "../registers/people.ts";

/**
 * Never more of the staff sit in the staff canteen than there are seats 员工错峰就餐.
 *
 * Seats are a fact of the room.
 *
 * @example
 * tells(
 *   mealSeats,
 *   [
 *     { kind: "site/area", at: "2026-01-01", data: { name: "员工餐厅", kind: "staff-canteen" }, subject: "staff-hall" },
 *     { kind: "hotel/staff-sitting", at: "2026-03-02T11:00", data: { team: "客房部", people: 50, hall: "staff-hall", leaves: "2026-03-02T11:40" } },
 *     { kind: "hotel/staff-sitting", at: "2026-03-02T11:20", data: { team: "餐饮部", people: 45, hall: "staff-hall", leaves: "2026-03-02T12:00" } },
 *   ],
 * );
 * //=> ["staff-hall 同时坐了 95 人，座位只有 80 个"]
 */
export const mealSeats = defineRule({
  id: "hotel/meal-seats",
  title: { zh: "员工错峰就餐不超座", en: "The staff canteen is not over-full" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "座位数是场地事实，就餐时间按班组错开", en: "Seats are a fact of the room; teams take turns" } },
  remedy: { zh: "按班组错开就餐时间，改就餐时间表。", en: "Stagger the teams and correct the timetable." },
  keep: { zh: "员工就餐时间表", en: "The timetable of meals" },
  options: z.object({ seats: quantity("person").int().min(5).max(2000).default(80) }),
  requires: ({ seats }) => capacity(staffSeated, { atMost: seats }),
  messages: {
    tooHigh: {
      zh: "{key} 同时坐了 {level} 人，座位只有 {bound} 个",
      en: "{key} held {level} people, with {bound} seats",
    },
  },
});
