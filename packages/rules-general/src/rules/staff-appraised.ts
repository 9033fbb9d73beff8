import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { appraisal } from "../entries/staff.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Everyone is appraised by a leader every half year 员工考核.
 *
 * @example
 * staffAppraised.options.parse({}); //=> { every: "half" }
 * tells(staffAppraised, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }], { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年下半年 没有考核 人员 c6d3"]
 */
export const staffAppraised = defineRule({
  id: "general/staff-appraised",
  title: { zh: "员工按期考核", en: "Staff are appraised" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "补做考核，结果和本人见面后归档。", en: "Do the appraisal, discuss it and file it." },
  keep: { zh: "考核表", en: "The appraisal sheets" },
  options: z.object({
    every: z.enum(["quarter", "half", "year"]).default("half"),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ every, posts }) =>
    cadence(
      from(appraisal, { where: { aspect: { equals: "overall" }, rater: { equals: "leader" } }, key: ["person"] }),
      { each: staffIn(posts), every },
    ),
  messages: {
    missed: { zh: "{slot} 没有考核 {key}", en: "{slot}: {key} was not appraised" },
  },
});
