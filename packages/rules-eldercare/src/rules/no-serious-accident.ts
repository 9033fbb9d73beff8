import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { seriousAccidents } from "../metrics/residents.ts";

/**
 * No resident comes to serious harm all through the plan 全年不发生重大意外. A goal that plans set themselves.
 *
 * @example
 * noSeriousAccident.options.parse({}); //=> { max: 0 }
 * tells(
 *   noSeriousAccident,
 *   [
 *     {
 *       kind: "eldercare/accident",
 *       at: "2026-05-06T06:10",
 *       data: { resident: "r-1", risk: "bed-fall", severity: "serious", heardAt: "2026-05-06T06:12", description: "坠床骨折" },
 *     },
 *   ],
 * );
 * //=> ["计划期内 发生较重以上意外 1 起，目标不超过 0 起"]
 */
export const noSeriousAccident = defineRule({
  id: "eldercare/no-serious-accident",
  title: { zh: "全年不发生较重以上意外", en: "No serious accident" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "计划目标，由单位自己定", en: "A goal that plans set themselves" } },
  remedy: {
    zh: "按预案处置，全院过一遍同类风险。",
    en: "Follow the emergency plan; look for the same risk all over the house.",
  },
  keep: { zh: "意外事件记录和处置材料", en: "The record of the accident and of what was done" },
  options: z.object({ max: z.int().min(0).max(3).default(0) }),
  requires: ({ max }) => ceiling(seriousAccidents, { atMost: max, period: "plan" }),
  messages: {
    tooHigh: {
      zh: "{period} 发生较重以上意外 {value} 起，目标不超过 {bound} 起",
      en: "{period}: {value} serious accidents, at most {bound}",
    },
  },
});
