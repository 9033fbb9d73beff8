import { defineRule, from, leadTime } from "@houqin/core";
import * as z from "zod";
import { report } from "../entries/notices.ts";
import { energyRegulation } from "../laws.ts";

/**
 * Last year's energy use is filed by 31 March 能耗报告 (公共机构节能条例第十五条第二款, A1; state-funded units).
 *
 * @example
 * energyReport.options.parse({}); //=> { opens: 89 }
 * tells(energyReport, [], { period: { from: "2026-01-01", to: "2026-07-03" }, asOf: "2026-08-31" });
 * //=> ["上年能耗报告还没报，应在 2026年3月31日 24:00 前报送"]
 */
export const energyReport = defineRule({
  id: "general/energy-report",
  title: { zh: "年度能耗报告按时报", en: "Yearly energy report is filed" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: energyRegulation,
      clause: "第十五条第二款",
      confidence: "A1",
      note: "公共机构应当于每年3月31日前报送上一年度能源消费状况报告。",
    },
  ],
  remedy: {
    zh: "把上年水电气数据汇总好，3月底前报机关事务管理部门。",
    en: "File last year's consumption by 31 March.",
  },
  keep: { zh: "能源消费状况报告和报送回执", en: "The report and the receipt for it" },
  options: z.object({ opens: z.int().min(30).max(89).default(89) }),
  requires: ({ opens }) =>
    leadTime(from(report, { where: { topic: { equals: "energy-year" } } }), {
      before: { yearDay: "03-31" },
      atLeast: { days: 0 },
      earliest: { days: opens },
    }),
  messages: {
    missed: { zh: "上年能耗报告还没报，应在 {due} 前报送", en: "The yearly energy report was not filed by {due}" },
    late: {
      zh: "上年能耗报告报晚了：{at} 才报，应在 {due} 前",
      en: "The yearly energy report was filed late: at {at}, expected by {due}",
    },
  },
});
