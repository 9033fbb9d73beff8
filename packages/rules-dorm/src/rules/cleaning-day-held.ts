import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { cleaningDay } from "../entries/upkeep.ts";

/**
 * Every area of these kinds has its cleaning day each month 每月无尘日. A habit of plans, no law.
 *
 * @example
 * cleaningDayHeld.options.parse({}); //=> { areas: ["dorm"] }
 * tells(cleaningDayHeld, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2025-12-31" });
 * //=> ["dorm-1 2025年11月 没有搞无尘日大扫除"]
 */
export const cleaningDayHeld = defineRule({
  id: "dorm/cleaning-day-held",
  title: { zh: "每月无尘日大扫除", en: "A cleaning day each month" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位计划自定的大扫除制度", en: "A habit that plans set themselves" } },
  remedy: {
    zh: "本月补一次，全员参加，提前把工具发下去。",
    en: "Hold one this month with everybody, tools handed out ahead.",
  },
  keep: { zh: "大扫除签到和照片", en: "The list of those who came, and photographs" },
  options: z.object({ areas: z.array(z.string()).min(1).default(["dorm"]) }),
  requires: ({ areas }) =>
    cadence(from(cleaningDay, { key: ["@area"] }), {
      every: "month",
      each: everyKey(siteAreas, { kind: { in: areas } }),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有搞无尘日大扫除", en: "{key} {slot}: no cleaning day" },
  },
});
