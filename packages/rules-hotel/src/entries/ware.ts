import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** One step of washing a batch of tableware, glasses or guest-room cups 餐具杯具洗消; how it was disinfected stands on `disinfect` only. */
export const wareStep = defineEntry("hotel/ware-step", {
  title: { zh: "餐具杯具洗消", en: "Washing of ware" },
  label: "batch",
  fields: {
    batch: { zh: "批次", en: "batch" },
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
        clean: { zh: "清洗", en: "washing" },
        disinfect: { zh: "消毒", en: "disinfection" },
        store: { zh: "保洁存放", en: "clean storage" },
      },
    },
    method: {
      zh: "消毒方式",
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
    by: { zh: "管事员", en: "steward" },
  },
  data: z.object({
    batch: z.string(),
    ware: z.enum(["tableware", "glass", "cup"]),
    step: z.enum(["clean", "disinfect", "store"]),
    method: z.enum(["steam", "boil", "infrared", "chlorine", "dishwasher"]).optional(),
    celsius: quantity("°C").optional(),
    minutes: quantity("min").nonnegative().optional(),
    chlorine: quantity("mg/L").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});
