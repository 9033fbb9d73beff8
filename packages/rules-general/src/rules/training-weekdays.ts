import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { TrainingTopic, training } from "../entries/training.ts";

/**
 * A training on every Monday, Wednesday and Friday, or on whatever weekdays a plan names 每周固定日培训.
 *
 * @example
 * trainingWeekdays.options.parse({}); //=> { topics: ["safety"], days: ["MO", "WE", "FR"] }
 * tells(trainingWeekdays, [], { period: { from: "2025-11-12", to: "2025-11-12" }, asOf: "2026-08-31" });
 * //=> ["2025年11月12日 没有办安全培训"]
 */
export const trainingWeekdays = defineRule({
  id: "general/training-weekdays",
  title: { zh: "固定日培训", en: "Trainings on fixed weekdays" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "当天没办的，本周内补一次，并记明原因。", en: "Make up for it within the week and note why." },
  keep: { zh: "培训记录和签到表", en: "Records of the sessions with attendance" },
  options: z.object({
    topics: z.array(TrainingTopic).min(1).default(["safety"]),
    days: z
      .array(z.enum(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]))
      .min(1)
      .default(["MO", "WE", "FR"]),
  }),
  requires: ({ topics, days }) =>
    cadence(from(training, { key: ["topic"] }), { each: everyOne(topics), every: { unit: "weekday", on: days } }),
  messages: {
    missed: { zh: "{slot} 没有办{key}培训", en: "{slot}: no training on {key}" },
  },
});
