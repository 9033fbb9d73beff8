import { defineEntry } from "@houqin/core";
import * as z from "zod";

/**
 * What the children eat was weighed and reckoned 膳食调查与营养评估: energy and protein as shares of what their age needs, and where the energy comes from. All are
 * percentages.
 */
export const dietSurvey = defineEntry("school/diet-survey", {
  title: { zh: "膳食调查与营养评估", en: "Diet survey" },
  label: "stay",
  fields: {
    stay: {
      zh: "在园方式",
      en: "stay",
      values: { day: { zh: "全日制", en: "by day" }, boarding: { zh: "寄宿制", en: "boarding" } },
    },
    energy: { zh: "能量达参考摄入量的比例（%）", en: "energy, % of what is needed" },
    protein: { zh: "蛋白质达参考摄入量的比例（%）", en: "protein, % of what is needed" },
    fromProtein: { zh: "蛋白质供能比（%）", en: "% of energy from protein" },
    fromFat: { zh: "脂肪供能比（%）", en: "% of energy from fat" },
    fromCarbohydrate: { zh: "碳水化合物供能比（%）", en: "% of energy from carbohydrate" },
    by: { zh: "评估人", en: "assessor" },
  },
  data: z.object({
    stay: z.enum(["day", "boarding"]),
    energy: z.number().min(0).max(300),
    protein: z.number().min(0).max(300),
    fromProtein: z.number().min(0).max(100).optional(),
    fromFat: z.number().min(0).max(100).optional(),
    fromCarbohydrate: z.number().min(0).max(100).optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
