import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { talk } from "../entries/staff.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Everyone on the staff is talked to every quarter 谈心谈话.
 *
 * @example
 * staffTalkedTo.options.parse({}); //=> { every: "quarter" }
 * tells(staffTalkedTo, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }], { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年第4季度 没有和 人员 c6d3 谈心谈话"]
 */
export const staffTalkedTo = defineRule({
  id: "general/staff-talked-to",
  title: { zh: "定期谈心谈话", en: "Staff are talked to" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: {
    zh: "约没谈到的人聊一次，记下想法和难处。",
    en: "Talk to those who were missed and note what troubles them.",
  },
  keep: { zh: "谈心谈话记录", en: "Notes of the talks" },
  options: z.object({
    every: z.enum(["month", "quarter", "half"]).default("quarter"),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ every, posts }) => cadence(from(talk, { key: ["person"] }), { each: staffIn(posts), every }),
  messages: {
    missed: { zh: "{slot} 没有和 {key} 谈心谈话", en: "{slot}: nobody talked to {key}" },
  },
});
