import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import * as z from "zod";
import { equipmentCheck } from "../entries/rounds.ts";

/**
 * Equipment of these categories is maintained at most so many days apart 预防性维护. The rule is for named instances: one for pumps and switchboards, one
 * for the filters of water points, one for air conditioners before the summer.
 *
 * @example
 * equipmentMaintained.options.parse({}); //=> { categories: ["pump", "switchboard"], tasks: ["upkeep", "service"], days: 90 }
 * tells(
 *   equipmentMaintained,
 *   [
 *     { kind: "site/asset", at: "2025-09-01", data: { name: "生活水泵", category: "pump" }, subject: "pump-1" },
 *   ],
 *   { period: { from: "2025-09-01", to: "2026-01-31" }, asOf: "2026-02-28" },
 * );
 * //=> ["pump-1 2025年9月1日 以后 一直没有保养，已超过期限"]
 */
export const equipmentMaintained = defineRule({
  id: "general/equipment-maintained",
  title: { zh: "设备按计划保养", en: "Equipment is maintained as planned" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "单位维护保养计划，间隔按说明书定", en: "The site's own plan of upkeep; the interval is the maker's" },
  },
  remedy: { zh: "本周补做保养，写明更换的零件。", en: "Do it this week, and write down what was changed." },
  keep: { zh: "保养记录", en: "The log of upkeep" },
  options: z.object({
    categories: z.array(z.string()).min(1).default(["pump", "switchboard"]),
    tasks: z
      .array(z.enum(["look", "self-check", "upkeep", "service", "calibrate", "test"]))
      .min(1)
      .default(["upkeep", "service"]),
    days: z.int().min(7).max(366).default(90),
  }),
  requires: ({ categories, tasks, days }) =>
    cadence(from(equipmentCheck, { where: { task: { in: tasks } }, key: ["asset"] }), {
      every: { unit: "gap", atMost: days, in: "days" },
      each: everyKey(siteAssets, { category: { in: categories } }),
    }),
  messages: {
    late: { zh: "{key} 保养晚了：{at} 才做，应在 {due} 前", en: "{key}: upkeep late, at {at}, expected by {due}" },
    missed: { zh: "{key} {slot} 一直没有保养，已超过期限", en: "{key}: no upkeep for too long, {slot}" },
  },
});
