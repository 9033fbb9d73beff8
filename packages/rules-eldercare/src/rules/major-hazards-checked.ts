import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { majorHazardCheck } from "../entries/self-inspections.ts";
import { hazardCriteria } from "../laws.ts";

/**
 * The house goes through what counts as a major hazard 重大事故隐患自查. What it finds becomes a major issue, which `general/issue-corrected` follows.
 *
 * The ministry's notice of 2023 asks homes to look for major hazards thoroughly and to remove them in time, and gives no days (A2, two sources that agree); quarterly is a
 * suggestion.
 *
 * @example
 * majorHazardsChecked.options.parse({}); //=> { every: "quarter" }
 * tells(majorHazardsChecked, [], { site: { kind: "elder-care" }, period: { from: "2026-04-01", to: "2026-06-30" }, asOf: "2026-08-31" });
 * //=> ["2026年第2季度 没有做重大事故隐患自查"]
 */
export const majorHazardsChecked = defineRule({
  id: "eldercare/major-hazards-checked",
  title: { zh: "重大事故隐患定期自查", en: "Major hazards are looked for" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: hazardCriteria,
      confidence: "A2",
      status: "suggestion",
      note: "印发通知要求养老机构彻底排查、及时消除，两处转载一致；间隔为建议值。",
    },
  ],
  remedy: {
    zh: "院长带队对照判定标准查一遍，查到的马上停用、上报、整改。",
    en: "The director goes through the criteria; what is found is taken out of use, reported and put right at once.",
  },
  keep: { zh: "填好的重大事故隐患自查表和整改记录", en: "The sheets filled in, and what was put right" },
  options: z.object({ every: z.enum(["month", "quarter", "half", "year"]).default("quarter") }),
  requires: ({ every }) => cadence(majorHazardCheck, { every }),
  messages: { missed: { zh: "{slot} 没有做重大事故隐患自查", en: "{slot}: major hazards were not looked for" } },
});
