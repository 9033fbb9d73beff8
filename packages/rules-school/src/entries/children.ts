import { defineEntry, personal, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * A child is handed over at the gate 离园接走; `collector` says who took the child home. The class is the entry's area.
 */
export const childRelease = defineEntry("school/child-release", {
  title: { zh: "离园交接", en: "Child handed over" },
  fields: {
    child: { zh: "幼儿", en: "child" },
    collector: { zh: "接领人", en: "collector" },
    authorised: {
      zh: "接领人核验",
      en: "check of the collector",
      values: {
        true: { zh: "监护人或受托人", en: "guardian or authorised by one" },
        false: { zh: "未经授权", en: "not authorised" },
      },
    },
    by: { zh: "交接教师", en: "teacher" },
  },
  data: z.object({
    child: personal(z.string()),
    collector: personal(z.string()).optional(),
    authorised: z.boolean(),
  }),
  roles: ["by"],
  backfillDays: 0,
});

/**
 * The children of a class are looked at when they come, or at noon 晨午检; `isolated` are those set apart. The class is the entry's area.
 */
export const childCheck = defineEntry("school/child-check", {
  title: { zh: "幼儿晨午检", en: "Check of the children" },
  fields: {
    round: {
      zh: "时段",
      en: "round",
      values: { morning: { zh: "晨检", en: "morning" }, noon: { zh: "午检", en: "noon" } },
    },
    checked: { zh: "检查人数", en: "children checked" },
    unwell: { zh: "异常人数", en: "children unwell" },
    isolated: { zh: "隔离观察或送回人数", en: "children set apart or sent home" },
    by: { zh: "检查人", en: "checker" },
  },
  data: z.object({
    round: z.enum(["morning", "noon"]),
    checked: quantity("person").nonnegative(),
    unwell: quantity("person").nonnegative(),
    isolated: quantity("person").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 0,
});
