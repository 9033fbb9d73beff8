import * as z from "zod";

/** Meals 餐次 that a canteen serves. */
export const Meal = z.enum(["breakfast", "lunch", "dinner", "snack"]);

/** Meals at which people sit down 正餐; a snack is handed out. */
export const SitDownMeal = z.enum(["breakfast", "lunch", "dinner"]);

/** Who pays for a meal and who is counted: pupils 学生, kindergarten children 幼儿, staff 教职工. */
export const DinerGroup = z.enum(["pupil", "child", "staff"]);
