import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** One step of washing a load of tableware 餐饮具洗消; how it was disinfected stands on the step `disinfect` only. */
export const tablewareStep = defineEntry("canteen/tableware-step", {
  title: { zh: "餐饮具洗消", en: "Tableware step" },
  label: "load",
  fields: {
    load: { zh: "批次", en: "load" },
    step: {
      zh: "工序",
      en: "step",
      values: {
        scrape: { zh: "刮", en: "scrape" },
        wash: { zh: "洗", en: "wash" },
        rinse: { zh: "冲", en: "rinse" },
        disinfect: { zh: "消毒", en: "disinfect" },
        store: { zh: "保洁", en: "store" },
      },
    },
    method: {
      zh: "方式",
      en: "method",
      values: {
        steam: { zh: "蒸汽", en: "steam" },
        boil: { zh: "煮沸", en: "boiling" },
        infrared: { zh: "红外", en: "infrared" },
        chlorine: { zh: "含氯消毒液", en: "chlorine" },
        dishwasher: { zh: "洗碗机", en: "dishwasher" },
      },
    },
    celsius: { zh: "温度", en: "temperature" },
    minutes: { zh: "时间", en: "time" },
    chlorine: { zh: "有效氯浓度", en: "available chlorine" },
    by: { zh: "洗消人", en: "washer" },
  },
  data: z.object({
    load: z.string(),
    step: z.enum(["scrape", "wash", "rinse", "disinfect", "store"]),
    method: z.enum(["steam", "boil", "infrared", "chlorine", "dishwasher"]).optional(),
    celsius: quantity("°C").optional(),
    minutes: quantity("min").nonnegative().optional(),
    chlorine: quantity("mg/L").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});

/** The air of a serving room is disinfected before it is used 备餐间空气消毒; `celsius` is how warm the room was when people went in. */
export const airDisinfectionLog = defineEntry("canteen/air-disinfection", {
  title: { zh: "备餐间空气消毒", en: "Air disinfection" },
  fields: {
    method: {
      zh: "方式",
      en: "method",
      values: { uv: { zh: "紫外线", en: "ultraviolet" }, ozone: { zh: "臭氧", en: "ozone" } },
    },
    minutes: { zh: "时间", en: "time" },
    celsius: { zh: "室温", en: "room temperature" },
    by: { zh: "操作人", en: "operator" },
  },
  data: z.object({
    method: z.enum(["uv", "ozone"]),
    minutes: quantity("min").nonnegative(),
    celsius: quantity("°C").optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});
