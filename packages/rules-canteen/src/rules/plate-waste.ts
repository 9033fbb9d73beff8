import { ceiling, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { foodWasteLaw } from "../laws.ts";
import { plateWastePerServing, pupilSittings } from "../metrics/diners.ts";

/**
 * Little comes back on the plates for each serving 人均剩餐.
 *
 * The Food Waste Law, art. 8 and 9, asks for measures and gives no number; 50 g is a suggestion. Months with fewer than 30 meals are
 * left out.
 *
 * @example
 * plateWaste.options.parse({}); //=> { kg: 0.05 }
 * const lunches = Array.from({ length: 30 }, (_, day) => `2025-09-${String(day + 1).padStart(2, "0")}`).map((day) => {
 *   return { kind: "canteen/servings", at: `${day}T12:00`, covers: `${day}/lunch`, area: "class-1", data: { meal: "lunch", group: "pupil", count: 100, hall: "hall-1", leaves: `${day}T18:30` } };
 * });
 * tells(
 *   plateWaste,
 *   [
 *     ...lunches,
 *     { kind: "canteen/leftovers", at: "2025-09-30T13:00", covers: "2025-09-30/lunch", area: "hall-1", data: { meal: "lunch", kilograms: 180 } },
 *   ],
 *   { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } } },
 * );
 * //=> ["2025年9月 每人次剩餐 0.06 公斤，不应超过 0.05 公斤"]
 */
export const plateWaste = defineRule({
  id: "canteen/plate-waste",
  title: { zh: "人均剩餐控制", en: "Plate waste per serving" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: foodWasteLaw,
      clause: "第八条、第九条",
      confidence: "A1",
      status: "suggestion",
      note: "要求有措施、按需供餐，没有数字；50克为建议值。",
    },
  ],
  remedy: { zh: "看哪道菜剩得多，减量或换菜，打饭按需添。", en: "See which dish comes back and cut or replace it." },
  keep: { zh: "剩餐称重记录", en: "The weighing log" },
  options: z.object({ kg: quantity("kg").min(0.005).max(0.5).default(0.05) }),
  requires: ({ kg }) =>
    ceiling(plateWastePerServing, {
      atMost: kg,
      period: "month",
      onlyIf: { metric: pupilSittings.id, period: "month", atLeast: 30 },
    }),
  messages: {
    tooHigh: {
      zh: "{period} 每人次剩餐 {value} 公斤，不应超过 {bound} 公斤",
      en: "{period}: {value} kg left on the plates a serving, expected at most {bound}",
    },
  },
});
