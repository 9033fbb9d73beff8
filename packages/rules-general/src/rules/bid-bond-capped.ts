import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { tenderNotice } from "../entries/tenders.ts";
import { procurementRegulation, tenderRegulation } from "../laws.ts";

/**
 * A bid bond is at most two hundredths of the estimate 投标保证金 (招标投标法实施条例第二十六条, A1; 政府采购法实施条例第三十三条, A1).
 *
 * @example
 * bidBondCapped.options.parse({}); //=> { share: 0.02 }
 * tells(bidBondCapped, [{ kind: "general/tender-notice", at: "2025-11-03", data: { number: "ZB-07", title: "食堂改造", regime: "bidding", estimate: 4000000, offeredDays: 5, bidsDue: "2025-11-28", bidBond: 100000 } }]);
 * //=> ["食堂改造：投标保证金占估算价的 0.025，最多 0.02"]
 */
export const bidBondCapped = defineRule({
  id: "general/bid-bond-capped",
  title: { zh: "投标保证金不超百分之二", en: "Bid bonds stay within 2%" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderRegulation,
      clause: "第二十六条第一款",
      confidence: "A1",
      note: "投标保证金不得超过招标项目估算价的2%。",
    },
    {
      law: procurementRegulation,
      clause: "第三十三条第一款",
      confidence: "A1",
      note: "投标保证金不得超过采购项目预算金额的2%。",
    },
  ],
  remedy: { zh: "改招标文件，多收的退还。", en: "Change the documents and give back what is too much." },
  keep: { zh: "招标文件，写明估算价和保证金", en: "The documents with estimate and bond" },
  options: z.object({ share: z.number().min(0.001).max(0.02).default(0.02) }),
  requires: ({ share }) =>
    limit(
      from(tenderNotice, { where: { bidBond: { exists: true } } }),
      { divide: ["bidBond", "estimate"] },
      { atMost: share },
    ),
  messages: {
    tooHigh: {
      zh: "投标保证金占估算价的 {value}，最多 {bound}",
      en: "The bid bond is {value} of the estimate, at most {bound}",
    },
  },
});
