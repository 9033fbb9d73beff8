import { Day, defineEntry } from "@houqin/core";
import * as z from "zod";

/** One criterion of what the site applies for 创建指标, or one part of a report, to be proved by a day. */
export const criterion = defineEntry("general/criterion", {
  title: { zh: "创建指标", en: "Criterion" },
  label: "title",
  fields: {
    scheme: { zh: "创建项目", en: "scheme" },
    item: { zh: "指标编号", en: "number" },
    title: { zh: "指标内容", en: "what it asks" },
    dueOn: { zh: "备齐期限", en: "due day" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({ scheme: z.string(), item: z.string(), title: z.string(), dueOn: Day }),
  roles: ["by"],
  backfillDays: 7,
});

/** A proof of a criterion, or that a policy is lived by 佐证材料. `scheme` is `policy` where `item` is the code of a document. */
export const evidence = defineEntry("general/evidence", {
  title: { zh: "佐证材料", en: "Evidence" },
  label: "item",
  fields: {
    scheme: {
      zh: "创建项目",
      en: "scheme",
      values: { policy: { zh: "制度落实", en: "policies put into practice" } },
    },
    item: { zh: "指标或文件编号", en: "number or code" },
    file: { zh: "材料", en: "file" },
    by: { zh: "提供人", en: "provider" },
  },
  data: z.object({ scheme: z.string(), item: z.string(), file: z.string() }),
  roles: ["by"],
  backfillDays: 7,
});

/** What came of an application or an official visit 评审验收结果. */
export const accreditation = defineEntry("general/accreditation", {
  title: { zh: "评审验收结果", en: "Accreditation" },
  label: "scheme",
  fields: {
    scheme: { zh: "创建项目", en: "scheme" },
    outcome: {
      zh: "结论",
      en: "outcome",
      values: {
        passed: { zh: "通过", en: "passed" },
        deferred: { zh: "整改后再验", en: "deferred" },
        failed: { zh: "未通过", en: "failed" },
      },
    },
    grade: { zh: "等级", en: "grade" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    scheme: z.string(),
    outcome: z.enum(["passed", "deferred", "failed"]),
    grade: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
