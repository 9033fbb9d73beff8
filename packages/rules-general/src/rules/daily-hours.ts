import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { labourLaw } from "../laws.ts";
import { hoursPlanned } from "../metrics/people.ts";

/**
 * Nobody is planned for more than eight hours on a day 每日工时 (劳动法第三十六条, A1); where the authority allows other hours, set them.
 *
 * @example
 * dailyHours.options.parse({}); //=> { hours: 8 }
 * tells(dailyHours, [{ kind: "general/roster", at: "2025-11-12", data: { post: "guard", category: "day", start: "2025-11-12T07:00", end: "2025-11-12T19:00" }, actors: { by: "wang" } }], { asOf: "2026-08-31" });
 * //=> ["wang 2025年11月12日 排了 12 小时，上限 8 小时"]
 */
export const dailyHours = defineRule({
  id: "general/daily-hours",
  title: { zh: "每天排班不超八小时", en: "Planned days stay within eight hours" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: labourLaw,
      clause: "第三十六条",
      confidence: "A1",
      note: "每日工作时间不超过八小时；经批准实行综合计算工时的，按批准的时数改。",
    },
  ],
  remedy: { zh: "拆班或加人；超出的按加班办手续。", en: "Split the shift or add people; the rest is overtime." },
  keep: { zh: "排班表，综合工时批复", en: "The roster, and what the authority allowed" },
  options: z.object({
    hours: z.number().min(4).max(24).default(8),
  }),
  requires: ({ hours }) => ceiling(hoursPlanned, { key: ["by"], period: "day", atMost: hours }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 排了 {value} 小时，上限 {bound} 小时",
      en: "{key} has {value} h on {period}, at most {bound} h",
    },
  },
});
