import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { tenderStep } from "../entries/tenders.ts";
import { tenderLaw } from "../laws.ts";

/**
 * A tender that is asked for by law is reported to the authority within fifteen days of the award 招标投标情况书面报告 (招标投标法第四十七条, A1).
 *
 * @example
 * tenderReported.options.parse({}); //=> { days: 15 }
 * tells(tenderReported, [{ kind: "general/tender-step", at: "2025-11-12T10:00", data: { number: "ZB-07", regime: "bidding", step: "decided" } }]);
 * //=> ["ZB-07：定标后没有报招标投标情况，应在 2025年11月27日 24:00 前报送"]
 */
export const tenderReported = defineRule({
  id: "general/tender-reported",
  title: { zh: "定标后十五天内书面报告", en: "Tenders are reported within fifteen days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderLaw,
      clause: "第四十七条",
      confidence: "A1",
      note: "自确定中标人之日起十五日内，向有关行政监督部门提交书面报告。",
    },
  ],
  remedy: { zh: "整理招标投标情况，今天报送。", en: "Write the report and send it today." },
  keep: { zh: "书面报告和报送回执", en: "The report and its receipt" },
  options: z.object({
    days: z.int().min(1).max(15).default(15),
  }),
  requires: ({ days }) =>
    followUp(from(tenderStep, { where: { step: { equals: "reported" } }, key: ["number"] }), {
      after: from(tenderStep, {
        where: { step: { equals: "decided" }, regime: { equals: "bidding" } },
        key: ["number"],
      }),
      within: { days },
    }),
  messages: {
    missed: { zh: "定标后没有报招标投标情况，应在 {due} 前报送", en: "The tender was not reported by {due}" },
    late: {
      zh: "招标投标情况报晚了：{at} 才报，应在 {due} 前",
      en: "Tender reported late: at {at}, expected by {due}",
    },
  },
});
