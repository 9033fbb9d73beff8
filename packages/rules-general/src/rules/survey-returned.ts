import { ceiling, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { SurveySubject } from "../entries/opinions.ts";
import { surveyReturn } from "../metrics/opinions.ts";

/**
 * So large a share of the forms comes back that the result means something 问卷回收率.
 *
 * @example
 * surveyReturned.options.parse({}); //=> { about: ["logistics"], period: "year", ratio: 0.6 }
 * tells(surveyReturned, [{ kind: "general/survey", at: "2025-11-12", data: { about: "logistics", group: "staff", asked: 100, returned: 40, satisfied: 39 } }], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["后勤 2025年 问卷回收率 40%，应不低于 60%"]
 */
export const surveyReturned = defineRule({
  id: "general/survey-returned",
  title: { zh: "测评问卷收得回", en: "Enough forms come back" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "再催收一轮，或缩短问卷、改线上填。", en: "Ask again, or shorten the form." },
  keep: { zh: "问卷发放和收回登记", en: "Forms handed out and returned" },
  options: z.object({
    about: z.array(SurveySubject).min(1).default(["logistics"]),
    period: z.enum(["term", "half", "year"]).default("year"),
    ratio: z.number().min(0.1).max(1).default(0.6),
  }),
  requires: ({ about, period, ratio }) =>
    ceiling(surveyReturn, { key: ["about"], each: everyOne(about), period, atLeast: ratio }),
  messages: {
    tooLow: {
      zh: "{key} {period} 问卷回收率 {value}，应不低于 {bound}",
      en: "{key} {period}: {value} of the forms came back, expected at least {bound}",
    },
  },
});
