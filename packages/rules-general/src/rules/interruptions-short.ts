import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { minutesInterrupted } from "../metrics/people.ts";

/**
 * In the plan's period services are interrupted for no longer than so many minutes in all 服务中断.
 *
 * @example
 * interruptionsShort.options.parse({}); //=> { minutes: 240 }
 * tells(interruptionsShort, [{ kind: "general/incident", at: "2025-11-07T10:00", data: { category: "service-interruption", severity: "slight", heardAt: "2025-11-07T10:00", description: "停水", minutes: 300 } }]);
 * //=> ["服务累计中断 300 分钟，控制目标 240 分钟以内"]
 */
export const interruptionsShort = defineRule({
  id: "general/interruptions-short",
  title: { zh: "服务中断时长控制", en: "Interruptions stay short" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "查供水供电和设备的薄弱环节，备好应急供应。",
    en: "Find the weak points of supply and keep a reserve.",
  },
  keep: { zh: "中断登记", en: "The log of interruptions" },
  options: z.object({
    minutes: z.int().min(10).max(10000).default(240),
  }),
  requires: ({ minutes }) => ceiling(minutesInterrupted, { period: "plan", atMost: minutes }),
  messages: {
    tooHigh: {
      zh: "服务累计中断 {value} 分钟，控制目标 {bound} 分钟以内",
      en: "Services were interrupted for {value} min, at most {bound} min",
    },
  },
});
