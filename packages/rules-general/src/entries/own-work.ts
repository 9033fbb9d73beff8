import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** Somebody learnt something 学习记录. */
export const learning = defineEntry("general/learning", {
  title: { zh: "学习记录", en: "Learning" },
  label: "title",
  fields: {
    title: { zh: "学习内容", en: "what was learnt" },
    hours: { zh: "学时", en: "hours" },
    by: { zh: "学习人", en: "learner" },
  },
  data: z.object({ title: z.string(), hours: quantity("h").nonnegative() }),
  roles: ["by"],
  backfillDays: 3,
});

/** A slip in one's own work 差错记录. */
export const slip = defineEntry("general/slip", {
  title: { zh: "差错记录", en: "Slip" },
  label: "title",
  fields: {
    title: { zh: "差错", en: "slip" },
    category: {
      zh: "类别",
      en: "category",
      values: {
        count: { zh: "数量差错", en: "wrong count" },
        record: { zh: "登记差错", en: "wrong record" },
        delay: { zh: "延误", en: "delay" },
        omission: { zh: "遗漏", en: "omission" },
        attitude: { zh: "服务态度", en: "manners" },
      },
    },
    by: { zh: "当事人", en: "person" },
  },
  data: z.object({
    title: z.string(),
    category: z.enum(["count", "record", "delay", "omission", "attitude"]),
  }),
  roles: ["by"],
  backfillDays: 3,
  nothingToReport: true,
});

/** One piece of a day's work 当日工作, with the time it takes; a `checker` looks over what is critical. `covers` may hold the day. */
export const workItem = defineEntry("general/work-item", {
  title: { zh: "当日工作", en: "Work of the day" },
  label: "title",
  fields: {
    title: { zh: "工作", en: "work" },
    priority: { zh: "优先级", en: "priority" },
    minutes: { zh: "用时", en: "time" },
    critical: {
      zh: "是否关键",
      en: "weight",
      values: { true: { zh: "关键", en: "critical" }, false: { zh: "一般", en: "ordinary" } },
    },
    by: { zh: "经办人", en: "doer" },
    checker: { zh: "复核人", en: "checker" },
  },
  data: z.object({
    title: z.string(),
    priority: z.int().min(1).max(5).optional(),
    minutes: quantity("min").nonnegative(),
    critical: z.boolean(),
  }),
  roles: ["by", "checker"],
});
