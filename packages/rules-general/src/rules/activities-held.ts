import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { ActivityCategory, activity } from "../entries/activities.ts";

/**
 * Activities of each kind are held every quarter 文体活动.
 *
 * @example
 * activitiesHeld.options.parse({}); //=> { categories: ["culture", "sports"], every: "quarter" }
 * tells(activitiesHeld, [], { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年第4季度 没有组织文化活动", "2025年第4季度 没有组织体育活动"]
 */
export const activitiesHeld = defineRule({
  id: "general/activities-held",
  title: { zh: "活动定期开展", en: "Activities are held" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "补办一次，提前通知到人。", en: "Hold one and give notice in time." },
  keep: { zh: "活动方案、照片和签到", en: "The plan, photographs and attendance" },
  options: z.object({
    categories: z.array(ActivityCategory).min(1).default(["culture", "sports"]),
    every: z.enum(["month", "quarter", "half"]).default("quarter"),
  }),
  requires: ({ categories, every }) =>
    cadence(from(activity, { key: ["category"] }), { each: everyOne(categories), every }),
  messages: {
    missed: { zh: "{slot} 没有组织{key}活动", en: "{slot}: no activity ({key})" },
  },
});
