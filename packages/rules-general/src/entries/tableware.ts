import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** What is done with a load of tableware, in this order. */
export const TablewareStep = z.enum(["scrape", "wash", "rinse", "disinfect", "store"]);

/** One step of washing a load of tableware, glasses or cups 餐饮具洗消; how it was disinfected stands on the step `disinfect` only. */
export const tablewareStep = defineEntry("general/tableware-step", {
  title: { zh: "餐饮具洗消", en: "Tableware step" },
  label: "load",
  fields: {
    load: { zh: "批次", en: "load" },
    ware: {
      zh: "品类",
      en: "ware",
      values: {
        tableware: { zh: "餐具", en: "tableware" },
        glass: { zh: "酒具", en: "glasses" },
        cup: { zh: "客房杯具", en: "guest-room cups" },
      },
    },
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
    ware: z.enum(["tableware", "glass", "cup"]).optional(),
    step: TablewareStep,
    method: z.enum(["steam", "boil", "infrared", "chlorine", "dishwasher"]).optional(),
    celsius: quantity("°C").optional(),
    minutes: quantity("min").nonnegative().optional(),
    chlorine: quantity("mg/L").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});
