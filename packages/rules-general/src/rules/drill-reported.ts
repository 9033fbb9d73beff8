import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { report } from "../entries/notices.ts";
import { emergencyRegulation } from "../laws.ts";

/**
 * How the drills of a half year went is reported to the authority 演练情况报送.
 *
 * 生产安全事故应急条例第八条第二款 (A1) asks it of hotels, shops, venues and other crowded places that do business; a firm with a mall puts itself into `sites`.
 *
 * @example
 * drillReported.options.parse({}); //=> { sites: ["hotel"] }
 * tells(drillReported, [], { site: { kind: "hotel" }, period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年下半年 没有报送演练情况"]
 */
export const drillReported = defineRule({
  id: "general/drill-reported",
  title: { zh: "演练情况报送主管部门", en: "Drills are reported" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: emergencyRegulation,
      clause: "第八条第二款",
      confidence: "A1",
      note: "宾馆、商场、娱乐场所等至少每半年演练一次，并将演练情况报送县级以上负有安全生产监督管理职责的部门。",
    },
  ],
  remedy: {
    zh: "把演练方案、记录和小结整理好，本期内报送，回执存档。",
    en: "Send the plan, log and review in, and keep the receipt.",
  },
  keep: { zh: "演练情况报送回执", en: "The receipt of the report" },
  options: z.object({ sites: z.array(z.string()).min(1).default(["hotel"]) }),
  requires: ({ sites }) =>
    cadence(from(report, { where: { topic: { equals: "drill" } } }), { every: "half", onlyIf: { site: sites } }),
  messages: { missed: { zh: "{slot} 没有报送演练情况", en: "{slot}: no drill was reported" } },
});
