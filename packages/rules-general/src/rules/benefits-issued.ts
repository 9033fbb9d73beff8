import { cadence, defineRule, everyOne, everyPair, from } from "@houqin/core";
import * as z from "zod";
import { benefit } from "../entries/staff.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Each benefit reaches everyone who is entitled to it, once a year 福利发放.
 *
 * @example
 * benefitsIssued.options.parse({}); //=> { benefits: ["holiday"], every: "year" }
 * tells(benefitsIssued, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年 人员 c6d3 节日慰问 没有发到"]
 */
export const benefitsIssued = defineRule({
  id: "general/benefits-issued",
  title: { zh: "福利发放到人", en: "Benefits reach everyone" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "核对名单补发，本人签领。", en: "Go through the list and hand out what is missing." },
  keep: { zh: "福利签领表", en: "The list of signatures" },
  options: z.object({
    benefits: z
      .array(z.enum(["holiday", "health-check", "heat-relief", "clothing", "birthday"]))
      .min(1)
      .default(["holiday"]),
    every: z.enum(["half", "year"]).default("year"),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ benefits, every, posts }) =>
    cadence(from(benefit, { key: ["person", "benefit"] }), {
      each: everyPair(staffIn(posts), everyOne(benefits)),
      every,
    }),
  messages: {
    missed: { zh: "{slot} {key} 没有发到", en: "{slot} {key}: not handed out" },
  },
});
