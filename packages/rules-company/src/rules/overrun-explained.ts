import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { quotaAccount, quotaExplanation } from "../entries/energy.ts";
import { publicEnergyRegulation } from "../laws.ts";

/**
 * Whoever passes an energy quota explains it, within so many working days 超定额说明 (公共机构节能条例第十七条, A1; state-funded units). The days are
 * suggested.
 *
 * @example
 * overrunExplained.options.parse({}); //=> { workdays: 10 }
 * tells(overrunExplained, [{ kind: "company/quota-account", at: "2026-03-31T17:00", data: { utility: "electric", quota: 90000, used: 96000 } }]);
 * //=> ["电：超了能耗定额没有说明，应在 2026年4月14日 24:00 前报说明"]
 */
export const overrunExplained = defineRule({
  id: "company/overrun-explained",
  title: { zh: "超能耗定额要说明", en: "Overruns of the energy quota are explained" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: publicEnergyRegulation,
      clause: "第十七条",
      confidence: "A1",
      status: "suggestion",
      note: "超过能源消耗定额使用能源的，应当作出说明；天数为建议值，企业参照。",
    },
  ],
  remedy: {
    zh: "写清超在哪、为什么、怎么压下来，报管理机构。",
    en: "Say where, why and what will be done, and send it.",
  },
  keep: { zh: "超定额用能说明", en: "The explanation" },
  options: z.object({ workdays: z.int().min(1).max(60).default(10) }),
  requires: ({ workdays }) =>
    followUp(from(quotaExplanation, { key: ["account"] }), {
      after: from(quotaAccount, { where: { used: { not: { atMost: { path: "quota" } } } }, key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "超了能耗定额没有说明，应在 {due} 前报说明", en: "The overrun was not explained by {due}" },
    late: {
      zh: "超定额说明报晚了：{at} 才报，应在 {due} 前",
      en: "Overrun explained late: at {at}, expected by {due}",
    },
  },
});
