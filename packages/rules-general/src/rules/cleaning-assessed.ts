import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { cleaning } from "../entries/premises.ts";
import { inspection } from "../entries/rounds.ts";

/**
 * After a thorough cleaning somebody inspects hygiene within so many days 卫生考评. A rule of the house.
 *
 * @example
 * cleaningAssessed.options.parse({}); //=> { days: 3 }
 * tells(
 *   cleaningAssessed,
 *   [
 *     { kind: "general/cleaning", at: "2025-11-12T15:00", data: { task: "thorough" }, area: "hall" },
 *   ],
 * );
 * //=> ["hall：大扫除后没有考评，应在 2025年11月15日 24:00 前考评"]
 */
export const cleaningAssessed = defineRule({
  id: "general/cleaning-assessed",
  title: { zh: "大扫除后考评", en: "A thorough cleaning is assessed" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位卫生考评办法", en: "The site's own rules for assessing cleanliness" } },
  remedy: { zh: "按考评表补查打分，结果公布。", en: "Inspect by the sheet, give points and tell the result." },
  keep: { zh: "卫生考评表", en: "The sheets of the assessment" },
  options: z.object({
    days: z.int().min(1).max(14).default(3),
  }),
  requires: ({ days }) =>
    followUp(from(inspection, { where: { topic: { equals: "hygiene" } }, key: ["@area"] }), {
      after: from(cleaning, { where: { task: { equals: "thorough" } }, key: ["@area"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "大扫除后没有考评，应在 {due} 前考评", en: "Not assessed by {due}" },
    late: { zh: "考评晚了：{at} 才评，应在 {due} 前", en: "Assessed late: at {at}, expected by {due}" },
  },
});
