import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { slipsOfASort } from "../metrics/people.ts";

/**
 * Nobody makes the same sort of slip twice in a month 重复差错.
 *
 * @example
 * slipsNotRepeated.options.parse({}); //=> { atMost: 1 }
 * tells(
 *   slipsNotRepeated,
 *   [
 *     { kind: "general/slip", at: "2025-11-05T10:00", data: { title: "多领一套工装", category: "count" }, actors: { by: "wang" } },
 *     { kind: "general/slip", at: "2025-11-19T10:00", data: { title: "盘点漏数", category: "count" }, actors: { by: "wang" } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" },
 * );
 * //=> ["wang 数量差错 2025年11月 已有 2 次，最多 1 次"]
 */
export const slipsNotRepeated = defineRule({
  id: "general/slips-not-repeated",
  title: { zh: "同类差错不再犯", en: "The same slip does not come back" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "写清原因，做成清单逐项核对。", en: "Write down the cause and work by a list." },
  keep: { zh: "差错记录", en: "The log of slips" },
  options: z.object({
    atMost: z.int().min(1).max(20).default(1),
  }),
  requires: ({ atMost }) => ceiling(slipsOfASort, { key: ["by", "category"], period: "month", atMost }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 已有 {value} 次，最多 {bound} 次",
      en: "{key}: {value} times in {period}, at most {bound}",
    },
  },
});
