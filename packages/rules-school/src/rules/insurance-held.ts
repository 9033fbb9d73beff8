import { defineRule, everyOne, validity } from "@houqin/core";
import * as z from "zod";
import { preschoolLaw, shandongSchools } from "../laws.ts";
import { liabilityInsurance } from "../registers/papers.ts";

/**
 * Liability insurance is in force 校方责任险 (学前教育法第五十一条, A1 for kindergartens; 山东省学校安全条例第二十三条, A1, local, for schools).
 *
 * @example
 * tells(
 *   insuranceHeld,
 *   [
 *   ],
 * );
 * //=> ["校方责任险不在保"]
 */
export const insuranceHeld = defineRule({
  id: "school/insurance-held",
  title: { zh: "校方责任险在保", en: "Liability insurance is held" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: preschoolLaw, clause: "第五十一条", confidence: "A1", note: "幼儿园应当投保校方责任保险。" },
    {
      law: shandongSchools,
      clause: "第二十三条",
      confidence: "A1",
      note: "中小学、幼儿园等按照国家规定办理校方责任保险；仅适用于山东，其他地方的学校参照。",
    },
  ],
  remedy: { zh: "今天联系续保，断保期间不组织外出活动。", en: "Renew it today; no outings while there is none." },
  keep: { zh: "保险单", en: "The policy" },
  options: z.object({ warnDays: z.int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) => validity(liabilityInsurance, { each: everyOne(["site"]), warnDays }),
  messages: {
    tooLow: { zh: "校方责任险不在保", en: "There is no liability insurance in force" },
    expiring: { zh: "校方责任险 {until} 到期，请提前续保", en: "The liability insurance runs out on {until}" },
  },
});
