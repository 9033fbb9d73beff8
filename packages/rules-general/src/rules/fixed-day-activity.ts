import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { activity } from "../entries/activities.ts";

/**
 * An activity is held on a day of every year 固定日活动: Youth Day on 4 May, Labour Day, Children's Day.
 *
 * @example
 * fixedDayActivity.options.parse({}); //=> { days: ["05-04"] }
 * tells(fixedDayActivity, [], { period: { from: "2025-05-01", to: "2025-05-31" }, asOf: "2026-08-31" });
 * //=> ["2025年5月4日 没有组织活动"]
 */
export const fixedDayActivity = defineRule({
  id: "general/fixed-day-activity",
  title: { zh: "固定日子有活动", en: "Activities on fixed days" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "改期也要当周办完，并记明原因。", en: "Hold it within the week and note why it was moved." },
  keep: { zh: "活动方案和照片", en: "The plan and photographs" },
  options: z.object({
    days: z
      .array(z.string().regex(/^\d{2}-\d{2}$/))
      .min(1)
      .default(["05-04"]),
  }),
  requires: ({ days }) => cadence(activity, { every: { unit: "year", on: days } }),
  messages: {
    missed: { zh: "{slot} 没有组织活动", en: "{slot}: no activity was held" },
  },
});
