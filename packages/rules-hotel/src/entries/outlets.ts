import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** Condiments and utensils that go out with a dish 菜品跟料单; `subject` is the dish. */
export const dishKit = defineEntry("hotel/dish-kit", {
  title: { zh: "菜品跟料单", en: "Kit of a dish" },
  label: "name",
  fields: {
    name: { zh: "菜品", en: "dish" },
    condiments: { zh: "酱料", en: "condiments" },
    utensils: { zh: "所跟用具", en: "utensils" },
  },
  data: z.object({ name: z.string(), condiments: z.array(z.string()), utensils: z.array(z.string()) }),
  subject: "hotel/dish-kit",
  backfillDays: 7,
});

/** Before a meal somebody looks whether the kit of a dish is complete 餐前备料检查. `covers` holds the meal. */
export const kitCheck = defineEntry("hotel/kit-check", {
  title: { zh: "餐前备料检查", en: "Kit check" },
  label: "dish",
  fields: {
    dish: { zh: "菜品", en: "dish" },
    complete: {
      zh: "备料情况",
      en: "kit",
      values: { true: { zh: "备齐", en: "complete" }, false: { zh: "不齐", en: "short" } },
    },
    short: { zh: "缺少", en: "what is short" },
    by: { zh: "检查人", en: "checker" },
  },
  data: z.object({ dish: ref("hotel/dish-kit"), complete: z.boolean(), short: z.string().optional() }),
  roles: ["by"],
  backfillDays: 0,
});

/** What the pass saw of a dish on a day 传菜出品检查: plates that went out, and plates sent back. */
export const passCheck = defineEntry("hotel/pass-check", {
  title: { zh: "传菜出品检查", en: "Pass check" },
  label: "dish",
  fields: {
    dish: { zh: "菜品", en: "dish" },
    served: { zh: "出品份数", en: "plates served" },
    rejected: { zh: "退回份数", en: "plates sent back" },
    reason: { zh: "退回原因", en: "reason" },
    by: { zh: "把关人", en: "checker" },
  },
  data: z.object({
    dish: ref("hotel/dish-kit"),
    served: z.int().nonnegative(),
    rejected: z.int().nonnegative(),
    reason: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 1,
});

/** The day of an outlet 餐厅日报: covers, takings, and what its consumables cost. */
export const outletDay = defineEntry("hotel/outlet-day", {
  title: { zh: "餐厅日报", en: "Day of an outlet" },
  fields: {
    covers: { zh: "用餐客数", en: "covers" },
    takings: { zh: "营业额", en: "takings" },
    consumables: { zh: "物料消耗金额", en: "cost of consumables" },
    by: { zh: "填报人", en: "recorder" },
  },
  data: z.object({
    covers: quantity("person").int().nonnegative(),
    takings: quantity("CNY").nonnegative(),
    consumables: quantity("CNY").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/** After closing somebody looks that nothing burns 营业结束检查. */
export const closingCheck = defineEntry("hotel/closing-check", {
  title: { zh: "营业结束检查", en: "Closing check" },
  fields: {
    clear: {
      zh: "结果",
      en: "result",
      values: {
        true: { zh: "无遗留火种", en: "nothing left burning" },
        false: { zh: "有遗留火种", en: "something left burning" },
      },
    },
    by: { zh: "检查人", en: "checker" },
  },
  data: z.object({ clear: z.boolean() }),
  roles: ["by"],
  backfillDays: 1,
});
