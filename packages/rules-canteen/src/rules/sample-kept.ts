import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { sampleDiscard } from "../entries/food-sample.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * Samples stay in the cabinet long enough 留样满48小时.
 *
 * 48 hours from the school food rules of 2019, art. 40, seen quoted in two places.
 *
 * @example
 * sampleKept.options.parse({}); //=> { hours: 48 }
 * tells(
 *   sampleKept,
 *   [
 *     { kind: "canteen/sample-discard", at: "2025-09-03T11:30", data: { sample: "s-1", dish: "米饭", takenAt: "2025-09-01T12:00" }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 米饭：留样只存了 47.5 小时就倒了，应满 48 小时"]
 */
export const sampleKept = defineRule({
  id: "canteen/sample-kept",
  title: { zh: "留样满48小时", en: "Samples are kept 48 hours" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: schoolFoodOrder45, clause: "第四十条", confidence: "A2", note: "48小时，两处转引一致。" }],
  remedy: {
    zh: "以后到点再销，提前倒掉的记下是哪道菜。",
    en: "Discard only when the time is up; note the dish thrown too early.",
  },
  keep: { zh: "留样销毁登记，写明哪天哪餐的样", en: "The discard log, with the day and meal of the sample" },
  options: z.object({ hours: quantity("h").min(48).max(168).default(48) }),
  requires: ({ hours }) => limit(sampleDiscard, { span: ["takenAt", "@at"], unit: "hours" }, { atLeast: hours }),
  messages: {
    tooLow: {
      zh: "留样只存了 {value} 小时就倒了，应满 {bound} 小时",
      en: "A sample was thrown away after {value} hours, expected at least {bound} hours",
    },
  },
});
