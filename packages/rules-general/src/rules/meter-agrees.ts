import { defineRule, reconcile } from "@houqin/core";
import * as z from "zod";
import { energyRegulation } from "../laws.ts";
import { meterRise, meterUsed } from "../metrics/energy.ts";

/**
 * What a meter's dial ran and what was booked agree over each month, within a share 抄表相符.
 *
 * 公共机构节能条例第十五条第一款 (A1) asks state-funded units to record readings truthfully.
 *
 * @example
 * meterAgrees.options.parse({}); //=> { share: 0.01 }
 * tells(
 *   meterAgrees,
 *   [
 *     { kind: "general/meter-reading", at: "2025-10-31T08:00", data: { meter: "meter-1", utility: "electric", reading: 1000 } },
 *     { kind: "general/meter-reading", at: "2025-11-30T08:00", data: { meter: "meter-1", utility: "electric", reading: 1100, used: 98 } },
 *   ],
 * );
 * //=> ["meter-1 2025年11月 表底差和登记用量对不上：表底差=100、登记用量=98，相差 2"]
 */
export const meterAgrees = defineRule({
  id: "general/meter-agrees",
  title: { zh: "表底差与登记用量相符", en: "Meter rise equals booked use" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: energyRegulation,
      clause: "第十五条第一款",
      confidence: "A1",
      note: "公共机构应当如实记录能源消费计量原始数据，建立统计台账。",
    },
  ],
  remedy: {
    zh: "重新抄一次表，看是抄错还是换表没登记。",
    en: "Read the meter again; look for a misreading or an unrecorded change.",
  },
  keep: { zh: "抄表台账", en: "The log of readings" },
  options: z.object({ share: z.number().min(0).max(0.2).default(0.01) }),
  requires: ({ share }) =>
    reconcile({ 表底差: meterRise, 登记用量: meterUsed }, { key: ["meter"], tolerance: { share }, period: "month" }),
  messages: {
    differ: {
      zh: "{key} {period} 表底差和登记用量对不上：{table}，相差 {difference}",
      en: "{key} {period}: {table}, off by {difference}",
    },
  },
});
