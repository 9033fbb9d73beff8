import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { liaison } from "../entries/service.ts";

/**
 * Each department that logistics serves is contacted every month 部门联系; `departments` are the site's own.
 *
 * @example
 * departmentsContacted.options.parse({}); //=> { departments: ["人事", "财务", "工会"], every: "month" }
 * tells(departmentsContacted, [], { options: { departments: ["人事"] }, period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["2025年11月 没有联系人事"]
 */
export const departmentsContacted = defineRule({
  id: "general/departments-contacted",
  title: { zh: "定期联系各部门", en: "Departments are contacted" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "打个电话或上门一趟，记下对方的需要。", en: "Call or visit, and note what they need." },
  keep: { zh: "部门联系记录", en: "The log of contacts" },
  options: z.object({
    departments: z.array(z.string()).min(1).default(["人事", "财务", "工会"]),
    every: z.enum(["month", "quarter"]).default("month"),
  }),
  requires: ({ departments, every }) =>
    cadence(from(liaison, { key: ["department"] }), { each: everyOne(departments), every }),
  messages: {
    missed: { zh: "{slot} 没有联系{key}", en: "{slot}: the department {key} was not contacted" },
  },
});
