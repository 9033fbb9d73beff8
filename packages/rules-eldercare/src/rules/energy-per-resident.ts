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
