import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { benefitsHandedOut } from "../metrics/people.ts";

/**
 * Nobody gets the same benefit more often in a year than is due 福利重复发放.
 *
 * @example
 * benefitsOnce.options.parse({}); //=> { times: 1 }
 * tells(
 *   benefitsOnce,
 *   [
 *     { kind: "general/benefit", at: "2025-09-28", data: { benefit: "holiday", person: "wang" } },
 *     { kind: "general/benefit", at: "2025-09-29", data: { benefit: "holiday", person: "wang" } },
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["wang 节日慰问 2025年 发了 2 次，最多 1 次"]
 */
export const benefitsOnce = defineRule({
  id: "general/benefits-once",
  title: { zh: "福利不重复发放", en: "Benefits are handed out once" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "核对签领表，多发的收回。", en: "Check the list and take back what was too much." },
  keep: { zh: "福利签领表", en: "The list of signatures" },
  options: z.object({
    times: z.int().min(1).max(12).default(1),
  }),
  requires: ({ times }) => ceiling(benefitsHandedOut, { key: ["person", "benefit"], period: "year", atMost: times }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 发了 {value} 次，最多 {bound} 次",
      en: "{key} {period}: handed out {value} times, at most {bound}",
    },
  },
});
