import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { preventionsCheck } from "../entries/self-inspections.ts";
import { serviceSafety, shandongCare } from "../laws.ts";

/**
 * The centre inspects itself by the sheet of the nine preventions 九防自查. 山东省养老服务条例第三十六条第一款 (A1) says often; GB 38600-2019 names the nine.
 *
 * @example
 * preventionsInspected.options.parse({}); //=> { every: "month" }
 * tells(preventionsInspected, [], { period: { from: "2026-05-01", to: "2026-05-31" }, asOf: "2026-06-30" });
 * //=> ["2026年5月 没有做九防自查"]
 */
export const preventionsInspected = defineRule({
  id: "eldercare/preventions-inspected",
  title: { zh: "九防定期自查", en: "The nine preventions are inspected" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十六条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，开展经常性安全检查；间隔为建议值。",
    },
    {
      law: serviceSafety,
      clause: "第6章",
      confidence: "A2",
      status: "suggestion",
      note: "九类风险，条款未见原文；间隔为建议值。",
    },
  ],
  remedy: {
    zh: "护理主管带表走一遍，不合格项转隐患台账。",
    en: "The head of care goes round with the sheet; what fails becomes an issue.",
  },
  keep: { zh: "填好的九防检查表", en: "The sheets filled in" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("month") }),
  requires: ({ every }) => cadence(preventionsCheck, { every }),
  messages: { missed: { zh: "{slot} 没有做九防自查", en: "{slot}: the nine preventions were not inspected" } },
});
