import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";
import { Meal } from "./meal.ts";

/** How a dish is made 菜品类别. */
export const Style = z.enum(["hot", "cold", "raw", "decorated"]);
const MenuGroup = z.enum(["pupil", "child"]);

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
  data: z.object({ ...planned, group: MenuGroup }),
  backfillDays: 0,
});

/**
 * A weighed menu 带量食谱 for one week; `at` is when it was put up, `covers` the Monday of its week. Each line yields a `canteen/dish` of the
 * meal that it is planned for.
 */
export const menu = defineEntry("canteen/menu", {
  title: { zh: "带量食谱", en: "Menu" },
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
