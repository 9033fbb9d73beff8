import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { tenderNotice } from "../entries/tenders.ts";
import { procurementRegulation, tenderRegulation } from "../laws.ts";

/**
 * The documents of a tender are handed out on at least five days 招标文件发售期 (招标投标法实施条例第十六条, A1; of a government purchase five working days, 政府采购法实施条例第三十一条, A1).
 *
 * @example
 * tenderDocumentsOffered.options.parse({}); //=> { days: 5 }
 * tells(tenderDocumentsOffered, [{ kind: "general/tender-notice", at: "2025-11-03", data: { number: "ZB-07", title: "食堂改造", regime: "bidding", estimate: 4200000, offeredDays: 3, bidsDue: "2025-11-28" } }]);
 * //=> ["食堂改造：招标文件只发售 3 天，至少要 5 天"]
 */
export const tenderDocumentsOffered = defineRule({
  id: "general/tender-documents-offered",
  title: { zh: "招标文件发售够五天", en: "Tender documents are handed out for five days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderRegulation,
      clause: "第十六条第一款",
      confidence: "A1",
      note: "资格预审文件或者招标文件的发售期不得少于5日。",
    },
    {
      law: procurementRegulation,
      clause: "第三十一条第一款",
      confidence: "A1",
      note: "政府采购招标文件的提供期限不得少于5个工作日，发售天数按工作日填。",
    },
  ],
  remedy: { zh: "延长发售期，重新公告。", en: "Hand them out for longer and announce it anew." },
  keep: { zh: "招标公告和文件领取登记", en: "The notice, and who fetched the documents" },
  options: z.object({ days: z.int().min(5).max(30).default(5) }),
  requires: ({ days }) => limit(tenderNotice, "offeredDays", { atLeast: days }),
  messages: {
    tooLow: {
      zh: "招标文件只发售 {value} 天，至少要 {bound} 天",
      en: "The documents are handed out on {value} days, expected at least {bound}",
    },
  },
});
