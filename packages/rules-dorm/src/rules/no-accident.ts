import { ceiling, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { dormIncidents } from "../metrics/order.ts";

/**
 * No accident in the dormitories over the plan 宿舍不发生安全事故. A goal that plans set themselves.
 *
 * @example
 * noAccident.options.parse({}); //=> { max: 0 }
 * tells(noAccident, [
 *   { kind: "site/area", at: "2025-01-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" },
 *   { kind: "general/incident", at: "2025-11-12T23:10", data: { category: "injury", severity: "slight", heardAt: "2025-11-12T23:15", description: "上铺摔下" }, area: "dorm-1" },
 * ]);
 * //=> ["dorm-1 已发生事故 1 起，控制目标 0 起"]
 */
export const noAccident = defineRule({
  id: "dorm/no-accident",
  title: { zh: "宿舍不发生安全事故", en: "No accidents in dormitories" },
  severity: "error",
  since: "2026.1",
  basis: {
    none: {
      zh: "计划目标，各单位都写“公寓内不发生安全事故”；法律不规定零起",
      en: "A goal of the plan; no law demands zero",
    },
  },
  remedy: {
    zh: "先救人、先报告；事后查原因，同类隐患逐间排查。",
    en: "Help and report first; then find the cause, and look for it in every room.",
  },
  keep: { zh: "事故事件记录和处理报告", en: "The incident and the report on it" },
  options: z.object({ max: z.int().min(0).max(3).default(0) }),
  requires: ({ max }) =>
    ceiling(dormIncidents, {
      key: ["area"],
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      atMost: max,
      period: "plan",
    }),
  messages: {
    tooHigh: {
      zh: "{key} 已发生事故 {value} 起，控制目标 {bound} 起",
      en: "{key}: {value} accidents, at most {bound} allowed",
    },
  },
});
