import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { tenderStep } from "../entries/tenders.ts";
import { tenderRegulation } from "../laws.ts";

/**
 * The candidates of a tender that is asked for by law stay posted for three days at least 公示期 (招标投标法实施条例第五十四条, A1).
 *
 * @example
 * candidatesPostedLong.options.parse({}); //=> { days: 3 }
 * tells(candidatesPostedLong, [{ kind: "general/tender-step", at: "2025-11-12T10:00", data: { number: "ZB-07", regime: "bidding", step: "candidates-posted", days: 2 } }]);
 * //=> ["ZB-07：中标候选人只公示了 2 天，至少要 3 天"]
 */
export const candidatesPostedLong = defineRule({
  id: "general/candidates-posted-long",
  title: { zh: "中标候选人公示满三天", en: "Candidates stay posted for three days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderRegulation,
      clause: "第五十四条第一款",
      confidence: "A1",
      note: "公示期不得少于3日。",
    },
  ],
  remedy: { zh: "重新公示，满三天再定标。", en: "Post them again for the full time before the award." },
  keep: { zh: "公示起止日期", en: "The dates of the posting" },
  options: z.object({
    days: z.int().min(3).max(30).default(3),
  }),
  requires: ({ days }) =>
    limit(
      from(tenderStep, { where: { step: { equals: "candidates-posted" }, regime: { equals: "bidding" } } }),
      "days",
      { atLeast: days },
    ),
  messages: {
    tooLow: {
      zh: "中标候选人只公示了 {value} 天，至少要 {bound} 天",
      en: "The candidates were posted for {value} days, expected at least {bound}",
    },
  },
});
