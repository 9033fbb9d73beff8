import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { Stage, stageCheck } from "../entries/supervision.ts";

/**
 * Each stage of the work, from buying to washing up, is looked at every week 各环节都有人管.
 *
 * @example
 * stagesSupervised.options.parse({}).times; //=> 1
 * tells(stagesSupervised, [
 *   { kind: "canteen/stage-check", at: "2025-09-01T09:00", data: { stage: "buying", ok: true } },
 *   { kind: "canteen/stage-check", at: "2025-09-01T10:00", data: { stage: "storing", ok: true } },
 * ], { period: { from: "2025-09-01", to: "2025-09-07" }, asOf: "2025-10-31", options: { stages: ["buying", "storing", "cooking"] } });
 * //=> ["烹调 2025年第36周 检查 0 次，应查 1 次"]
 */
export const stagesSupervised = defineRule({
  id: "canteen/stages-supervised",
  title: { zh: "食堂各环节每周检查", en: "Every stage is looked at each week" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "计划里写“食堂各环节的监督检查”，频次由单位定",
      en: "Plans ask for every stage; how often is the house's own",
    },
  },
  remedy: { zh: "把没查的环节本周补查。", en: "Look at the stages that were left out this week." },
  keep: { zh: "环节检查记录", en: "The log of stages" },
  options: z.object({
    stages: z
      .array(Stage)
      .min(1)
      .default([...Stage.options]),
    times: z.int().min(1).max(7).default(1),
  }),
  requires: ({ stages, times }) =>
    cadence(from(stageCheck, { key: ["stage"] }), {
      every: "week",
      times,
      each: everyOne(stages),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 检查 {found} 次，应查 {expected} 次",
      en: "{key} {slot}: looked at {found} times, expected {expected}",
    },
  },
});
