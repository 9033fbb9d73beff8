import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { interruptionCount } from "../metrics/outlets.ts";

/**
 * Service is interrupted at most so often in a month: no water, no power, no lift, an outlet that cannot open 服务中断.
 *
 * A goal of the hotel.
 *
 * @example
 * tells(
 *   interruptions,
 *   [
 *     { kind: "general/incident", at: "2026-03-02T08:00", data: { category: "service-interruption", severity: "slight", heardAt: "2026-03-02T08:00", description: "热水中断" } },
 *     { kind: "general/incident", at: "2026-03-09T08:00", data: { category: "service-interruption", severity: "slight", heardAt: "2026-03-09T08:00", description: "洗碗机停机" } },
 *   ],
 *   { site: { kind: "hotel" }, period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["2026年3月 服务中断 2 次，最多 1 次"]
 */
export const interruptions = defineRule({
  id: "hotel/interruptions",
  title: { zh: "服务中断次数", en: "Service is rarely interrupted" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "酒店运营目标，次数由单位定", en: "A goal of the hotel; it sets the number" } },
  remedy: {
    zh: "每次中断写原因和恢复用时，同一原因两次的立项整改。",
    en: "Write cause and time for each; twice the same cause is a project.",
  },
  keep: { zh: "服务中断记录，写明起止时间", en: "The log of interruptions, with times" },
  options: z.object({ max: z.int().min(0).max(20).default(1) }),
  requires: ({ max }) => ceiling(interruptionCount, { atMost: max, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{period} 服务中断 {value} 次，最多 {bound} 次",
      en: "{period}: {value} interruptions, expected at most {bound}",
    },
  },
});
