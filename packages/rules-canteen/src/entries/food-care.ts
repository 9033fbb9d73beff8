import { defineEntry, Instant, quantity } from "@houqin/core";
import * as z from "zod";
import { Meal, mealTitles } from "./meal.ts";

/** Cooked food is heated again 再加热; `times` counts how often this dish has been by now. */
export const reheating = defineEntry("canteen/reheating", {
  title: { zh: "再加热", en: "Reheating" },
  label: ["meal", "dish"],
  fields: {
    dish: { zh: "菜品", en: "dish" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    times: { zh: "第几次加热", en: "times" },
    coreCelsius: { zh: "中心温度", en: "core temperature" },
    by: { zh: "测温人", en: "checker" },
  },
  data: z.object({ dish: z.string(), meal: Meal, times: z.int().min(1), coreCelsius: quantity("°C") }),
  roles: ["by"],
  backfillDays: 0,
});

/** The core of cooked food that cools is measured 冷却测温, two hours after cooking and four. */
export const cooling = defineEntry("canteen/cooling", {
  title: { zh: "冷却测温", en: "Cooling check" },
  label: ["dish", "stage"],
  fields: {
    dish: { zh: "菜品", en: "dish" },
    stage: {
      zh: "测温时点",
      en: "stage",
      values: {
        "two-hours": { zh: "冷却2小时", en: "after two hours" },
        "four-hours": { zh: "冷却4小时", en: "after four hours" },
      },
    },
    celsius: { zh: "中心温度", en: "core temperature" },
    by: { zh: "测温人", en: "checker" },
  },
  data: z.object({ dish: z.string(), stage: z.enum(["two-hours", "four-hours"]), celsius: quantity("°C") }),
  roles: ["by"],
  backfillDays: 0,
});

/** Frozen food is thawed 解冻; `minutes` is how long it lay there. */
export const thawing = defineEntry("canteen/thawing", {
  title: { zh: "解冻", en: "Thawing" },
  label: "item",
  fields: {
    item: { zh: "品名", en: "item" },
    method: {
      zh: "方式",
      en: "method",
      values: {
        chiller: { zh: "冷藏解冻", en: "in the chiller" },
        water: { zh: "流水解冻", en: "under running water" },
        microwave: { zh: "微波解冻", en: "by microwave" },
        room: { zh: "室温解冻", en: "at room temperature" },
      },
    },
    minutes: { zh: "时间", en: "time" },
    by: { zh: "操作人", en: "operator" },
  },
  data: z.object({
    item: z.string(),
    method: z.enum(["chiller", "water", "microwave", "room"]),
    minutes: quantity("min").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 0,
});

/** The last of a dish is handed out or thrown away 出餐时限: `at` is when, `readyAt` when it was ready, `way` how it was kept in between. */
export const handedOut = defineEntry("canteen/handed-out", {
  title: { zh: "出餐时限登记", en: "Time until eaten" },
  label: "dish",
  fields: {
    dish: { zh: "菜品", en: "dish" },
    way: {
      zh: "存放方式",
      en: "way it was kept",
      values: {
        room: { zh: "常温存放", en: "at room temperature" },
        "hot-box": { zh: "热链盒饭", en: "boxed, kept hot" },
        "cold-box": { zh: "冷链盒饭", en: "boxed, kept cold" },
        juice: { zh: "现榨果汁", en: "fresh juice" },
      },
    },
    readyAt: { zh: "制作完成时间", en: "time when it was ready" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    dish: z.string(),
    way: z.enum(["room", "hot-box", "cold-box", "juice"]),
    readyAt: Instant,
  }),
  roles: ["by"],
  backfillDays: 0,
});
