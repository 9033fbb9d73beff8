import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { groupSatisfaction } from "../metrics/life.ts";
import { kwhPerResidentDay } from "../metrics/residents.ts";

const share = z.number().min(0.5).max(1.2);

/**
 * Electricity for each resident-day is at most so many times last year's, and residents stay as content 节约不降服务. Numbers of residents change, so totals
 * say little. No law addresses a private house.
 *
 * @example
 * energyPerResident.options.parse({}); //=> { times: 1, satisfied: 0.85 }
 * const read = (day, used) => ({ kind: "general/meter-reading", at: `${day}T18:00`, covers: day, data: { meter: "electric-1", utility: "electric", reading: used, used } });
 * tells(
 *   energyPerResident,
 *   [
 *     { kind: "site/asset", at: "2024-01-01", data: { name: "总电表", category: "meter-electric" }, subject: "electric-1" },
 *     { kind: "eldercare/resident", at: "2024-12-31", data: { name: "老人甲", level: "able" }, subject: "r-1" },
 *     read("2025-06-30", 3650),
 *     read("2026-06-30", 4380),
 *     { kind: "eldercare/opinion-survey", at: "2026-05-20", data: { group: "resident", asked: 1, returned: 1, satisfied: 1 } },
 *   ],
 *   { period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2027-03-31" },
 * );
 * //=> ["2026年 每床日用电 12 度，应不超过 10 度"]
 */
export const energyPerResident = defineRule({
  id: "eldercare/energy-per-resident",
  title: { zh: "每床日用电不升且服务不降", en: "Electricity a resident-day does not rise" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "计划里的节约目标，以老人满意为底线", en: "A saving that plans set; content residents are its guard" },
  },
  remedy: {
    zh: "查长明灯、空调温度和老旧电器，取暖制冷不能省。",
    en: "Look at lights, thermostats and old appliances; never save on heating or cooling.",
  },
  keep: { zh: "抄表记录和在住人数", en: "Meter readings, and the number of residents" },
  options: z.object({ times: share.default(1), satisfied: z.number().min(0.5).max(1).default(0.85) }),
  requires: ({ times, satisfied }) =>
    trend(kwhPerResidentDay, {
      atMost: { times },
      period: "year",
      guard: { metric: groupSatisfaction, atLeast: satisfied },
    }),
  messages: {
    tooHigh: {
      zh: "{period} 每床日用电 {value} 度，应不超过 {bound} 度",
      en: "{period}: {value} kWh a resident-day, expected at most {bound}",
    },
    guardFailed: {
      zh: "{period} 用电降了，但满意率只有 {value}，应不低于 {bound}",
      en: "{period}: less electricity, but only {value} satisfied, expected at least {bound}",
    },
  },
});
