import { Day, defineEntry, ref } from "@houqin/core";
import * as z from "zod";

/** What a post answers for in work safety 全员安全生产责任: who, for what, measured how; in force through `until`. */
export const safetyDuty = defineEntry("company/safety-duty", {
  title: { zh: "岗位安全责任", en: "Safety duty of a post" },
  label: "post",
  fields: {
    post: { zh: "岗位", en: "post" },
    scope: { zh: "责任范围", en: "scope" },
    standard: { zh: "考核标准", en: "standard" },
    until: { zh: "有效期止", en: "last day" },
    holder: { zh: "责任人员", en: "person responsible" },
  },
  data: z.object({
    post: ref("site/post"),
    scope: z.string().optional(),
    standard: z.string().optional(),
    until: Day,
  }),
  roles: ["holder"],
  backfillDays: 14,
});

/** How well a post kept its safety duty 安全责任考核. */
export const dutyAssessment = defineEntry("company/duty-assessment", {
  title: { zh: "安全责任考核", en: "Assessment of a safety duty" },
  label: "post",
  fields: {
    post: { zh: "岗位", en: "post" },
    result: {
      zh: "考核结果",
      en: "result",
      values: {
        good: { zh: "优良", en: "good" },
        fair: { zh: "合格", en: "fair" },
        poor: { zh: "不合格", en: "poor" },
      },
    },
    by: { zh: "考核人", en: "assessor" },
  },
  data: z.object({ post: ref("site/post"), result: z.enum(["good", "fair", "poor"]) }),
  roles: ["by"],
  backfillDays: 7,
});
