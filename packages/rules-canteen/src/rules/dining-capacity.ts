import { capacity, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { seated } from "../registers/places.ts";

/**
 * No more people sit in a dining hall than it has seats 餐厅不超员.
 *
 * No law: seats are a fact of the hall. Halls of different size are named instances of this rule, each with its own seats.
 *
 * @example
 * diningCapacity.options.parse({}); //=> { seats: 400 }
 * tells(
 *   diningCapacity,
 *   [
 *     { kind: "canteen/servings", at: "2025-09-01T11:30", data: { meal: "lunch", group: "pupil", count: 200, hall: "hall-1", leaves: "2025-09-01T11:55" } },
 *     { kind: "canteen/servings", at: "2025-09-01T11:35", data: { meal: "lunch", group: "pupil", count: 201, hall: "hall-1", leaves: "2025-09-01T12:00" }, area: "class-1" },
 *   ],
 * );
 * //=> ["hall-1 同时坐了 401 人，座位只有 400 个"]
 */
export const diningCapacity = defineRule({
  id: "canteen/dining-capacity",
  title: { zh: "餐厅不超员", en: "The dining hall is not over-full" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "座位数是场地事实，错峰就餐是计划里的要求",
      en: "Seats are a fact of the hall; plans ask for staggered meals",
    },
  },
  remedy: { zh: "错峰就餐，一批不超过座位数。", en: "Stagger the meals; no sitting larger than the seats." },
  keep: { zh: "分批就餐时间表", en: "The timetable of sittings" },
  options: z.object({ seats: quantity("person").int().min(20).max(5000).default(400) }),
  requires: ({ seats }) => capacity(seated, { atMost: seats }),
  messages: {
    tooHigh: {
      zh: "{key} 同时坐了 {level} 人，座位只有 {bound} 个",
      en: "{key} held {level} people, with {bound} seats",
    },
  },
});
