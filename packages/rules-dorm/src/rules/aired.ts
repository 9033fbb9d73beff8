import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { airing } from "../entries/upkeep.ts";

/**
 * Windows of every dormitory are open long enough each day 每日通风.
 *
 * @example
 * aired.options.parse({}); //=> { times: 1, minutes: 30 }
 * tells(aired, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-12", to: "2025-11-12" } });
 * //=> ["dorm-1 2025年11月12日 通风够时长的有 0 次，应有 1 次"]
 */
export const aired = defineRule({
  id: "dorm/aired",
  title: { zh: "每天开窗通风", en: "Dormitories are aired each day" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "防传染病的日常做法，次数和时长由单位定",
      en: "Everyday care against illness; times and minutes are the house's own",
    },
  },
  remedy: {
    zh: "今天开窗补上，大风雾霾天写明原因。",
    en: "Open the windows today; note the reason on days of storm or smog.",
  },
  keep: { zh: "通风登记", en: "The log of airing" },
  options: z.object({ times: z.int().min(1).max(4).default(1), minutes: z.int().min(10).max(240).default(30) }),
  requires: ({ times, minutes }) =>
    cadence(from(airing, { where: { minutes: { atLeast: minutes } }, key: ["@area"] }), {
      every: "operatingDay",
      times,
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 通风够时长的有 {found} 次，应有 {expected} 次",
      en: "{key} {slot}: aired long enough {found} times, expected {expected}",
    },
  },
});
