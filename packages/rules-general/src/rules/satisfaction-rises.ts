import { defineRule, everyOne, trend } from "@houqin/core";
import * as z from "zod";
import { SurveySubject } from "../entries/opinions.ts";
import { satisfied } from "../metrics/opinions.ts";

/**
 * The share satisfied is no lower than in the period before, or higher by `rise` 满意率提高. 0.02 is two percentage points.
 *
 * @example
 * satisfactionRises.options.parse({}); //=> { about: ["logistics"], period: "year", rise: 0 }
 * tells(
 *   satisfactionRises,
 *   [
 *     { kind: "general/survey", at: "2024-11-12", data: { about: "logistics", group: "staff", asked: 100, returned: 100, satisfied: 88 } },
 *     { kind: "general/survey", at: "2025-11-12", data: { about: "logistics", group: "staff", asked: 100, returned: 100, satisfied: 86 } },
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["后勤 2025年 满意率 86%，对照上期应不低于 88%"]
 */
export const satisfactionRises = defineRule({
  id: "general/satisfaction-rises",
  title: { zh: "满意率稳中有升", en: "Satisfaction holds or rises" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "对照上次不满意的条目，看哪些没改到位。", en: "See which of last time's complaints are still true." },
  keep: { zh: "两期测评汇总", en: "The counts of both surveys" },
  options: z.object({
    about: z.array(SurveySubject).min(1).default(["logistics"]),
    period: z.enum(["term", "half", "year"]).default("year"),
    rise: z.number().min(0).max(0.2).default(0),
  }),
  requires: ({ about, period, rise }) =>
    trend(satisfied, { key: ["about"], each: everyOne(about), period, atLeast: { plus: rise } }),
  messages: {
    tooLow: {
      zh: "{key} {period} 满意率 {value}，对照上期应不低于 {bound}",
      en: "{key} {period}: {value} satisfied, expected at least {bound} after the period before",
    },
  },
});
