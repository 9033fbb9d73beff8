import { coverage, defineRule, everyOne, quantity } from "@houqin/core";
import { postsHeld } from "@houqin/rules-general";
import * as z from "zod";
import { groupDiningRules } from "../laws.ts";
import { meanDiners } from "../metrics/diners.ts";

const diners = quantity("person").int().min(50).max(5000);

/**
 * A canteen of this size has somebody in the post of food-safety director 食品安全总监, in every month in which so many people eat at
 * a meal on average.
 *
 * 2025 rules for group dining: 500 for school canteens, 300 for kindergartens and elder care, 1000 for others, seen in three
 * sources that agree. `diners` holds the figure of each kind of site.
 *
 * @example
 * director.options.parse({ diners: { others: 800 } }).diners.others; //=> 800
 * tells(
 *   director,
 *   [
 *     { kind: "canteen/servings", at: "2025-09-01T11:30", data: { meal: "lunch", group: "pupil", count: 500, hall: "hall-1", leaves: "2025-09-01T11:55" }, covers: "2025-09-01/lunch", area: "class-1" },
 *   ],
 *   { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } } },
 * );
 * //=> ["就餐人数已达到规定人数，还没有配备食品安全总监"]
 */
export const director = defineRule({
  id: "canteen/director",
  title: { zh: "配备食品安全总监", en: "A food-safety director is named" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: groupDiningRules,
      confidence: "A2",
      note: "条款未见原文；学校食堂500人，幼儿园、养老机构300人，其他单位1000人，三处公开资料一致。",
    },
  ],
  remedy: { zh: "定一名食品安全总监，任命文件存档。", en: "Name a director and file the appointment." },
  keep: { zh: "食品安全总监任命文件", en: "The director's letter of appointment" },
  options: z.object({
    diners: z
      .object({
        school: diners.default(500),
        kindergarten: diners.default(300),
        elderCare: diners.default(300),
        others: diners.default(1000),
      })
      .prefault({}),
  }),
  requires: ({ diners: { school, kindergarten, elderCare, others } }) =>
    coverage(postsHeld, {
      each: everyOne(["food-safety-director"]),
      onlyIf: {
        metric: meanDiners.id,
        period: "month",
        atLeast: { by: "site", table: { school, kindergarten, "elder-care": elderCare }, others },
      },
    }),
  messages: {
    tooLow: {
      zh: "就餐人数已达到规定人数，还没有配备食品安全总监",
      en: "The canteen is large enough to need a food-safety director and has none",
    },
  },
});
