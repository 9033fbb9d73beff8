import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { nightsPlanned } from "../metrics/people.ts";

/**
 * Nobody has more than so many nights in a month 夜班均衡.
 *
 * @example
 * nightsShared.options.parse({}); //=> { atMost: 10 }
 * tells(
 *   nightsShared,
 *   [
 *     { kind: "general/roster", at: "2025-11-01", data: { post: "guard", category: "night", start: "2025-11-01T22:00", end: "2025-11-02T06:00" }, actors: { by: "wang" } },
 *     { kind: "general/roster", at: "2025-11-02", data: { post: "guard", category: "night", start: "2025-11-02T22:00", end: "2025-11-03T06:00" }, actors: { by: "wang" } },
 *     { kind: "general/roster", at: "2025-11-03", data: { post: "guard", category: "night", start: "2025-11-03T22:00", end: "2025-11-04T06:00" }, actors: { by: "wang" } },
 *   ],
 *   { options: { atMost: 2 }, period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" },
 * );
 * //=> ["wang 2025年11月 排了 3 个夜班，最多 2 个"]
 */
export const nightsShared = defineRule({
  id: "general/nights-shared",
  title: { zh: "夜班轮流值", en: "Nights are shared" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "和其他人对调几个夜班。", en: "Swap some nights with others." },
  keep: { zh: "排班表", en: "The roster" },
  options: z.object({
    atMost: z.int().min(1).max(31).default(10),
  }),
  requires: ({ atMost }) => ceiling(nightsPlanned, { key: ["by"], period: "month", atMost }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 排了 {value} 个夜班，最多 {bound} 个",
      en: "{key} has {value} nights in {period}, at most {bound}",
    },
  },
});
