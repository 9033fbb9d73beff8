import { defineCheck, from } from "@houqin/core";
import * as z from "zod";
import { reviewPanel } from "../entries/tenders.ts";
import { procurementLaw, tenderLaw } from "../laws.ts";

/**
 * A panel has enough members, an odd number of them, two thirds of them experts 评标、谈判、询价小组: five for a tender
 * (招标投标法第三十七条, A1), three to negotiate or ask for quotes (政府采购法第三十八条、第四十条, A1). Whoever tenders of their own choice makes up the panel as they like.
 *
 * @example
 * panelMadeUp.options.parse({}); //=> { members: { tender: 5, negotiation: 3, inquiry: 3 } }
 * tells(panelMadeUp, [{ kind: "general/review-panel", at: "2025-11-12", data: { number: "ZB-07", method: "tender", members: 6, experts: 3, suppliers: 4 } }]);
 * //=> ["ZB-07 的评审小组 6 人，其中专家 3 人，应为 5 人以上单数，专家占三分之二以上"]
 */
export const panelMadeUp = defineCheck({
  id: "general/panel-made-up",
  title: { zh: "评审小组单数、专家占三分之二", en: "Panels are odd, two thirds experts" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderLaw,
      clause: "第三十七条第二款",
      confidence: "A1",
      note: "依法必须招标的项目，成员人数为五人以上单数，其中技术、经济等方面的专家不得少于成员总数的三分之二。",
    },
    {
      law: procurementLaw,
      clause: "第三十八条第一项、第四十条第一项",
      confidence: "A1",
      note: "谈判小组、询价小组三人以上单数，专家不得少于成员总数的三分之二。",
    },
  ],
  remedy: { zh: "停止评审，补足专家重新组成小组。", en: "Stop, add experts and make up the panel anew." },
  keep: { zh: "评审小组名单和专家抽取记录", en: "The list of the panel and how its experts were drawn" },
  options: z.object({
    members: z
      .object({
        tender: z.int().min(5).max(15).default(5),
        negotiation: z.int().min(3).max(15).default(3),
        inquiry: z.int().min(3).max(15).default(3),
      })
      .prefault({}),
  }),
  reads: { panels: from(reviewPanel, { key: ["@id"] }) },
  period: "day",
  messages: {
    ill: {
      zh: "{number} 的评审小组 {members} 人，其中专家 {experts} 人，应为 {least} 人以上单数，专家占三分之二以上",
      en: "The panel of {number} has {members} members, {experts} of them experts; expected {least} or more, an odd number, two thirds experts",
    },
  },
  check({ rows: { panels }, options, found }) {
    return panels.flatMap(({ id, data: { number, regime, method, members, experts } }) => {
      if (regime === "own") return [];
      const least = options.members[method];
      if (members >= least && members % 2 === 1 && experts * 3 >= members * 2) return [];
      return [found("ill", { number, members, experts, least }, [id])];
    });
  },
});
