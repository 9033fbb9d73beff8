import { Day, defineEntry, personal, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * What a class of a kindergarten did in a day 班级一日生活记录: how long it was outdoors, how often and how much the children drank. The class is the entry's area; `stay` says
 * whether the children sleep there.
 */
export const classDay = defineEntry("school/class-day", {
  title: { zh: "班级一日生活记录", en: "Day of a class" },
  fields: {
    stay: {
      zh: "在园方式",
      en: "stay",
      values: { day: { zh: "全日制", en: "by day" }, boarding: { zh: "寄宿制", en: "boarding" } },
    },
    ages: {
      zh: "年龄段",
      en: "ages",
      values: { "1-3": { zh: "1～3岁", en: "1 to 3" }, "3-6": { zh: "3～6岁", en: "3 to 6" } },
    },
    outdoors: { zh: "户外活动时间", en: "time outdoors" },
    drinks: { zh: "半日集中饮水次数（取少的半日）", en: "rounds of drinking in the half day with fewer" },
    drinkAmount: { zh: "每次人均饮水量（毫升）", en: "millilitres drunk by a child each time" },
    by: { zh: "记录教师", en: "teacher" },
  },
  data: z.object({
    stay: z.enum(["day", "boarding"]),
    ages: z.enum(["1-3", "3-6"]),
    outdoors: quantity("min").nonnegative(),
    drinks: z.int().nonnegative().optional(),
    drinkAmount: z.number().nonnegative().optional(),
  }),
  roles: ["by"],
});

/**
 * A child comes back after days away 幼儿返园; `examinedOn` is the day of the new health check. The class is the entry's area.
 */
export const childReturn = defineEntry("school/child-return", {
  title: { zh: "幼儿返园", en: "Child back" },
  fields: {
    child: { zh: "幼儿", en: "child" },
    daysAway: { zh: "离园天数", en: "days away" },
    examinedOn: { zh: "体检日期", en: "day of the health check" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    child: personal(z.string()),
    daysAway: quantity("day").nonnegative(),
    examinedOn: Day.optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
  nothingToReport: true,
});
