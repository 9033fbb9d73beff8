import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { energyRegulation } from "../laws.ts";
import { gasPerPersonDay } from "../metrics/energy-plan.ts";

/**
 * Gas per person and day stays below so many times that of an earlier term 人均用气. 公共机构节能条例第十三条 (A1), as for water and power.
 *
 * @example
 * gasFalls.options.parse({}); //=> { times: 1.1, back: 1 }
 * tells(
 *   gasFalls,
 *   [
 *     { kind: "general/meter-reading", at: "2025-10-08T08:00", data: { meter: "meter-1", utility: "gas", reading: 1100, used: 100 } },
 *     { kind: "general/headcount", at: "2025-10-08T08:00", area: "class-1", data: { group: "pupil", round: "morning", expected: 100, present: 100 } },
 *     { kind: "general/meter-reading", at: "2026-04-08T08:00", data: { meter: "meter-1", utility: "gas", reading: 1111, used: 111 } },
 *     { kind: "general/headcount", at: "2026-04-08T08:00", area: "class-1", data: { group: "pupil", round: "morning", expected: 100, present: 100 } },
 *   ],
 *   { period: { from: "2026-03-02", to: "2026-07-03" }, asOf: "2026-08-31", site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }, { id: "2026-spring", from: "2026-03-02", to: "2026-07-03" }] } } },
 * );
 * //=> ["2026年春季学期 人均日用气 1.11 立方米，对照前期最多 1.1 立方米"]
 */
export const gasFalls = defineRule({
  id: "general/gas-falls",
  title: { zh: "人均用气不明显增加", en: "Gas per person-day does not rise much" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: energyRegulation,
      clause: "第十三条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "公共机构每年制定节能目标和实施方案；幅度由单位定，为建议值。",
    },
  ],
  remedy: {
    zh: "看灶具有没有空烧，检修阀门和炉头。",
    en: "See whether burners run empty; have valves and burners serviced.",
  },
  keep: { zh: "抄表台账和人数统计", en: "Meter readings and headcounts" },
  options: z.object({
    times: z.number().min(0.5).max(1.5).default(1.1),
    back: z.int().min(1).max(4).default(1),
  }),
  optionTitles: { times: { zh: "允许的倍数", en: "Factor allowed" } },
  requires: ({ times, back }) => trend(gasPerPersonDay, { back, atMost: { times }, period: "term" }),
  messages: {
    tooHigh: {
      zh: "{period} 人均日用气 {value} 立方米，对照前期最多 {bound} 立方米",
      en: "{period}: {value} m³ of gas per person and day, at most {bound} going by the earlier term",
    },
  },
});
