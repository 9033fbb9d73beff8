import { cadence, defineRule, everyOne, from } from "@houqin/core";
import { menu } from "../entries/menu.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * There is a menu for every school week, for pupils and for kindergarten children 每周都有食谱, put up within the two weeks before it.
 * A week whose Monday is a holiday has none.
 *
 * Known from the school food rules of 2019; the clause was not seen.
 *
 * @example
 * "requirement" in menuWeekly.judge && menuWeekly.judge.requirement({}).shape; //=> "cadence"
 */
export const menuWeekly = defineRule({
  id: "canteen/menu-weekly",
  title: { zh: "每周都有食谱", en: "A menu for every school week" },
  severity: "info",
  since: "2026.1",
  basis: [{ law: schoolFoodOrder45, confidence: "B", note: "条款未见原文" }],
  remedy: { zh: "把下周食谱排出来贴上。", en: "Draw up next week's menu and post it." },
  keep: { zh: "每周带量食谱", en: "The weekly menus" },
  requires: () =>
    cadence(from(menu, { key: ["group"] }), {
      every: { unit: "weekday", on: ["MO"] },
      each: everyOne(["pupil", "child"]),
      window: { opens: { days: -14 }, due: { days: 0 } },
      onNonWorkday: "skip",
    }),
  messages: { missed: { zh: "{key} {slot} 这周没有食谱", en: "{key} {slot}: no menu for the week" } },
});
