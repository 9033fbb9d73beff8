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
      note: "要求有措施、按需供餐，没有数字；50克为建议值",
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
});
