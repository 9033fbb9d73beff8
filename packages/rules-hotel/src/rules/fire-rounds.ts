import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { patrol } from "@houqin/rules-general";
import * as z from "zod";
import { fireOrder61 } from "../laws.ts";

/**
 * While a place where people gather is open it is patrolled at least every two hours 营业期间防火巡查.
 *
 * Order 61 art. 25. Rounds count by the area and the hours of the day; a hotel never closes, so the first and last round are options.
 *
 * @example
 * tells(
 *   fireRounds,
 *   [
 *     { kind: "site/area", at: "2026-03-02", data: { name: "主楼", kind: "building" }, subject: "building-1" },
 *   ],
 *   { site: { kind: "hotel" } },
 * );
 * //=> ["building-1 2026年3月2日 防火巡查 0 次，按两小时一次应有 12 次"]
 */
export const fireRounds = defineRule({
  id: "hotel/fire-rounds",
  title: { zh: "营业期间两小时一巡", en: "Fire rounds every two hours" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十五条",
      confidence: "A1",
      note: "公众聚集场所在营业期间的防火巡查应当至少每二小时一次",
    },
  ],
  remedy: { zh: "马上补巡，排好每两小时一班的路线和人。", en: "Walk it now; fix route and walker for each round." },
  keep: { zh: "每两小时的防火巡查记录", en: "The log of rounds" },
  options: z.object({
    perDay: z.int().min(6).max(24).default(12),
    kinds: z.array(z.string()).min(1).default(["building"]),
  }),
  requires: ({ perDay, kinds }) =>
    cadence(from(patrol, { where: { topic: { in: ["fire", "night-fire"] } }, key: ["@area"] }), {
      every: "operatingDay",
      times: perDay,
      each: everyKey(siteAreas, { kind: { in: kinds } }),
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 防火巡查 {found} 次，按两小时一次应有 {expected} 次",
      en: "{key} {slot}: {found} fire rounds, expected {expected}",
    },
  },
});
