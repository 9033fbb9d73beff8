import { defineRule, from, prohibition } from "@houqin/core";
import { patrol } from "../entries/rounds.ts";
import { highRiseRules } from "../laws.ts";

/**
 * No patrol finds e-bikes parked or charging in halls, corridors, stairs or exits 电动自行车不进楼. Patrols that did not look for them are left alone.
 *
 * 高层民用建筑消防安全管理规定第三十七条 (A2: two sources agree) speaks of high-rises; elsewhere a blocked exit breaks 消防法第二十八条 all the same.
 *
 * @example
 * tells(
 *   eBikesOutside,
 *   [
 *     { kind: "general/patrol", at: "2025-11-12T22:00", data: { topic: "fire", result: "issue", eBikesInside: true }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 防火：巡查发现电动自行车在楼内停放或充电"]
 */
export const eBikesOutside = defineRule({
  id: "general/e-bikes-outside",
  title: { zh: "电动自行车不在楼内停放充电", en: "No e-bikes in halls and stairs" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: highRiseRules,
      clause: "第三十七条",
      confidence: "A2",
      note: "禁止在高层民用建筑公共门厅、疏散走道、楼梯间、安全出口停放电动自行车或者为其充电；两处转述一致。",
    },
  ],
  remedy: {
    zh: "当场推出去，通知车主；电池不许拿进楼充电。",
    en: "Move it out at once and tell the owner; no battery is charged inside.",
  },
  keep: { zh: "巡查记录和照片", en: "The patrol log and photographs" },
  requires: () =>
    prohibition(from(patrol, { where: { eBikesInside: { exists: true } } }), { eBikesInside: { equals: true } }),
  messages: {
    forbidden: { zh: "巡查发现电动自行车在楼内停放或充电", en: "The patrol found an e-bike parked or charging inside" },
  },
});
