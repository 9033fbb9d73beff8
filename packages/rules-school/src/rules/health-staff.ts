import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { nurseryHealthOrder, schoolHealthRegulation } from "../laws.ts";
import { healthWorkerCount, pupils } from "../metrics/people.ts";

/**
 * There is a health worker for every so many pupils 卫生保健人员配备: 600 in schools (学校卫生工作条例第二十条, A1), 150 in kindergartens (order 76, seen in two places, A2).
 *
 * @example
 * tells(
 *   healthStaff,
 *   [
 *     { kind: "school/enrolment", at: "2025-09-05T10:00", data: { pupils: 1300 } },
 *     { kind: "site/person", at: "2025-08-01", data: { name: "校医甲", post: "health-worker" }, subject: "p-nurse-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 卫生保健人员 1 人，按人数应有 3 人"]
 */
export const healthStaff = defineRule({
  id: "school/health-staff",
  title: { zh: "卫生保健人员配足", en: "There are enough health workers" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolHealthRegulation,
      clause: "第二十条",
      confidence: "A1",
      note: "城市普通中小学、农村中心小学和普通中学按学生人数600比1配备专职卫生技术人员。",
    },
    {
      law: nurseryHealthOrder,
      clause: "第十二条",
      confidence: "A2",
      note: "幼儿园每150名儿童至少1名专职卫生保健人员，两处资料一致；幼儿园请把 each 设为 150。",
    },
  ],
  remedy: { zh: "招聘或由社区卫生机构派驻，先由兼职人员顶上。", en: "Hire, or ask the local clinic to send somebody." },
  keep: { zh: "卫生保健人员资格证", en: "Certificates of the health workers" },
  options: z.object({ each: z.int().min(50).max(600).default(600) }),
  requires: ({ each }) =>
    ceiling(healthWorkerCount, {
      atLeast: {
        by: pupils,
        steps: [1, 2, 3, 4, 5, 6].map((value) => ({ from: value === 1 ? 0 : (value - 1) * each + 1, value })),
      },
      period: "term",
    }),
  messages: {
    tooLow: {
      zh: "{period} 卫生保健人员 {value} 人，按人数应有 {bound} 人",
      en: "{period}: {value} health workers, expected {bound} for its size",
    },
  },
});
