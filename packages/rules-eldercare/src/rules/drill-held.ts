import { cadence, defineRule } from "@houqin/core";
import { drill } from "@houqin/rules-general";
import * as z from "zod";
import { careOrder66, shandongCare } from "../laws.ts";

/**
 * A drill in every month, whatever is drilled 应急演练. Order 66 art. 31 (A2) and 山东省养老服务条例第三十七条第一款 (A1) say regularly; monthly is what plans
 * promise. Fire drills by the half year are `general/fire-drill`.
 *
 * @example
 * drillHeld.options.parse({}); //=> { every: "month" }
 * tells(drillHeld, [], { site: { kind: "elder-care" }, period: { from: "2026-05-01", to: "2026-05-31" }, asOf: "2026-06-30" });
 * //=> ["2026年5月 没有组织应急演练"]
 */
export const drillHeld = defineRule({
  id: "eldercare/drill-held",
  title: { zh: "定期应急演练", en: "Drills are held" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十七条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，定期组织开展应急演练；间隔为建议值。",
    },
    {
      law: careOrder66,
      clause: "第三十一条",
      confidence: "A2",
      status: "suggestion",
      note: "应急预案和定期演练，条款未见原文，与地方条例一致；间隔为建议值。",
    },
  ],
  remedy: {
    zh: "本月补练一次，夜班人手少的时段也要练。",
    en: "Hold one this month; drill the thinly staffed hours of the night too.",
  },
  keep: { zh: "演练方案、记录、照片和小结", en: "Plan, log, photographs and review" },
  options: z.object({ every: z.enum(["month", "quarter", "half", "year"]).default("month") }),
  requires: ({ every }) => cadence(drill, { every }),
  messages: { missed: { zh: "{slot} 没有组织应急演练", en: "{slot}: no drill" } },
});
