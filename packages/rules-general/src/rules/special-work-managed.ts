import { defineRule, presence } from "@houqin/core";
import { specialWork } from "../entries/special-work.ts";
import { workSafetyLaw } from "../laws.ts";

/**
 * Lifting, temporary power, blasting and other dangerous work has somebody who manages it on the spot, and its measures 危险作业专人管理 (安全生产法第四十三条, A1;
 * businesses, others follow suit). Hot work is `general/hot-work-watched`.
 *
 * @example
 * tells(
 *   specialWorkManaged,
 *   [
 *     { kind: "general/special-work", at: "2025-11-12T09:00", data: { category: "lifting", from: "2025-11-12T09:00", until: "2025-11-12T11:00", measures: "设警戒区" }, area: "roof", actors: { operator: "wang" } },
 *   ],
 * );
 * //=> ["roof 吊装：危险作业票不全，缺 现场管理人"]
 */
export const specialWorkManaged = defineRule({
  id: "general/special-work-managed",
  title: { zh: "危险作业有专人现场管理", en: "Dangerous work is managed on the spot" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十三条",
      confidence: "A1",
      note: "爆破、吊装、动火、临时用电等危险作业安排专门人员进行现场安全管理，落实安全措施。原文对象为生产经营单位，学校等参照执行。",
    },
  ],
  remedy: {
    zh: "没有现场管理人就停工；人到场、措施落实再开工。",
    en: "Stop until somebody manages it on the spot and the measures stand.",
  },
  keep: { zh: "危险作业票，写明现场管理人和安全措施", en: "The permit with its manager and measures" },
  requires: () => presence(specialWork, ["manager", "measures"]),
  messages: { absent: { zh: "危险作业票不全，缺 {parts}", en: "Dangerous work lacks {parts}" } },
});
