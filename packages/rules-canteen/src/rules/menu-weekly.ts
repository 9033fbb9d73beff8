import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { MenuGroup, menu } from "../entries/menu.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * There is a menu for every week in which the site is open 每周都有食谱, put up by its Monday; `groups` are those who eat here.
 *
 * Known from the school food rules of 2019; the clause was not seen, so the rule is on only where it is chosen.
 *
 * @example
 * menuWeekly.options.parse({}); //=> { groups: ["pupil"] }
 * tells(menuWeekly, []);
 * //=> ["学生 2025年第36周 没有食谱"]
 */
export const menuWeekly = defineRule({
  id: "canteen/menu-weekly",
  title: { zh: "每周都有食谱", en: "A menu for every school week" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: schoolFoodOrder45, confidence: "B", note: "条款未见原文。" }],
  remedy: { zh: "把下周食谱排出来贴上。", en: "Draw up next week's menu and post it." },
  keep: { zh: "每周带量食谱", en: "The weekly menus" },
  options: z.object({ groups: z.array(MenuGroup).min(1).default(["pupil"]) }),
  requires: ({ groups }) =>
    cadence(from(menu, { key: ["group"] }), {
      every: "week",
      each: everyOne(groups),
      window: { due: { days: 0 } },
      onNonWorkday: "skip",
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: {
    late: {
      zh: "{key} {slot} 的食谱排晚了：{at} 才排出，应在 {due} 前",
      en: "{key} {slot}: menu late, at {at}, expected by {due}",
    },
    missed: { zh: "{key} {slot} 没有食谱", en: "{key} {slot}: no menu for the week" },
  },
});
