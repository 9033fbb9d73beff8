import { ceiling, defineRule } from "@houqin/core";
import { energyRegulation } from "../laws.ts";
import { meterUsed } from "../metrics/energy.ts";
import { energyAllowed } from "../metrics/energy-plan.ts";

/**
 * No meter runs more in a month than its quota 用能定额. 公共机构节能条例第十七条 (A1) asks state-funded units to stay within their quota or to explain;
 * the quota is the authority's or the site's own.
 *
 * @example
 * tells(
 *   withinEnergyQuota,
 *   [
 *     { kind: "general/energy-quota", at: "2025-11-01", data: { meter: "meter-1", quota: 1000 } },
 *     { kind: "general/meter-reading", at: "2025-11-30T08:00", data: { meter: "meter-1", utility: "electric", reading: 9200, used: 1200 } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" } },
 * );
 * //=> ["meter-1 2025年11月 用量 1200，超过定额 1000"]
 */
export const withinEnergyQuota = defineRule({
  id: "general/within-energy-quota",
  title: { zh: "用能不超定额", en: "Meters stay within their quota" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: energyRegulation,
      clause: "第十七条",
      confidence: "A1",
      note: "公共机构应当在能源消耗定额范围内使用能源，超过的应当说明。",
    },
  ],
  remedy: { zh: "查超在哪块，写出说明，定下节能措施。", en: "See where it went over, explain it, and set a measure." },
  keep: { zh: "抄表台账、用能定额、超定额说明", en: "Readings, the quota, the explanation" },
  requires: () => ceiling(meterUsed, { atMost: { metric: energyAllowed }, key: ["meter"], period: "month" }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 用量 {value}，超过定额 {bound}",
      en: "{key} {period}: {value} used, the quota is {bound}",
    },
  },
});
