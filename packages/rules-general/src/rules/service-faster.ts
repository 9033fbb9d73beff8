import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { serviceHours } from "../metrics/people.ts";

/**
 * Half of the services of a quarter take no longer than in the quarter before 服务效率. A factor below 1 asks for more; `general/service-hours-nine-in-ten` shows the slow ones.
 *
 * @example
 * serviceFaster.options.parse({}); //=> { times: 1 }
 * tells(
 *   serviceFaster,
 *   [
 *     { kind: "general/service-step", at: "2025-09-10T13:00", data: { request: "s-1", step: "confirmed", askedAt: "2025-09-10T09:00" } },
 *     { kind: "general/service-step", at: "2025-11-12T15:00", data: { request: "s-2", step: "confirmed", askedAt: "2025-11-12T09:00" } },
 *   ],
 *   { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["2025年第4季度 服务办理时长中位数 6 小时，不应超过 4 小时"]
 */
export const serviceFaster = defineRule({
  id: "general/service-faster",
  title: { zh: "服务办理不变慢", en: "Services do not slow down" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "看看慢在哪一步：派单、备料还是等人。", en: "See which step is slow: assigning, material or people." },
  keep: { zh: "服务单", en: "The slips of services" },
  options: z.object({
    times: z.number().min(0.5).max(2).default(1),
  }),
  requires: ({ times }) => trend(serviceHours, { period: "quarter", atMost: { times } }),
  messages: {
    tooHigh: {
      zh: "{period} 服务办理时长中位数 {value} 小时，不应超过 {bound} 小时",
      en: "{period}: half of the services took {value} h or more, expected at most {bound} h",
    },
  },
});
