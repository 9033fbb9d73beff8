import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { keyCount } from "../entries/custody.ts";

/**
 * The keys of each building are counted 清理钥匙. A rule of the house.
 *
 * @example
 * keysCounted.options.parse({}); //=> { every: "term", kinds: ["building", "dorm"] }
 * tells(
 *   keysCounted,
 *   [
 *     { kind: "site/area", at: "2025-09-01", data: { name: "一号宿舍", kind: "dorm" }, subject: "dorm-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["dorm-1 2025年秋季学期 没有清点钥匙"]
 */
export const keysCounted = defineRule({
  id: "general/keys-counted",
  title: { zh: "定期清点钥匙", en: "Keys are counted regularly" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位钥匙管理制度", en: "The site's own rules for keys" } },
  remedy: {
    zh: "按楼清点，写明应有、实有。",
    en: "Count them building by building, and write down how many there should be.",
  },
  keep: { zh: "钥匙清点表", en: "The count of keys" },
  options: z.object({
    every: z.enum(["month", "quarter", "term", "year"]).default("term"),
    kinds: z.array(z.string()).min(1).default(["building", "dorm"]),
  }),
  requires: ({ every, kinds }) =>
    cadence(from(keyCount, { key: ["@area"] }), { every, each: everyKey(siteAreas, { kind: { in: kinds } }) }),
  messages: {
    missed: { zh: "{key} {slot} 没有清点钥匙", en: "{key} {slot}: keys not counted" },
  },
});
