import { cadence, defineRule, from } from "@houqin/core";
import { authorityReport } from "../entries/authority-report.ts";
import { nurseryRunning } from "../laws.ts";

/**
 * A nursery reports on its year to the health authority 托育年度报告. 托育机构管理规范第三十八条, seen in one place (A2), so only where it is chosen.
 *
 * @example
 * tells(nurseryReport, [], { site: { kind: "kindergarten" }, period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-01" });
 * //=> ["2025年 没有向卫生健康部门报告"]
 */
export const nurseryReport = defineRule({
  id: "school/nursery-report",
  title: { zh: "托育机构年度报告", en: "A nursery reports every year" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: nurseryRunning,
      clause: "第三十八条",
      confidence: "A2",
      status: "suggestion",
      note: "年底向卫生健康部门报告工作；条款未见原文，只有一处资料；不办托育的不必开。",
    },
  ],
  remedy: { zh: "年底前把工作报告交到卫生健康部门。", en: "Hand it in before the year is over." },
  keep: { zh: "年度工作报告和回执", en: "The report and the receipt" },
  requires: () =>
    cadence(from(authorityReport, { where: { topic: { equals: "nursery-year" }, to: { equals: "health" } } }), {
      every: "year",
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    missed: { zh: "{slot} 没有向卫生健康部门报告", en: "{slot}: no report to the health authority" },
  },
});
