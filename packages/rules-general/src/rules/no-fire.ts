import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { fires } from "../metrics/safety.ts";

/**
 * No fire in the plan's period 全年不发生火灾. A goal that plans set themselves; no law demands zero.
 *
 * @example
 * noFire.options.parse({}); //=> { max: 0 }
 * tells(
 *   noFire,
 *   [
 *     { kind: "general/incident", at: "2025-11-07T10:00", data: { category: "fire", severity: "slight", heardAt: "2025-11-07T10:00", description: "纸篓冒烟" } },
 *   ],
 * );
 * //=> ["已发生火灾 1 起，控制目标 0 起"]
 */
export const noFire = defineRule({
  id: "general/no-fire",
  title: { zh: "全年不发生火灾", en: "No fire in the year" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "单位计划的安全目标；法律不规定“零起”", en: "A safety goal of the plan; no law demands zero" } },
  remedy: {
    zh: "先报警、先疏散；事后查清原因，开专题会，把同类地方都查一遍。",
    en: "Report and evacuate first; then find the cause and check every like place.",
  },
  keep: { zh: "事故登记和调查结论", en: "The incident log and the findings of the inquiry" },
  options: z.object({ max: z.int().min(0).max(3).default(0) }),
  requires: ({ max }) => ceiling(fires, { period: "plan", atMost: max }),
  messages: {
    tooHigh: {
      zh: "已发生火灾 {value} 起，控制目标 {bound} 起",
      en: "{value} fires, at most {bound} allowed",
    },
  },
});
