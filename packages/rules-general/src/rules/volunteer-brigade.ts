import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { crowdedPlaces } from "../laws.ts";
import { volunteerShare } from "../metrics/volunteers.ts";

/**
 * So large a share of the staff is in the volunteer fire brigade 志愿消防队 at the end of the year.
 *
 * 6.3 of the draft that is to replace GB/T 40248 (A2, one source) gives 30 %, so a site chooses it.
 *
 * @example
 * volunteerBrigade.options.parse({}); //=> { share: 0.3 }
 * tells(
 *   volunteerBrigade,
 *   [
 *     { kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" },
 *     { kind: "general/fire-volunteer", at: "2025-01-06", data: { until: "2026-12-31" }, actors: { volunteer: "wang" } },
 *     { kind: "site/person", at: "2024-01-01", data: { name: "李师傅" }, subject: "li" },
 *     { kind: "site/person", at: "2024-01-01", data: { name: "赵师傅" }, subject: "zhao" },
 *     { kind: "site/person", at: "2024-01-01", data: { name: "钱师傅" }, subject: "qian" },
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["2025年 志愿消防队员占职工 25%，应不少于 30%"]
 */
export const volunteerBrigade = defineRule({
  id: "general/volunteer-brigade",
  title: { zh: "志愿消防队员占比", en: "The volunteer fire brigade is large enough" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: crowdedPlaces,
      clause: "6.3（征求意见稿）",
      confidence: "A2",
      note: "志愿消防队员不少于从业人员的30%；征求意见稿，只有一处。",
    },
  ],
  remedy: { zh: "从各班组补选队员，公布名单并训练。", en: "Name more from every team, post the list and train them." },
  keep: { zh: "志愿消防队员名单和训练记录", en: "The list of volunteers and of their training" },
  options: z.object({ share: z.number().min(0.05).max(1).default(0.3) }),
  requires: ({ share }) => ceiling(volunteerShare, { period: "year", atLeast: share }),
  messages: {
    tooLow: {
      zh: "{period} 志愿消防队员占职工 {value}，应不少于 {bound}",
      en: "{period}: volunteers are {value} of the staff, expected at least {bound}",
    },
  },
});
