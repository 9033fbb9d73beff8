import { Day, defineEntry, ref } from "@houqin/core";
import * as z from "zod";

/**
 * Something was tested by somebody qualified 检测报告: wiring, a safety valve, a gauge, lightning protection, the water of a tap.
 */
export const testReport = defineEntry("general/test-report", {
  title: { zh: "检测报告", en: "Test report" },
  label: "asset",
  fields: {
    asset: { zh: "检测对象", en: "what was tested" },
    passed: {
      zh: "检测结论",
      en: "result",
      values: { true: { zh: "合格", en: "passed" }, false: { zh: "不合格", en: "failed" } },
    },
    validUntil: { zh: "有效期止", en: "last day of validity" },
    report: { zh: "报告", en: "report" },
    by: { zh: "检测单位", en: "tester" },
  },
  data: z.object({
    asset: ref("site/asset"),
    passed: z.boolean(),
    validUntil: Day,
    report: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
