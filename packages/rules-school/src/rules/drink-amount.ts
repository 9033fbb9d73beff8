import { defineRule, limit } from "@houqin/core";
import { classDay } from "../entries/class-day.ts";
import { nurseryHealthCode } from "../laws.ts";

/**
 * A child drinks 50 to 100 mL each time, 100 to 150 mL from three years on 饮水量. From the code for nurseries of 2012, seen in one report (A2), so only
 * where it is chosen.
 *
 * @example
 * tells(drinkAmount, [
 *   { kind: "school/class-day", at: "2025-11-12T16:30", data: { stay: "day", ages: "3-6", outdoors: 130, drinkAmount: 60 }, area: "class-1" },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["class-1：每次只喝 60 毫升，至少要 100 毫升"]
 */
export const drinkAmount = defineRule({
  id: "school/drink-amount",
  title: { zh: "幼儿每次饮水量合适", en: "Children drink the right amount" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: nurseryHealthCode,
      confidence: "A2",
      status: "suggestion",
      note: "1～3岁每次50～100毫升，3～6岁每次100～150毫升，按季节调整；条款未见原文，只有一处报道。",
    },
  ],
  remedy: { zh: "用带刻度的杯子，老师看着喝够。", en: "Use cups with marks, and watch that they are emptied." },
  keep: { zh: "班级一日生活记录", en: "The daily record of the class" },
  requires: () =>
    limit(classDay, "drinkAmount", {
      atLeast: { by: ["ages"], table: { "1-3": 50, "3-6": 100 } },
      atMost: { by: ["ages"], table: { "1-3": 100, "3-6": 150 } },
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    tooLow: { zh: "每次只喝 {value} 毫升，至少要 {bound} 毫升", en: "{value} mL each time, expected at least {bound}" },
    tooHigh: { zh: "每次喝了 {value} 毫升，最多 {bound} 毫升", en: "{value} mL each time, expected at most {bound}" },
  },
});
