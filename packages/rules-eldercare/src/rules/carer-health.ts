import { defineRule, from, quantity, validity } from "@houqin/core";
import { healthCertificates, shift } from "@houqin/rules-general";
import * as z from "zod";
import { shandongCare } from "../laws.ts";

/**
 * Carers hold a health certificate that is valid that day 护理员健康证. Shandong's regulation art. 35(2) (A1) asks that staff be healthy; that a
 * certificate shows it is a suggestion.
 *
 * @example
 * carerHealth.options.parse({}); //=> { warnDays: 30 }
 * tells(
 *   carerHealth,
 *   [{ kind: "general/shift", at: "2026-05-06T08:00", data: { post: "carer", start: "2026-05-06T08:00", end: "2026-05-06T20:00" }, actors: { by: "lin" } }],
 * );
 * //=> ["人员 84cb 没有有效的健康证就上了护理岗"]
 */
export const carerHealth = defineRule({
  id: "eldercare/carer-health",
  title: { zh: "护理员持健康证上岗", en: "Carers hold a health certificate" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十五条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，工作人员应当身心健康；以健康证证明为建议做法。",
    },
  ],
  remedy: {
    zh: "没证或过期的先体检，结果出来前不做贴身照护。",
    en: "Have them checked; no bodily care until the result is there.",
  },
  keep: { zh: "护理员健康证", en: "The health certificates" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) =>
    validity(healthCertificates, {
      when: { entries: from(shift, { where: { post: { equals: "carer" } }, key: ["by"] }) },
      warnDays,
    }),
  messages: {
    tooLow: {
      zh: "{key} 没有有效的健康证就上了护理岗",
      en: "{key} worked as a carer without a valid health certificate",
    },
  },
});
