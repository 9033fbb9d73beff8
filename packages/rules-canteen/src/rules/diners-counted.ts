import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { servings } from "../entries/dining.ts";
import { DinerGroup, SitDownMeal } from "../entries/meal.ts";
import { foodWasteLaw } from "../laws.ts";

/**
 * How many of each group eat is counted at each of these meals 用餐人数登记, which shows as well that each group is served.
 *
 * The law against food waste, art. 9(1), asks schools to watch how many eat and who they are; at which meals is a suggestion. Others count where they choose to.
 *
 * @example
 * dinersCounted.options.parse({}); //=> { sites: ["school", "kindergarten"], groups: ["pupil"], meals: ["lunch"] }
 * tells(dinersCounted, [], { period: { from: "2025-09-01", to: "2025-09-01" }, site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, asOf: "2025-10-31" });
 * //=> ["学生 2025年9月1日 午餐 没有登记就餐人数"]
 */
export const dinersCounted = defineRule({
  id: "canteen/diners-counted",
  title: { zh: "每餐分人群登记就餐人数", en: "Diners are counted at each meal" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: foodWasteLaw,
      clause: "第九条第一款",
      confidence: "A1",
      note: "学校应当对用餐人员数量、结构进行监测、分析和评估。",
    },
  ],
  remedy: {
    zh: "补登当餐人数，分学生、教职工记；没供餐的说明原因。",
    en: "Enter the numbers of the meal, by group; say why where none was served.",
  },
  keep: { zh: "就餐人数登记", en: "The count of servings" },
  options: z.object({
    sites: z.array(z.string()).min(1).default(["school", "kindergarten"]),
    groups: z.array(DinerGroup).min(1).default(["pupil"]),
    meals: z.array(SitDownMeal).min(1).default(["lunch"]),
  }),
  // A dinner that is entered at noon would else fill the slot of the lunch, for its own is not asked.
  requires: ({ sites, groups, meals }) =>
    cadence(from(servings, { where: { meal: { in: meals } }, key: ["group"] }), {
      every: { unit: "meal", meals },
      each: everyOne(groups),
      onlyIf: { site: sites },
    }),
  messages: { missed: { zh: "{key} {slot} 没有登记就餐人数", en: "{key} {slot}: diners were not counted" } },
});
