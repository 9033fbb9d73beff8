import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { roomCount } from "../entries/rooms.ts";

/**
 * The things of each room of these kinds are counted 室内资产核查. A rule of the house.
 *
 * @example
 * roomsChecked.options.parse({}); //=> { every: "term", kinds: ["function-room", "store"] }
 * tells(
 *   roomsChecked,
 *   [
 *     { kind: "site/area", at: "2025-09-01", data: { name: "科学实验室", kind: "function-room" }, subject: "lab-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["lab-1 2025年秋季学期 没有核查室内物品"]
 */
export const roomsChecked = defineRule({
  id: "general/rooms-checked",
  title: { zh: "定期核查各室物品", en: "Each room's things are checked regularly" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位资产管理制度", en: "The site's own rules for its assets" } },
  remedy: { zh: "约保管人一起点，当场签字。", en: "Count with the keeper and sign at once." },
  keep: { zh: "房间物品清点表", en: "The count sheets of the rooms" },
  options: z.object({
    every: z.enum(["month", "quarter", "term", "year"]).default("term"),
    kinds: z.array(z.string()).min(1).default(["function-room", "store"]),
  }),
  requires: ({ every, kinds }) =>
    cadence(from(roomCount, { key: ["@area"] }), { every, each: everyKey(siteAreas, { kind: { in: kinds } }) }),
  messages: {
    missed: { zh: "{key} {slot} 没有核查室内物品", en: "{key} {slot}: things not checked" },
  },
});
