import { defineRule, followUp, from, momentOf } from "@houqin/core";
import { incident } from "@houqin/rules-general";
import * as z from "zod";
import { authorityReport } from "../entries/authority-report.ts";
import { universityFire } from "../laws.ts";

/**
 * A university reports a fire to the education authority within two hours 火灾报告. 高等学校消防安全管理规定第二十四条, seen on one page (A2), so only where it is chosen.
 *
 * @example
 * tells(fireReported, [
 *   { kind: "general/incident", at: "2025-11-12T10:20", data: { category: "fire", severity: "slight", heardAt: "2025-11-12T10:30", description: "实验室起火，已扑灭" } },
 * ], { site: { kind: "university" } });
 * //=> ["火灾没有报教育部门，应在 2025年11月12日 12:30 前报"]
 */
export const fireReported = defineRule({
  id: "school/fire-reported",
  title: { zh: "火灾两小时内报教育部门", en: "Fires are reported to the education authority" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: universityFire,
      clause: "第二十四条",
      confidence: "A2",
      status: "suggestion",
      note: "两小时内向当地教育行政部门报告；只有一处转载。",
    },
  ],
  remedy: { zh: "马上电话报告教育部门，再补书面。", en: "Call the education authority now, then write." },
  keep: { zh: "火灾报告", en: "The report" },
  options: z.object({ hours: z.number().min(0.5).max(24).default(2) }),
  requires: ({ hours }) =>
    followUp(
      from(authorityReport, { where: { topic: { equals: "fire" }, to: { equals: "education" } }, key: ["about"] }),
      {
        after: momentOf(from(incident, { where: { category: { equals: "fire" } }, key: ["@id"] }), "heardAt"),
        within: { hours },
        onlyIf: { site: ["university"] },
      },
    ),
  messages: {
    missed: {
      zh: "{category}没有报教育部门，应在 {due} 前报",
      en: "{category}: not reported to the education authority by {due}",
    },
    late: {
      zh: "{category}报教育部门晚了：{at} 才报，应在 {due} 前",
      en: "{category}: reported at {at}, expected by {due}",
    },
  },
});
