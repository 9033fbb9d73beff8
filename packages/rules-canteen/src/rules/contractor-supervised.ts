import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { contractorCheck } from "../entries/contractors.ts";
import { foodSafetyRegulation } from "../laws.ts";
import { contractors } from "../registers/outside-firms.ts";

/**
 * The unit itself looks at how its contractor keeps food safe, once a month 督促承包方落实制度: a contract does not hand the duty over.
 *
 * The regulation to the Food Safety Law, art. 28(2), asks the unit to see to it and gives no rhythm; monthly is a suggestion.
 *
 * @example
 * contractorSupervised.options.parse({}); //=> { every: "month" }
 * tells(contractorSupervised, [{ kind: "canteen/contract", at: "2025-08-20", data: { contractor: "caterer", from: "2025-09-01", until: "2026-08-31" } }], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-10-31" });
 * //=> ["caterer 2025年9月 没有督查食品安全"]
 */
export const contractorSupervised = defineRule({
  id: "canteen/contractor-supervised",
  title: { zh: "定期督查承包方", en: "Contractors are supervised" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyRegulation,
      clause: "第二十八条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "督促承包方落实食品安全管理制度，承担管理责任，没有频次；每月为建议值。",
    },
  ],
  remedy: { zh: "本周到食堂督查一次，问题写进督查意见。", en: "Go and look this week, and write down what was found." },
  keep: { zh: "督查记录，双方签字", en: "The record, signed by both" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(contractorCheck, { key: ["contractor"] }), { every, each: everyKey(contractors) }),
  messages: {
    missed: { zh: "{key} {slot} 没有督查食品安全", en: "{key} {slot}: nobody supervised its food safety" },
  },
});
