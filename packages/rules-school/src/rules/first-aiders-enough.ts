import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { firstAiderCount } from "../metrics/people.ts";

/**
 * So many people on the staff hold a first-aid certificate in force 急救员. A rule of the house.
 *
 * @example
 * tells(
 *   firstAidersEnough,
 *   [
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 持急救证 0 人，至少要 2 人"]
 */
export const firstAidersEnough = defineRule({
  id: "school/first-aiders-enough",
  title: { zh: "持急救证人员不少于规定", en: "Enough people may give first aid" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校急救培训安排", en: "The school's own first-aid scheme" } },
  remedy: { zh: "联系红十字会报名培训取证。", en: "Sign people up for a first-aid course." },
  keep: { zh: "急救证", en: "First-aid certificates" },
  options: z.object({ people: z.int().min(1).max(50).default(2) }),
  requires: ({ people }) => ceiling(firstAiderCount, { atLeast: people, period: "term" }),
  messages: {
    tooLow: {
      zh: "{period} 持急救证 {value} 人，至少要 {bound} 人",
      en: "{period}: {value} people may give first aid, expected at least {bound}",
    },
  },
});
