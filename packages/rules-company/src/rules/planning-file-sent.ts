import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { estateStep } from "../entries/estate.ts";
import { planningLaw } from "../laws.ts";

/**
 * The planning authority gets the file of a finished building within six months of its acceptance 规划竣工资料 (城乡规划法第四十五条第二款, A1).
 *
 * @example
 * planningFileSent.options.parse({}); //=> { days: 180 }
 * tells(planningFileSent, [{ kind: "company/estate-step", at: "2026-03-02T09:00", data: { project: "p-1", step: "accepted" } }], { period: { from: "2026-03-02", to: "2026-09-30" }, asOf: "2026-12-31" });
 * //=> ["p-1：规划竣工资料没有报送，应在 2026年8月29日 24:00 前报"]
 */
export const planningFileSent = defineRule({
  id: "company/planning-file-sent",
  title: { zh: "六个月内报送规划资料", en: "The planning file is sent within six months" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: planningLaw,
      clause: "第四十五条第二款",
      confidence: "A1",
      note: "在竣工验收后六个月内向城乡规划主管部门报送有关竣工验收资料。",
    },
  ],
  remedy: { zh: "整理竣工资料，报规划主管部门，取回执。", en: "Send the file and keep the receipt." },
  keep: { zh: "报送回执", en: "The receipt" },
  options: z.object({ days: z.int().min(30).max(184).default(180) }),
  requires: ({ days }) =>
    followUp(from(estateStep, { where: { step: { equals: "planning-file" } }, key: ["project"] }), {
      after: from(estateStep, { where: { step: { equals: "accepted" } }, key: ["project"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "规划竣工资料没有报送，应在 {due} 前报", en: "The planning file was not sent by {due}" },
    late: {
      zh: "规划竣工资料报晚了：{at} 才报，应在 {due} 前",
      en: "Planning file sent late: at {at}, expected by {due}",
    },
  },
});
