import { defineRule, everyOne, followUp, from } from "@houqin/core";
import * as z from "zod";
import { tenderStep } from "../entries/tenders.ts";
import { procurementRegulation } from "../laws.ts";

/**
 * Of a government purchase the notice of award is sent and the result posted within two working days 中标成交公告 (政府采购法实施条例第四十三条, A1).
 *
 * @example
 * awardPosted.options.parse({}); //=> { workdays: 2 }
 * tells(awardPosted, [{ kind: "general/tender-step", at: "2025-11-12T10:00", data: { number: "ZB-07", regime: "government", step: "decided" } }]);
 * //=> ["ZB-07：发中标（成交）通知书 还没办，应在 2025年11月14日 24:00 前办", "ZB-07：公告中标（成交）结果 还没办，应在 2025年11月14日 24:00 前办"]
 */
export const awardPosted = defineRule({
  id: "general/award-posted",
  title: { zh: "两个工作日内发通知书并公告", en: "The award is sent and posted within two working days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: procurementRegulation,
      clause: "第四十三条第二款",
      confidence: "A1",
      note: "自供应商确定之日起2个工作日内发出中标、成交通知书，并公告中标、成交结果。",
    },
  ],
  remedy: { zh: "今天发通知书、发公告。", en: "Send the notice and post the result today." },
  keep: { zh: "通知书和公告网页", en: "The notice and the posting" },
  options: z.object({
    workdays: z.int().min(1).max(2).default(2),
  }),
  requires: ({ workdays }) =>
    followUp(from(tenderStep, { key: ["number", "step"] }), {
      after: from(tenderStep, {
        where: { step: { equals: "decided" }, regime: { equals: "government" } },
        key: ["number"],
      }),
      within: { workdays },
      each: everyOne(["notice-sent", "result-posted"]),
    }),
  messages: {
    missed: { zh: "{key} 还没办，应在 {due} 前办", en: "{key} was not done by {due}" },
    late: { zh: "{key} 办晚了：{at} 才办，应在 {due} 前", en: "{key} was done late: at {at}, expected by {due}" },
  },
});
