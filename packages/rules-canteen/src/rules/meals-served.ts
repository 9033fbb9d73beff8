import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { servings } from "../entries/dining.ts";
import { DinerGroup, SitDownMeal } from "../entries/meal.ts";

/**
 * Each group is served at each of these meals 各类就餐人群按餐次供餐.
 *
 * @example
 * mealsServed.options.parse({}); //=> { groups: ["pupil"], meals: ["lunch"] }
 * tells(mealsServed, [{ kind: "site/area", at: "2025-09-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }], { period: { from: "2025-09-01", to: "2025-09-01" }, site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, asOf: "2025-10-31" });
 * //=> ["学生 2025年9月1日 午餐 没有就餐人数登记"]
 */
export const mealsServed = defineRule({
  id: "canteen/meals-served",
  title: { zh: "各类人群按餐供餐", en: "Every group is served its meals" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "供餐安排由单位定", en: "Who is served when is the house's own" } },
  remedy: {
    zh: "核对是漏登记还是没供餐；没供的说明原因。",
    en: "See whether it was not served or not recorded, and say why.",
  },
  keep: { zh: "就餐人数登记", en: "The count of servings" },
  options: z.object({
    groups: z.array(DinerGroup).min(1).default(["pupil"]),
    meals: z.array(SitDownMeal).min(1).default(["lunch"]),
  }),
  requires: ({ groups, meals }) =>
    cadence(from(servings, { where: { meal: { in: meals } }, key: ["group"] }), {
      every: { unit: "meal", meals },
      each: everyOne(groups),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有就餐人数登记", en: "{key} {slot}: no servings on record" },
  },
});
