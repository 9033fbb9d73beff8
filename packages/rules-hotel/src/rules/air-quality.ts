import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { airReading } from "../entries/hygiene.ts";
import { hygieneLimits } from "../laws.ts";

/**
 * Carbon dioxide, carbon monoxide, dust and formaldehyde stay within the limits for guest rooms and other public areas 室内空气.
 *
 * GB 37488-2019, seen in two sources that quote the same limits.
 *
 * @example
 * tells(
 *   airQuality,
 *   [
 *     { kind: "hotel/air-reading", at: "2026-03-02T10:00", data: { place: "sleeping", parameter: "co2", value: 0.12 } },
 *   ],
 * );
 * //=> ["客房 二氧化碳：测得 0.12，限值 0.1"]
 */
export const airQuality = defineRule({
  id: "hotel/air-quality",
  title: { zh: "室内空气卫生限值", en: "The air keeps to its limits" },
  severity: "info",
  since: "2026.1",
  basis: [{ law: hygieneLimits, confidence: "A2", note: "条款未见原文，各项限值两处转引一致。" }],
  remedy: {
    zh: "加大新风、查通风口，甲醛超标的房间停租复测。",
    en: "Let in more fresh air; take rooms with formaldehyde off and test again.",
  },
  keep: { zh: "检测报告", en: "Test reports" },
  options: z.object({
    sleepingCo2: z.number().min(0.05).max(0.2).default(0.1),
    otherCo2: z.number().min(0.05).max(0.2).default(0.15),
    co: z.number().min(1).max(20).default(10),
    pm10: z.number().min(0.05).max(0.5).default(0.15),
    formaldehyde: z.number().min(0.02).max(0.2).default(0.1),
  }),
  requires: ({ sleepingCo2, otherCo2, co, pm10, formaldehyde }) =>
    limit(from(airReading, { where: { parameter: { in: ["co2", "co", "pm10", "formaldehyde"] } } }), "value", {
      atMost: {
        by: ["place", "parameter"],
        table: {
          "sleeping/co2": sleepingCo2,
          "other/co2": otherCo2,
          "sleeping/co": co,
          "other/co": co,
          "sleeping/pm10": pm10,
          "other/pm10": pm10,
          "sleeping/formaldehyde": formaldehyde,
          "other/formaldehyde": formaldehyde,
        },
      },
    }),
  messages: { tooHigh: { zh: "测得 {value}，限值 {bound}", en: "Found {value}, limit {bound}" } },
});
