import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { dayFilled } from "../metrics/people.ts";

/**
 * Nobody has more work on a day than the day is long 合理安排当天工作.
 *
 * @example
 * dayNotOverfull.options.parse({}); //=> { minutes: 480 }
 * tells(
 *   dayNotOverfull,
 *   [
 *     { kind: "general/work-item", at: "2025-11-12T08:00", data: { title: "卸货入库", minutes: 300, critical: false }, actors: { by: "wang" } },
 *     { kind: "general/work-item", at: "2025-11-12T13:00", data: { title: "发放工装", minutes: 210, critical: false }, actors: { by: "wang" } },
 *   ],
 * );
 * //=> ["wang 2025年11月12日 安排了 510 分钟的工作，一天最多 480 分钟"]
 */
export const dayNotOverfull = defineRule({
  id: "general/day-not-overfull",
  title: { zh: "当日工作不超负荷", en: "A day's work fits the day" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "按轻重缓急排一排，排不下的改到明天或请人帮忙。",
    en: "Put first things first; move the rest or ask for help.",
  },
  keep: { zh: "当日工作安排", en: "The list of the day" },
  options: z.object({
    minutes: z.int().min(60).max(720).default(480),
  }),
  requires: ({ minutes }) => ceiling(dayFilled, { key: ["by"], period: "day", atMost: minutes }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 安排了 {value} 分钟的工作，一天最多 {bound} 分钟",
      en: "{key} has {value} min of work on {period}, at most {bound} min",
    },
  },
});
