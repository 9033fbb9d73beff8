import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { slips } from "../metrics/people.ts";

/**
 * Nobody makes more slips in a month than in the month before 差错趋势; 0.8 asks for a fifth less.
 *
 * @example
 * slipsFall.options.parse({}); //=> { times: 1 }
 * tells(
 *   slipsFall,
 *   [
 *     { kind: "general/slip", at: "2025-10-15T10:00", data: { title: "少发两箱纸", category: "count" }, actors: { by: "wang" } },
 *     { kind: "general/slip", at: "2025-11-05T10:00", data: { title: "多领一套工装", category: "count" }, actors: { by: "wang" } },
 *     { kind: "general/slip", at: "2025-11-19T10:00", data: { title: "盘点漏数", category: "count" }, actors: { by: "wang" } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" },
 * );
 * //=> ["wang 2025年11月 差错 2 次，比上月多，不应超过 1 次"]
 */
export const slipsFall = defineRule({
  id: "general/slips-fall",
  title: { zh: "差错不比上月多", en: "Slips do not become more" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "挑最常见的一类，想一个办法堵住。", en: "Take the most frequent sort and find a way to stop it." },
  keep: { zh: "差错记录", en: "The log of slips" },
  options: z.object({
    times: z.number().min(0).max(1).default(1),
  }),
  requires: ({ times }) => trend(slips, { key: ["by"], period: "month", atMost: { times } }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 差错 {value} 次，比上月多，不应超过 {bound} 次",
      en: "{key} had {value} slips in {period}, expected at most {bound} after the month before",
    },
  },
});
