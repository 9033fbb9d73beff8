import { ceiling, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { rejectRate } from "../metrics/quality.ts";

/**
 * Of each dish at most such a share is sent back in a month 退菜率.
 *
 * @example
 * fewRejected.options.parse({}); //=> { share: 0.02 }
 * tells(fewRejected, [{ kind: "canteen/pass-check", at: "2025-09-01T12:50", data: { dish: "清蒸鱼", meal: "lunch", served: 100, rejected: 3 } }], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-10-31" });
 * //=> ["清蒸鱼 2025年9月 退菜率 3%，不应超过 2%"]
 */
export const fewRejected = defineRule({
  id: "canteen/reject-rate",
  title: { zh: "退菜率控制", en: "Few dishes are sent back" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "传菜把关的内部指标", en: "A figure of the house for the pass" } },
  remedy: {
    zh: "查退菜原因，是凉、是咸还是等久了，对着改。",
    en: "Find out why: cold, salty, or too slow, and mend that.",
  },
  keep: { zh: "传菜把关记录", en: "The log of the pass" },
  options: z.object({ share: quantity("1").min(0).max(0.5).default(0.02) }),
  requires: ({ share }) => ceiling(rejectRate, { key: ["dish"], period: "month", atMost: share }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 退菜率 {value}，不应超过 {bound}",
      en: "{key} {period}: {value} of the portions were sent back, at most {bound} allowed",
    },
  },
});
