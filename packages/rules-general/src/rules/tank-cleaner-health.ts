import { defineRule, from, validity } from "@houqin/core";
import { cleaning } from "../entries/premises.ts";
import { beijingWater } from "../laws.ts";
import { healthCertificates } from "../registers/people.ts";

/**
 * Whoever cleans a water tank holds a health certificate that day 水箱清洗人员健康证, a firm's people too.
 *
 * Beijing, art. 14: those who clean and disinfect the supply are checked every year, casual workers before they start. A local law.
 *
 * @example
 * tells(tankCleanerHealth, [{ kind: "general/cleaning", at: "2025-11-12T09:00", data: { task: "tank", asset: "tank-1" }, actors: { by: "cleaner-1" } }]);
 * //=> ["人员 538f 没有有效的健康证就清洗了水箱"]
 */
export const tankCleanerHealth = defineRule({
  id: "general/tank-cleaner-health",
  title: { zh: "水箱清洗人员持健康证", en: "Those who clean tanks hold a health certificate" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: beijingWater,
      clause: "第十四条",
      confidence: "A1",
      status: "suggestion",
      note: "从事供水设施清洗、消毒的人员，新参加和临时参加的也要先检查；地方规定，其他地方作建议。",
    },
  ],
  remedy: {
    zh: "向清洗单位索要健康证复印件；没有的，本次清洗后加做水质检测。",
    en: "Ask the firm for the certificates; where there is none, test the water again.",
  },
  keep: { zh: "清洗人员健康证复印件", en: "Copies of the cleaners' certificates" },
  requires: () =>
    validity(healthCertificates, {
      when: { entries: from(cleaning, { where: { task: { equals: "tank" } }, key: ["by"] }) },
    }),
  messages: {
    tooLow: {
      zh: "{key} 没有有效的健康证就清洗了水箱",
      en: "{key} cleaned a water tank without a valid health certificate",
    },
  },
});
