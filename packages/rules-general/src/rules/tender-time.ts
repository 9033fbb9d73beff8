import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { tenderNotice } from "../entries/tenders.ts";
import { procurementLaw, tenderLaw } from "../laws.ts";

/**
 * Bidders have at least twenty days for their bids 投标时间: 招标投标法第二十四条 (A1) for what must be tendered, 政府采购法第三十五条 (A1) for goods and services.
 *
 * @example
 * tenderTime.options.parse({}); //=> { days: 20 }
 * tells(tenderTime, [{ kind: "general/tender-notice", at: "2025-11-03", data: { number: "ZB-07", title: "食堂改造", regime: "bidding", estimate: 4200000, offeredDays: 5, bidsDue: "2025-11-20" } }]);
 * //=> ["食堂改造：从发招标文件到投标截止只有 17 天，至少要 20 天"]
 */
export const tenderTime = defineRule({
  id: "general/tender-time",
  title: { zh: "投标时间不少于二十天", en: "Bidders have twenty days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderLaw,
      clause: "第二十四条",
      confidence: "A1",
      note: "依法必须招标的，自招标文件开始发出之日起至投标截止之日止，最短不得少于二十日。",
    },
    {
      law: procurementLaw,
      clause: "第三十五条",
      confidence: "A1",
      note: "货物和服务项目实行招标的，同样不得少于二十日。",
    },
  ],
  remedy: { zh: "顺延投标截止日并书面通知各投标人。", en: "Put the day off and tell all bidders in writing." },
  keep: { zh: "招标公告，写明发售日和投标截止日", en: "The notice with both days" },
  options: z.object({ days: z.int().min(20).max(90).default(20) }),
  requires: ({ days }) =>
    limit(
      from(tenderNotice, { where: { regime: { in: ["bidding", "government"] } } }),
      { span: ["@at", "bidsDue"], unit: "days" },
      { atLeast: days },
    ),
  messages: {
    tooLow: {
      zh: "从发招标文件到投标截止只有 {value} 天，至少要 {bound} 天",
      en: "{value} days from the documents to the bids, expected at least {bound}",
    },
  },
});
