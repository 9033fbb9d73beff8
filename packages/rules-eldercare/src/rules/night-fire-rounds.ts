import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { patrol } from "@houqin/rules-general";
import * as z from "zod";
import { fireOrder61 } from "../laws.ts";

/**
 * Fire rounds through every residential area between 22:00 and 06:00 夜间防火巡查; a round after midnight belongs to the evening before.
 *
 * 第61号令第二十五条 names homes for the elderly and gives no number; twice a night stands in the guide of 2023, every two hours in the draft
 * that is to come.
 *
 * @example
 * nightFireRounds.options.parse({}); //=> { times: 2 }
 * tells(
 *   nightFireRounds,
 *   [
 *     { kind: "site/area", at: "2024-01-01", data: { name: "二楼", kind: "residential" }, subject: "floor-2" },
 *     { kind: "general/patrol", at: "2026-05-06T23:00", data: { topic: "night-fire", result: "ok" }, area: "floor-2" },
 *   ],
 *   { site: { kind: "elder-care" }, period: { from: "2026-05-06", to: "2026-05-06" } },
 * );
 * //=> ["floor-2 2026年5月6日 夜间防火只巡了 1 次，应巡 2 次"]
 */
export const nightFireRounds = defineRule({
  id: "eldercare/night-fire-rounds",
  title: { zh: "住养区夜间防火巡查", en: "Night fire rounds where residents live" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十五条",
      confidence: "A1",
      status: "suggestion",
      note: "养老院应当加强夜间防火巡查，没有次数；每晚两次见2023年三类重点场所指南的转述，修订中的国家标准草案为每两小时一次。",
    },
  ],
  remedy: {
    zh: "看出口、电热毯、氧气和吸烟，巡完就签；漏的写明原因。",
    en: "Look at exits, electric blankets, oxygen and smoking; sign; explain what was missed.",
  },
  keep: { zh: "夜间防火巡查记录", en: "The log of night rounds" },
  options: z.object({ times: z.int().min(1).max(6).default(2) }),
  requires: ({ times }) =>
    cadence(from(patrol, { where: { topic: { equals: "night-fire" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { equals: "residential" } }),
      every: "day",
      times,
      window: { opens: "22:00", due: "06:00" },
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 夜间防火只巡了 {found} 次，应巡 {expected} 次",
      en: "{key} {slot}: {found} night fire rounds, expected {expected}",
    },
  },
});
