import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { repairRequest, repairStep } from "../entries/repairs.ts";

/**
 * A repair is done within so many hours of being asked for 维修时限; `hours` by urgency.
 *
 * Habits of the trade: a minor repair within 24 hours and a hard one within 48, on a single source; the hours for danger and living are
 * suggestions, and no law sets any.
 *
 * @example
 * repairInTime.options.parse({}); //=> { hours: { danger: 4, living: 24, minor: 24, hard: 48 } }
 * tells(
 *   repairInTime,
 *   [
 *     { kind: "general/repair-request", at: "2025-11-12T09:00", data: { category: "water", urgency: "danger", description: "漏水" }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 水：报修过了时限还没修好，应在 2025年11月12日 13:00 前修好"]
 */
export const repairInTime = defineRule({
  id: "general/repair-in-time",
  title: { zh: "报修按时修好", en: "Repairs are done in time" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "物业行业做法，只有一处来源，为建议值；没有法定时限",
      en: "Habits of the trade on a single source, suggested; no law sets hours",
    },
  },
  remedy: {
    zh: "优先派单；缺件修不了的，先做临时措施并告诉报修人什么时候能好。",
    en: "Dispatch first; if parts are missing, make it safe and tell the requester when.",
  },
  keep: { zh: "报修单和完工确认", en: "The request and the confirmation of the work" },
  options: z.object({
    hours: z
      .object({
        danger: z.number().min(1).max(720).default(4),
        living: z.number().min(1).max(720).default(24),
        minor: z.number().min(1).max(720).default(24),
        hard: z.number().min(1).max(720).default(48),
      })
      .prefault({}),
  }),
  requires: ({ hours }) =>
    followUp(from(repairStep, { where: { step: { equals: "done" } }, key: ["order"] }), {
      after: from(repairRequest, { key: ["@id"] }),
      within: { hours: { by: ["urgency"], table: hours } },
    }),
  messages: {
    missed: { zh: "报修过了时限还没修好，应在 {due} 前修好", en: "The repair was not done by {due}" },
    late: { zh: "修晚了：{at} 才修好，应在 {due} 前", en: "Repair done late: at {at}, expected by {due}" },
  },
});
