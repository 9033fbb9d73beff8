import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { report } from "../entries/notices.ts";

/**
 * Figures of the hazards found and put right are sent up 隐患统计上报, every quarter or as the place asks.
 *
 * 安全生产事故隐患排查治理暂行规定第十四条 (B: the text was not seen) says quarterly and yearly, 河南省安全生产条例第二十四条 monthly, so a site chooses it.
 *
 * @example
 * hazardsCounted.options.parse({}); //=> { every: "quarter" }
 * tells(hazardsCounted, [], { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年第4季度 没有报隐患统计"]
 */
export const hazardsCounted = defineRule({
  id: "general/hazards-counted",
  title: { zh: "隐患统计定期上报", en: "Figures of hazards are sent up" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: "安全生产事故隐患排查治理暂行规定（原安全监管总局令第16号）",
      clause: "第十四条",
      confidence: "B",
      note: "每季、每年统计分析并报送；原文未见，河南按月。",
    },
  ],
  remedy: { zh: "把本期隐患数、整改数、整改率统计好报上去。", en: "Count what was found and put right, and send it." },
  keep: { zh: "隐患统计表和报送记录", en: "The figures and the record of sending" },
  options: z.object({ every: z.enum(["month", "quarter", "year"]).default("quarter") }),
  requires: ({ every }) => cadence(from(report, { where: { topic: { equals: "hazard-stats" } } }), { every }),
  messages: { missed: { zh: "{slot} 没有报隐患统计", en: "{slot}: no figures of hazards were sent" } },
});
