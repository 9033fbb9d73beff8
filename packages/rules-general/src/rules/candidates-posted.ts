import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { tenderStep } from "../entries/tenders.ts";
import { tenderRegulation } from "../laws.ts";

/**
 * The candidates of a tender that is asked for by law are posted within three days of the panel's report 中标候选人公示 (招标投标法实施条例第五十四条, A1).
 *
 * @example
 * candidatesPosted.options.parse({}); //=> { days: 3 }
 * tells(candidatesPosted, [{ kind: "general/tender-step", at: "2025-11-12T10:00", data: { number: "ZB-07", regime: "bidding", step: "report-received" } }]);
 * //=> ["ZB-07：收到评标报告后没有公示中标候选人，应在 2025年11月15日 24:00 前公示"]
 */
export const candidatesPosted = defineRule({
  id: "general/candidates-posted",
  title: { zh: "三天内公示中标候选人", en: "Candidates are posted within three days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderRegulation,
      clause: "第五十四条第一款",
      confidence: "A1",
      note: "自收到评标报告之日起3日内公示中标候选人。",
    },
  ],
  remedy: { zh: "今天就公示，写明公示期。", en: "Post them today and say for how long." },
  keep: { zh: "公示网页或照片、评标报告签收", en: "The posting, and when the report came in" },
  options: z.object({
    days: z.int().min(1).max(3).default(3),
  }),
  requires: ({ days }) =>
    followUp(from(tenderStep, { where: { step: { equals: "candidates-posted" } }, key: ["number"] }), {
      after: from(tenderStep, {
        where: { step: { equals: "report-received" }, regime: { equals: "bidding" } },
        key: ["number"],
      }),
      within: { days },
    }),
  messages: {
    missed: {
      zh: "收到评标报告后没有公示中标候选人，应在 {due} 前公示",
      en: "The candidates were not posted by {due}",
    },
    late: {
      zh: "中标候选人公示晚了：{at} 才公示，应在 {due} 前",
      en: "Candidates posted late: at {at}, expected by {due}",
    },
  },
});
