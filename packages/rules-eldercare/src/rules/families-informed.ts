import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { familyMeeting } from "../entries/opinions.ts";
import { weihaiCare } from "../laws.ts";

/**
 * Residents and families are told how the house is run, and heard, in each quarter 定期通报听取意见 (威海市条例第四十三条, A1, which gives no days).
 *
 * @example
 * familiesInformed.options.parse({}); //=> { every: "quarter" }
 * tells(familiesInformed, [], { period: { from: "2026-04-01", to: "2026-06-30" }, asOf: "2026-08-31" });
 * //=> ["2026年第2季度 没有向老人和家属通报"]
 */
export const familiesInformed = defineRule({
  id: "eldercare/families-informed",
  title: { zh: "定期向老人和家属通报", en: "Residents and families are told and heard" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: weihaiCare,
      clause: "第四十三条",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，定期通报服务和运营情况、听取意见；间隔为建议值。",
    },
  ],
  remedy: {
    zh: "本月开一次座谈会，上次的意见先回话。",
    en: "Hold a meeting this month; begin with what became of the last wishes.",
  },
  keep: { zh: "座谈会纪要和意见办理单", en: "The minutes, and what became of the wishes" },
  options: z.object({ every: z.enum(["month", "quarter", "half", "year"]).default("quarter") }),
  requires: ({ every }) => cadence(familyMeeting, { every }),
  messages: { missed: { zh: "{slot} 没有向老人和家属通报", en: "{slot}: residents and families were not told" } },
});
