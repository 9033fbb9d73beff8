import { defineEntry, Instant, ref } from "@houqin/core";
import * as z from "zod";

/** People were stuck in a lift 电梯困人; its `at` is when they called, `arrivedAt` when the rescuers came. */
export const liftTrapped = defineEntry("general/lift-trapped", {
  title: { zh: "电梯困人", en: "People stuck in a lift" },
  label: "asset",
  fields: {
    asset: { zh: "电梯", en: "lift" },
    arrivedAt: { zh: "救援到场时间", en: "arrival of the rescuers" },
    freedAt: { zh: "解困时间", en: "time when they were free" },
    cause: { zh: "原因", en: "cause" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    asset: ref("site/asset"),
    arrivedAt: Instant,
    freedAt: Instant.optional(),
    cause: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
  nothingToReport: true,
});

/** A weekly look for faults 周排查 or a monthly meeting 月调度 on the lifts of the site, by their safety officer or director. */
export const liftReview = defineEntry("general/lift-review", {
  title: { zh: "电梯周排查月调度", en: "Lift review" },
  label: "level",
  fields: {
    level: {
      zh: "类别",
      en: "level",
      values: { week: { zh: "周排查", en: "weekly" }, month: { zh: "月调度", en: "monthly" } },
    },
    risks: { zh: "风险隐患", en: "risks found" },
    measures: { zh: "处置措施", en: "measures" },
    by: { zh: "负责人", en: "person in charge" },
  },
  data: z.object({
    level: z.enum(["week", "month"]),
    risks: z.array(z.string()).optional(),
    measures: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
