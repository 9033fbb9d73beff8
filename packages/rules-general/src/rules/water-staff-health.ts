import { defineRule, everyKey, validity } from "@houqin/core";
import * as z from "zod";
import { beijingWater, ziboWater } from "../laws.ts";
import { healthCertificates } from "../registers/people.ts";
import { waterKeepers } from "../registers/water.ts";

/**
 * Whoever runs the water supply holds a health certificate 供管水人员健康证, all the time that they hold the post.
 *
 * Beijing (art. 14) and Zibo (art. 18) ask for a check before work and every year; local laws. Those who clean tanks are in `general/tank-cleaner-health`.
 *
 * @example
 * waterStaffHealth.options.parse({}); //=> { warnDays: 30 }
 * tells(waterStaffHealth, [{ kind: "site/person", at: "2025-08-01", data: { name: "管水员", post: "water-keeper" }, subject: "water-1" }]);
 * //=> ["water-1 没有有效的健康证，不得供水管水"]
 */
export const waterStaffHealth = defineRule({
  id: "general/water-staff-health",
  title: { zh: "供水管水人员持健康证", en: "Those who run the water hold a health certificate" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: beijingWater,
      clause: "第十四条",
      confidence: "A1",
      status: "suggestion",
      note: "直接从事供水、管水的人员每年健康检查；地方规定，其他地方作建议。",
    },
    {
      law: ziboWater,
      clause: "第十八条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "取得健康合格证明后方可上岗，每年至少检查一次；地方规定。",
    },
  ],
  remedy: { zh: "先换人管水，体检合格再回来。", en: "Somebody else runs the water until the check is passed." },
  keep: { zh: "供管水人员健康合格证明", en: "The certificates" },
  options: z.object({ warnDays: z.int().min(1).max(90).default(30) }),
  requires: ({ warnDays }) => validity(healthCertificates, { each: everyKey(waterKeepers), warnDays }),
  messages: {
    tooLow: {
      zh: "{key} 没有有效的健康证，不得供水管水",
      en: "{key} runs the water without a valid health certificate",
    },
    expiring: {
      zh: "{key} 的健康证 {until} 到期，请提前体检换证",
      en: "The health certificate of {key} runs out on {until}; have it renewed",
    },
  },
});
