import * as z from "zod";

/** Meals 餐次 that a canteen serves. */
export const Meal = z.enum(["breakfast", "lunch", "dinner", "snack"]);

/** What people call them. */
export const mealTitles = {
  breakfast: { zh: "早餐", en: "breakfast" },
  lunch: { zh: "午餐", en: "lunch" },
  dinner: { zh: "晚餐", en: "dinner" },
  snack: { zh: "加餐", en: "snack" },
} as const;

/** Meals at which people sit down 正餐; a snack is handed out. */
export const SitDownMeal = z.enum(["breakfast", "lunch", "dinner"]);

/** Who pays for a meal and who is counted: pupils 学生, kindergarten children 幼儿, staff 教职工, old people in care 住养老人. */
export const DinerGroup = z.enum(["pupil", "child", "staff", "resident"]);

/** What people call them. */
export const dinerTitles = {
  pupil: { zh: "学生", en: "pupils" },
  child: { zh: "幼儿", en: "children" },
  staff: { zh: "教职工", en: "staff" },
  resident: { zh: "住养老人", en: "residents" },
} as const;
