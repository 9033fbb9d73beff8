import { Day, defineEntry, personal, quantity } from "@houqin/core";
import * as z from "zod";

/** A licence of the hotel itself that no other pack knows 酒店证照. */
export const licence = defineEntry("hotel/licence", {
  title: { zh: "酒店证照", en: "Licence" },
  label: "category",
  fields: {
    category: {
      zh: "证照类别",
      en: "category",
      values: {
        hygiene: { zh: "公共场所卫生许可证", en: "hygiene licence" },
        pool: { zh: "游泳场所卫生许可证", en: "hygiene licence of the pool" },
        star: { zh: "星级饭店评定", en: "star rating" },
      },
    },
    number: { zh: "证照编号", en: "number" },
    issuedOn: { zh: "发证或复核日", en: "day of issue or review" },
    validUntil: { zh: "有效期止", en: "last day of validity" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    category: z.enum(["hygiene", "pool", "star"]),
    number: personal(z.string()),
    issuedOn: Day,
    validUntil: Day,
  }),
  roles: ["by"],
  backfillDays: 7,
});

/** A reading of the air from a test of public-place hygiene 空气卫生检测; carbon dioxide in per cent, fresh air in m³ an hour for each person, the others in mg/m³. */
export const airReading = defineEntry("hotel/air-reading", {
  title: { zh: "空气卫生检测", en: "Air test" },
  label: ["place", "parameter"],
  fields: {
    place: {
      zh: "场所",
      en: "place",
      values: { sleeping: { zh: "客房", en: "guest rooms" }, other: { zh: "其他公共区域", en: "other public areas" } },
    },
    parameter: {
      zh: "检测项目",
      en: "parameter",
      values: {
        co2: { zh: "二氧化碳", en: "carbon dioxide" },
        co: { zh: "一氧化碳", en: "carbon monoxide" },
        pm10: { zh: "可吸入颗粒物", en: "fine dust" },
        formaldehyde: { zh: "甲醛", en: "formaldehyde" },
        "fresh-air": { zh: "新风量", en: "fresh air" },
      },
    },
    value: { zh: "检测值", en: "value" },
    report: { zh: "检测报告", en: "report" },
    by: { zh: "送检人", en: "person in charge" },
  },
  data: z.object({
    place: z.enum(["sleeping", "other"]),
    parameter: z.enum(["co2", "co", "pm10", "formaldehyde", "fresh-air"]),
    value: z.number().nonnegative(),
    report: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 14,
});

/** The water of a pool is read 泳池水质检测. */
export const poolReading = defineEntry("hotel/pool-reading", {
  title: { zh: "泳池水质检测", en: "Pool water reading" },
  fields: {
    chlorine: { zh: "游离性余氯", en: "free chlorine" },
    acidity: { zh: "酸碱度", en: "acidity" },
    celsius: { zh: "水温", en: "water temperature" },
    by: { zh: "检测人", en: "reader" },
  },
  data: z.object({
    chlorine: quantity("mg/L").nonnegative(),
    acidity: z.number().min(0).max(14),
    celsius: quantity("°C").optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});
