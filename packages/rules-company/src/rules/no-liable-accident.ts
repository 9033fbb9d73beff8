import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { liableAccidents } from "../metrics/vehicles.ts";

/**
 * No road accident that is our driver's fault in the year 无有责交通事故. A goal that plans set themselves.
 *
 * @example
 * noLiableAccident.options.parse({}); //=> { max: 0 }
 * tells(noLiableAccident, [{ kind: "company/traffic-accident", at: "2026-03-02T08:00", data: { vehicle: "car-1", liability: "main", injured: 0 } }], { period: { from: "2026-01-01", to: "2026-12-31" } });
 * //=> ["2026年 有责交通事故 1 起，目标不超过 0 起"]
 */
export const noLiableAccident = defineRule({
  id: "company/no-liable-accident",
  title: { zh: "全年无有责交通事故", en: "No road accident of our fault" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "年度计划的安全目标", en: "A safety goal of the plan" } },
  remedy: {
    zh: "按“四不放过”处理：查原因、定责任、落措施、教育人，事故驾驶员停班复训。",
    en: "Find the cause, settle who answers, act, and train the driver again.",
  },
  keep: { zh: "事故认定书和处理记录", en: "The finding on liability and what was done" },
  options: z.object({ max: z.int().min(0).max(20).default(0) }),
  requires: ({ max }) => ceiling(liableAccidents, { atMost: max, period: "year" }),
  messages: {
    tooHigh: {
      zh: "{period} 有责交通事故 {value} 起，目标不超过 {bound} 起",
      en: "{period}: {value} road accidents of our fault, at most {bound}",
    },
  },
});
