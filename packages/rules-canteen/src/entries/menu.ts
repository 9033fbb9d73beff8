import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";
import { Meal, mealTitles } from "./meal.ts";

/** How a dish is made 菜品类别. */
export const Style = z.enum(["hot", "cold", "raw", "decorated"]);
/** Who eats what a menu plans 供餐对象. */
export const MenuGroup = z.enum(["pupil", "child"]);

/** What a menu says of one dish: foods 食材 by name, and the weight of all of them for one person. */
const planned = {
  day: Day,
  meal: Meal,
  dish: z.string(),
  style: Style,
  foods: z.array(z.string()),
  gramsPerHead: quantity("g").nonnegative(),
};

/** A dish that a menu plans 计划菜品, for one meal. Comes out of `canteen/menu`; nobody writes it. */
export const dish = defineEntry("canteen/dish", {
  title: { zh: "计划菜品", en: "Planned dish" },
  label: ["day", "meal", "dish"],
  fields: {
    day: { zh: "供餐日", en: "day" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    dish: { zh: "菜品", en: "dish" },
    style: {
      zh: "制作方式",
      en: "style",
      values: {
        hot: { zh: "热菜", en: "hot" },
        cold: { zh: "冷荤凉菜", en: "cold" },
        raw: { zh: "生食", en: "raw" },
        decorated: { zh: "裱花糕点", en: "decorated cakes" },
      },
    },
    foods: { zh: "食材", en: "foods" },
    gramsPerHead: { zh: "人均带量", en: "grams a head" },
    group: {
      zh: "供餐对象",
      en: "group",
      values: { pupil: { zh: "学生", en: "pupils" }, child: { zh: "幼儿", en: "children" } },
    },
  },
  data: z.object({ ...planned, group: MenuGroup }),
  backfillDays: 0,
});

/**
 * A weighed menu 带量食谱 for one week; `at` is when it was put up, `covers` the Monday of its week. Each line yields a `canteen/dish` of the
 * meal that it is planned for.
 */
export const menu = defineEntry("canteen/menu", {
  title: { zh: "带量食谱", en: "Menu" },
  label: ["weekFrom", "group"],
  fields: {
    weekFrom: { zh: "起始日", en: "first day" },
    group: {
      zh: "供餐对象",
      en: "group",
      values: { pupil: { zh: "学生", en: "pupils" }, child: { zh: "幼儿", en: "children" } },
    },
    meals: { zh: "菜品明细", en: "meals" },
    by: { zh: "编制人", en: "author" },
    approver: { zh: "审核人", en: "approver" },
  },
  data: z.object({ weekFrom: Day, group: MenuGroup, meals: z.array(z.object(planned)) }),
  roles: ["by", "approver"],
  backfillDays: 0,
  yields: {
    kinds: [dish.id],
    entries: ({ data }) =>
      data.meals.map((line, index) => ({
        name: `${line.day}-${line.meal}-${index}`,
        kind: dish.id,
        covers: `${line.day}/${line.meal}`,
        data: { ...line, group: data.group },
      })),
  },
});
