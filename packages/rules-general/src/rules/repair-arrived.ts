import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { repairRequest, repairStep } from "../entries/repairs.ts";

/** Each urgency's time in hours, as deadlines count; a third of an hour is rounded up, so that no minute is lost. */
const inHours = (minutes: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(minutes).map(([urgency, each]) => [urgency, Math.ceil((each / 60) * 1e6) / 1e6]));

/**
 * Somebody is there within so many minutes of a repair being asked for 维修到场; by urgency. A habit of the trade on a single source: no law sets any.
 *
 * @example
 * repairArrived.options.parse({}); //=> { minutes: { danger: 5, living: 15, minor: 30 } }
 * tells(repairArrived, [{ kind: "general/repair-request", at: "2025-11-12T09:00", data: { category: "water", urgency: "danger", description: "漏水" }, area: "dorm-1" }]);
 * //=> ["dorm-1 水：报修过了时限还没人到场，应在 2025年11月12日 09:05 前到"]
 */
export const repairArrived = defineRule({
  id: "general/repair-arrived",
  title: { zh: "报修按时到场", en: "Repairers arrive in time" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "物业行业做法，只有一处来源，为建议值；没有法定时限",
      en: "Habits of the trade on a single source, suggested; no law sets minutes",
    },
  },
  remedy: {
    zh: "先打电话告诉报修人几点到，腾出人手就去。",
    en: "Call to say when somebody comes, and send the first who is free.",
  },
  keep: { zh: "报修单，写明到场时间", en: "Requests with the time of arrival" },
  options: z.object({
    minutes: z
      .object({
        danger: z.int().min(1).max(240).default(5),
        living: z.int().min(1).max(480).default(15),
        minor: z.int().min(1).max(1440).default(30),
      })
      .prefault({}),
  }),
  requires: ({ minutes }) =>
    followUp(from(repairStep, { where: { step: { equals: "arrived" } }, key: ["order"] }), {
      after: from(repairRequest, { key: ["@id"] }),
      within: { hours: { by: ["urgency"], table: inHours(minutes) } },
    }),
  messages: {
    missed: { zh: "报修过了时限还没人到场，应在 {due} 前到", en: "Nobody had come by {due}" },
    late: { zh: "到场晚了：{at} 才到，应在 {due} 前", en: "Somebody came late: at {at}, expected by {due}" },
  },
});
