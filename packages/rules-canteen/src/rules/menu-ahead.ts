import { defineRule, from, leadTime, momentOf, quantity } from "@houqin/core";
import * as z from "zod";
import { menu } from "../entries/menu.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * A menu is put up at least so many days before its week begins 食谱提前公布. Whether there is a menu at all is `canteen/menu-weekly`.
 *
 * Known from the school food rules of 2019, the clause was not seen. A week ahead, which preset strict takes, is what plans promise.
 *
 * @example
 * menuAhead.options.parse({}); //=> { days: 1 }
 * tells(
 *   menuAhead,
 *   [
 *     { kind: "canteen/menu", at: "2025-09-08T07:00", data: { weekFrom: "2025-09-08", group: "pupil", meals: [{ day: "2025-09-08", meal: "lunch", dish: "大锅菜", style: "hot", foods: ["食材1"], gramsPerHead: 300 }] } },
 *   ],
 *   { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, period: { from: "2025-08-25", to: "2025-09-30" } },
 * );
 * //=> ["2025年9月8日 学生：食谱贴晚了：2025年9月8日 07:00 才公布，应在 2025年9月7日 24:00 前"]
 */
export const menuAhead = defineRule({
  id: "canteen/menu-ahead",
  title: { zh: "食谱提前公布", en: "Menus go up ahead" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      confidence: "B",
      status: "suggestion",
      note: "条款未见原文；提前几天为建议值，“提前一周”是计划里常写的。",
    },
  ],
  remedy: {
    zh: "下周食谱本周五前贴出来，同时发家长群。",
    en: "Post next week's menu by Friday and send it to parents.",
  },
  keep: { zh: "每周食谱和贴出来的照片", en: "The menus, and photographs of them on the wall" },
  options: z.object({ days: quantity("d").int().min(0).max(7).default(1) }),
  requires: ({ days }) =>
    leadTime(from(menu, { key: ["@id"] }), {
      before: momentOf(from(menu, { key: ["@id"] }), "weekFrom"),
      atLeast: { days },
    }),
  messages: {
    late: { zh: "食谱贴晚了：{at} 才公布，应在 {due} 前", en: "The menu went up late, at {at}; expected by {due}" },
  },
});
