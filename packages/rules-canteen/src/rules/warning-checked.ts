import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { riskWarning, specialCheck } from "../entries/warnings.ts";
import { cateringPractice } from "../laws.ts";

/**
 * A warning of a risk is followed by a check of the canteen for it 风险警示专项自查.
 *
 * The catering practice code of 2018, as one page has it, says at once; the hours are a suggestion. So the rule is on where it is chosen.
 *
 * @example
 * warningChecked.options.parse({}); //=> { hours: 24 }
 * tells(warningChecked, [{ kind: "canteen/risk-warning", at: "2025-09-01T09:00", data: { title: "某批次食盐不合格", issuer: "市场监管局" } }]);
 * //=> ["某批次食盐不合格：收到警示还没专项自查，应在 2025年9月2日 09:00 前"]
 */
export const warningChecked = defineRule({
  id: "canteen/warning-checked",
  title: { zh: "风险警示后专项自查", en: "Warnings are followed by a check" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: cateringPractice,
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文；收到风险警示立即专项自查，只有一处转载；小时数为建议值。",
    },
  ],
  remedy: {
    zh: "照警示内容查一遍库存和菜单，结果记下来。",
    en: "Go through store and menus for it, and note what was found.",
  },
  keep: { zh: "警示通知和专项自查记录", en: "The warning and the record of the check" },
  options: z.object({ hours: quantity("h").min(1).max(72).default(24) }),
  requires: ({ hours }) =>
    followUp(from(specialCheck, { key: ["warning"] }), {
      after: from(riskWarning, { key: ["@id"] }),
      within: { hours },
    }),
  messages: {
    missed: { zh: "收到警示还没专项自查，应在 {due} 前", en: "Warned and not yet checked; expected by {due}" },
    late: {
      zh: "专项自查晚了：{at} 才查，应在 {due} 前",
      en: "Checked late, at {at}; expected by {due}",
    },
  },
});
