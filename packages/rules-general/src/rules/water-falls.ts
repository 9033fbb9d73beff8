import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { energyRegulation } from "../laws.ts";
import { waterPerPersonDay } from "../metrics/energy.ts";
import { satisfiedLogistics } from "../metrics/opinions.ts";

/**
 * Water per person and day stays below so many times that of an earlier term 人均用水. 公共机构节能条例第十三条 (A1) asks state-funded units for a
 * yearly target and leaves its size open; without satisfaction kept, a saving would be no saving, so the same guard holds as for power.
 *
 * @example
 * waterFalls.options.parse({}); //=> { times: 1.1, back: 1 }
 * tells(
 *   waterFalls,
 *   [
 *     { kind: "general/meter-reading", at: "2025-10-08T08:00", data: { meter: "meter-1", utility: "water", reading: 1100, used: 100 } },
 *     { kind: "general/headcount", at: "2025-10-08T08:00", area: "class-1", data: { group: "pupil", round: "morning", expected: 100, present: 100 } },
 *     { kind: "general/survey", at: "2026-01-10", covers: "2025-autumn", data: { about: "logistics", group: "parent", asked: 120, returned: 100, satisfied: 100 } },
 *     { kind: "general/meter-reading", at: "2026-04-08T08:00", data: { meter: "meter-1", utility: "water", reading: 1111, used: 111 } },
 *     { kind: "general/headcount", at: "2026-04-08T08:00", area: "class-1", data: { group: "pupil", round: "morning", expected: 100, present: 100 } },
 *     { kind: "general/survey", at: "2026-06-20", covers: "2026-spring", data: { about: "logistics", group: "parent", asked: 120, returned: 100, satisfied: 98 } },
 *   ],
 *   { period: { from: "2026-03-02", to: "2026-07-03" }, asOf: "2026-08-31", site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }, { id: "2026-spring", from: "2026-03-02", to: "2026-07-03" }] } } },
 * );
 * //=> ["2026年春季学期 人均日用水 1.11 立方米，对照前期最多 1.1 立方米"]
 */
export const waterFalls = defineRule({
  id: "general/water-falls",
  title: { zh: "人均用水不明显增加", en: "Water per person-day does not rise much" },
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
    zh: "查夜间水表有没有走，先堵漏再换节水器具。",
    en: "See whether the meter runs at night; mend leaks, then fit better taps.",
  },
  keep: { zh: "抄表台账和人数统计", en: "Meter readings and headcounts" },
  options: z.object({
    times: z.number().min(0.5).max(1.5).default(1.1),
    back: z.int().min(1).max(4).default(1),
  }),
  optionTitles: { times: { zh: "允许的倍数", en: "Factor allowed" } },
  requires: ({ times, back }) =>
    trend(waterPerPersonDay, {
      back,
      atMost: { times },
      guard: { metric: satisfiedLogistics, atLeast: { metric: satisfiedLogistics, back: 1, times: 0.98 } },
      period: "term",
    }),
  messages: {
    tooHigh: {
      zh: "{period} 人均日用水 {value} 立方米，对照前期最多 {bound} 立方米",
      en: "{period}: {value} m³ per person and day, at most {bound} going by the earlier term",
    },
    guardFailed: {
      zh: "{period} 水是省了，满意率却降到 {value}，应不低于 {bound}",
      en: "{period}: water was saved, but satisfaction fell to {value}, expected at least {bound}",
    },
  },
});
