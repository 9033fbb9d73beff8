import { defineRule, prohibition } from "@houqin/core";
import * as z from "zod";
import { dish, Style } from "../entries/menu.ts";
import { nurseryHealthCode, schoolFoodOrder45 } from "../laws.ts";

/**
 * Kindergarten menus, and school menus where that is chosen, hold no cold, raw or decorated dishes 不做冷荤生食裱花.
 *
 * For kindergartens two reports of the 2012 nursery health code agree on cold dishes; the school food rules of 2019, art. 36, were not
 * seen.
 *
 * @example
 * noRiskyDishes.options.parse({}); //=> { sites: ["kindergarten"], styles: ["cold"] }
 * tells(
 *   noRiskyDishes,
 *   [
 *     { kind: "canteen/menu", at: "2025-09-01T16:00", data: { weekFrom: "2025-09-08", group: "pupil", meals: [{ day: "2025-09-08", meal: "lunch", dish: "凉拌黄瓜", style: "cold", foods: ["黄瓜"], gramsPerHead: 80 }] } },
 *   ],
 *   { site: { kind: "kindergarten", schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } } },
 * );
 * //=> ["2025年9月8日 午餐 凉拌黄瓜：属于冷荤、生食或裱花一类，本单位食堂不能做"]
 */
export const noRiskyDishes = defineRule({
  id: "canteen/no-risky-dishes",
  title: { zh: "不做冷荤生食裱花", en: "No cold, raw or decorated dishes" },
  severity: "warn",
  since: "2026.1",
  basis: [
    { law: schoolFoodOrder45, clause: "第三十六条", confidence: "B", note: "条款未见原文。" },
    { law: nurseryHealthCode, confidence: "A2", note: "条款未见原文；禁止冷荤凉菜，两份报道一致，仅限托幼机构。" },
  ],
  remedy: { zh: "换成热菜，菜单重发。", en: "Replace by a hot dish and post the menu again." },
  keep: { zh: "每周带量食谱", en: "The weekly menus" },
  options: z.object({
    sites: z
      .array(z.enum(["school", "kindergarten"]))
      .min(1)
      .default(["kindergarten"]),
    styles: z.array(Style).min(1).default(["cold"]),
  }),
  requires: ({ sites, styles }) => prohibition(dish, { style: { in: styles } }, { onlyIf: { site: sites } }),
  messages: {
    forbidden: {
      zh: "属于冷荤、生食或裱花一类，本单位食堂不能做",
      en: "A cold, raw or decorated dish, which this canteen may not serve",
    },
  },
});
