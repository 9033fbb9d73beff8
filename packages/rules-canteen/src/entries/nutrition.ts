import { defineEntry, quantity, type YieldedEntry } from "@houqin/core";
import * as z from "zod";
import { mealTitles, SitDownMeal } from "./meal.ts";

/** Ages 年龄段 by which the guide to pupils' meals divides them. */
const Ages = z.enum(["6-8", "9-11", "12-14", "15-17"]);

const ages = {
  zh: "年龄段",
  en: "ages",
  values: {
    "6-8": { zh: "6～8岁", en: "6 to 8" },
    "9-11": { zh: "9～11岁", en: "9 to 11" },
    "12-14": { zh: "12～14岁", en: "12 to 14" },
    "15-17": { zh: "15～17岁", en: "15 to 17" },
  },
} as const;

/** What a day's menu is worked out for beside energy and protein; the title holds the unit, for each has its own. */
const nutrients = {
  calcium: { zh: "钙（毫克）", en: "calcium in mg" },
  iron: { zh: "铁（毫克）", en: "iron in mg" },
  zinc: { zh: "锌（毫克）", en: "zinc in mg" },
  vitaminA: { zh: "视黄醇当量（微克）", en: "vitamin A in µg" },
  vitaminC: { zh: "抗坏血酸（毫克）", en: "vitamin C in mg" },
  vitaminB1: { zh: "硫胺素（毫克）", en: "vitamin B1 in mg" },
  vitaminB2: { zh: "核黄素（毫克）", en: "vitamin B2 in mg" },
  fibre: { zh: "膳食纤维（克）", en: "fibre in g" },
  milk: { zh: "奶类（克）", en: "milk in g" },
  vegetables: { zh: "新鲜蔬菜（种）", en: "kinds of fresh vegetables" },
  darkVegetables: { zh: "深色蔬菜占比", en: "share of dark vegetables" },
} as const;
const Nutrient = z.enum([
  "calcium",
  "iron",
  "zinc",
  "vitaminA",
  "vitaminC",
  "vitaminB1",
  "vitaminB2",
  "fibre",
  "milk",
  "vegetables",
  "darkVegetables",
]);

/** Of what the energy of a day comes 供能比: two nutrients, three meals. */
const parts = {
  fat: { zh: "脂肪", en: "fat" },
  carbohydrate: { zh: "碳水化合物", en: "carbohydrate" },
  breakfast: { zh: "早餐", en: "breakfast" },
  lunch: { zh: "午餐", en: "lunch" },
  dinner: { zh: "晚餐", en: "dinner" },
} as const;

const energyParts = ["fat", "carbohydrate", "breakfast", "lunch", "dinner"] as const;

/** Foods 食物类别 whose weights the guide tells, each with the one of four groups to which it belongs; oil and salt to none. */
const groupOf = {
  grain: "grain",
  vegetable: "plant",
  fruit: "plant",
  meat: "animal",
  fish: "animal",
  egg: "animal",
  milk: "dairy-soy",
  soy: "dairy-soy",
  oil: undefined,
  salt: undefined,
} as const;
const FoodClass = z.enum(["grain", "vegetable", "fruit", "meat", "fish", "egg", "milk", "soy", "oil", "salt"]);

const foodClasses = {
  grain: { zh: "谷薯类", en: "grain and tubers" },
  vegetable: { zh: "蔬菜", en: "vegetables" },
  fruit: { zh: "水果", en: "fruit" },
  meat: { zh: "畜禽肉", en: "meat" },
  fish: { zh: "鱼虾", en: "fish" },
  egg: { zh: "蛋类", en: "eggs" },
  milk: { zh: "奶类", en: "milk" },
  soy: { zh: "大豆坚果", en: "soy and nuts" },
  oil: { zh: "植物油", en: "oil" },
  salt: { zh: "盐", en: "salt" },
} as const;

const positive = quantity("1").nonnegative();
const share = quantity("1").min(0).max(1);

/** What a day's menu holds of one nutrient 营养素核算. Comes out of `canteen/nutrition`; nobody writes it. */
export const nutrient = defineEntry("canteen/nutrient", {
  title: { zh: "营养素核算", en: "Nutrient" },
  label: ["ages", "nutrient"],
  fields: { ages, nutrient: { zh: "营养素", en: "nutrient", values: nutrients }, amount: { zh: "数量", en: "amount" } },
  data: z.object({
    ages: Ages,
    nutrient: Nutrient,
    amount: z.number().nonnegative(),
  }),
});

/** How many percent of a day's energy come of one part 供能比. Comes out of `canteen/nutrition`; nobody writes it. */
export const energyShare = defineEntry("canteen/energy-share", {
  title: { zh: "供能比", en: "Share of energy" },
  label: ["ages", "part"],
  fields: { ages, part: { zh: "来源", en: "part", values: parts }, percent: { zh: "占比（%）", en: "percent" } },
  data: z.object({
    ages: Ages,
    part: z.enum(energyParts),
    percent: z.number().min(0).max(100),
  }),
});

/** What one person gets of a class of foods at a meal 食物带量; `group` is the one of the four that it belongs to. Comes out of `canteen/nutrition`; nobody writes it. */
export const foodAmount = defineEntry("canteen/food-amount", {
  title: { zh: "食物带量", en: "Amount of food" },
  label: ["ages", "meal", "food"],
  fields: {
    ages,
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    food: { zh: "食物类别", en: "food", values: foodClasses },
    grams: { zh: "人均带量", en: "grams a head" },
    group: {
      zh: "所属大类",
      en: "group",
      values: {
        grain: { zh: "谷薯类", en: "grain" },
        plant: { zh: "蔬菜水果类", en: "vegetables and fruit" },
        animal: { zh: "鱼禽肉蛋类", en: "fish, meat and eggs" },
        "dairy-soy": { zh: "奶豆类", en: "milk and soy" },
      },
    },
  },
  data: z.object({
    ages: Ages,
    meal: SitDownMeal,
    food: FoodClass,
    grams: quantity("g").nonnegative(),
    group: z.enum(["grain", "plant", "animal", "dairy-soy"]).optional(),
  }),
});

const figure = z.number().nonnegative().optional();
const figures = {
  calcium: figure,
  iron: figure,
  zinc: figure,
  vitaminA: figure,
  vitaminC: figure,
  vitaminB1: figure,
  vitaminB2: figure,
  fibre: figure,
  milk: figure,
  vegetables: figure,
  darkVegetables: share.optional(),
};

/**
 * What a day's menu holds for one person 营养核算, by the age of those who eat. `covers` holds the day. Each nutrient, each share of the energy and each weighed
 * food yields a line of its own, by which it is judged.
 *
 * @example
 * const data = { ages: "9-11", energy: 2000, protein: 50, calcium: 850, fatShare: 0.25, foods: [{ meal: "lunch", food: "fruit", grams: 90 }] };
 * nutrition.yields?.entries({ id: "n", kind: "canteen/nutrition", at: "2025-09-01", data }).map(({ kind }) => kind);
 * //=> ["canteen/nutrient", "canteen/energy-share", "canteen/food-amount"]
 */
export const nutrition = defineEntry("canteen/nutrition", {
  title: { zh: "营养核算", en: "Nutrition" },
  label: "ages",
  fields: {
    ages,
    energy: { zh: "能量（千卡）", en: "energy in kcal" },
    protein: { zh: "蛋白质", en: "protein" },
    fatShare: { zh: "脂肪供能比", en: "share of energy from fat" },
    carbohydrateShare: { zh: "碳水化合物供能比", en: "share of energy from carbohydrate" },
    breakfastShare: { zh: "早餐供能比", en: "share of energy at breakfast" },
    lunchShare: { zh: "午餐供能比", en: "share of energy at lunch" },
    dinnerShare: { zh: "晚餐供能比", en: "share of energy at dinner" },
    ...nutrients,
    foods: { zh: "各类食物带量", en: "amounts of foods" },
    by: { zh: "核算人", en: "person in charge" },
  },
  data: z.object({
    ages: Ages,
    energy: positive,
    protein: quantity("g").nonnegative(),
    fatShare: share.optional(),
    carbohydrateShare: share.optional(),
    breakfastShare: share.optional(),
    lunchShare: share.optional(),
    dinnerShare: share.optional(),
    ...figures,
    foods: z.array(z.object({ meal: SitDownMeal, food: FoodClass, grams: quantity("g").nonnegative() })).optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
  yields: {
    kinds: [nutrient.id, energyShare.id, foodAmount.id],
    entries: ({ data }) => [
      ...Nutrient.options.flatMap((name) => line(name, nutrient.id, data.ages, { nutrient: name, amount: data[name] })),
      ...energyParts.flatMap((part) => {
        const of = data[`${part}Share`];
        const percent = of === undefined ? undefined : Math.round(of * 1000) / 10;
        return line(part, energyShare.id, data.ages, { part, percent });
      }),
      ...(data.foods ?? []).map(({ meal, food, grams }, index) => {
        const group = groupOf[food];
        return {
          name: `food-${index}`,
          kind: foodAmount.id,
          data: { ages: data.ages, meal, food, grams, ...(group === undefined ? {} : { group }) },
        };
      }),
    ],
  },
});

/** A line of what the sheet tells; none of what it leaves out. */
function line(name: string, kind: string, ages: string, data: Readonly<Record<string, unknown>>): YieldedEntry[] {
  return Object.values(data).includes(undefined) ? [] : [{ name, kind, data: { ages, ...data } }];
}
