import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { energyRegulation } from "../laws.ts";
import { kwhPerPersonDay } from "../metrics/energy.ts";
import { satisfiedLogistics } from "../metrics/opinions.ts";

/**
 * Electricity per person and day does not rise above so many times that of an earlier term 人均用电, while satisfaction holds: a saving
 * made by cutting the service fails its guard.
 *
 * 公共机构节能条例第十三条 (A1) asks state-funded units for a yearly target and leaves its size open. The first term has nothing to compare
 * with; a site with a history sets `back` to 2, the same term of last year.
 *
 * @example
 * energyFalls.options.parse({}); //=> { times: 1.1, back: 1 }
 * tells(
 *   energyFalls,
 *   [
 *     { kind: "general/survey", at: "2026-01-10", data: { about: "logistics", group: "parent", asked: 120, returned: 100, satisfied: 100 } },
 *     { kind: "general/survey", at: "2026-06-20", data: { about: "logistics", group: "parent", asked: 120, returned: 100, satisfied: 97 } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }, { id: "2026-spring", from: "2026-03-02", to: "2026-07-03" }] } } },
 * );
 * //=> ["2026年春季学期 电是省了，满意率却降到 97%，应不低于 98%"]
 */
export const energyFalls = defineRule({
  id: "general/energy-falls",
  title: { zh: "人均用电不明显增加", en: "Electricity per person-day does not rise much" },
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
    zh: "看哪块表涨得多，先查空调、热水和长明灯；不能靠停供省电。",
    en: "See which meter rose; start with cooling, hot water and lights - never by cutting the service.",
  },
  keep: { zh: "抄表台账和人数统计", en: "Meter readings and headcounts" },
  options: z.object({ times: z.number().min(0.5).max(1.5).default(1.1), back: z.int().min(1).max(4).default(1) }),
  optionTitles: { times: { zh: "允许的倍数", en: "Factor allowed" } },
  requires: ({ times, back }) =>
    trend(kwhPerPersonDay, {
      back,
      period: "term",
      atMost: { times },
      guard: { metric: satisfiedLogistics, atLeast: { metric: satisfiedLogistics, back: 1, times: 0.98 } },
    }),
  messages: {
    tooHigh: {
      zh: "{period} 人均日用电 {value} 千瓦时，对照前期最多 {bound} 千瓦时",
      en: "{period}: {value} kWh per person and day, at most {bound} going by the earlier term",
    },
    guardFailed: {
      zh: "{period} 电是省了，满意率却降到 {value}，应不低于 {bound}",
      en: "{period}: electricity was saved, but satisfaction fell to {value}, expected at least {bound}",
    },
  },
});
