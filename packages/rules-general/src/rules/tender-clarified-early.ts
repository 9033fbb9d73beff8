import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { tenderClarification } from "../entries/tenders.ts";
import { procurementRegulation, tenderLaw, tenderRegulation } from "../laws.ts";

/**
 * What changes the bids is told at least fifteen days before they are due 澄清修改; else the day is put off
 * (招标投标法第二十三条, 招标投标法实施条例第二十一条, 政府采购法实施条例第三十一条, A1).
 *
 * @example
 * tenderClarifiedEarly.options.parse({}); //=> { days: 15 }
 * tells(tenderClarifiedEarly, [{ kind: "general/tender-clarification", at: "2025-11-12", data: { number: "ZB-07", content: "调整灶台规格", bidsDue: "2025-11-24" } }]);
 * //=> ["ZB-07：澄清修改离投标截止只有 12 天，至少要 15 天，应顺延投标截止日"]
 */
export const tenderClarifiedEarly = defineRule({
  id: "general/tender-clarified-early",
  title: { zh: "澄清修改提前十五天通知", en: "Clarifications come fifteen days before the bids" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderLaw,
      clause: "第二十三条",
      confidence: "A1",
      note: "在投标截止时间至少十五日前，以书面形式通知所有招标文件收受人。",
    },
    {
      law: tenderRegulation,
      clause: "第二十一条",
      confidence: "A1",
      note: "不足15日的，应当顺延提交投标文件的截止时间。",
    },
    {
      law: procurementRegulation,
      clause: "第三十一条第二款",
      confidence: "A1",
      note: "政府采购招标同样至少提前15日，不足的顺延。",
    },
  ],
  remedy: { zh: "把投标截止日顺延到满十五天。", en: "Put the day off until there are fifteen days." },
  keep: { zh: "澄清修改通知和签收", en: "The notice, and who received it" },
  options: z.object({ days: z.int().min(15).max(60).default(15) }),
  requires: ({ days }) => limit(tenderClarification, { span: ["@at", "bidsDue"], unit: "days" }, { atLeast: days }),
  messages: {
    tooLow: {
      zh: "澄清修改离投标截止只有 {value} 天，至少要 {bound} 天，应顺延投标截止日",
      en: "{value} days from the clarification to the bids, expected at least {bound}; put the day off",
    },
  },
});
