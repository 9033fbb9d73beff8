import { coverage, defineRule, everyOne } from "@houqin/core";
import { onPost } from "@houqin/rules-general";
import * as z from "zod";
import { securityStandard } from "../laws.ts";

/**
 * Somebody stands at the gate when pupils come and go 护学岗. Known as one of the four goals for school security of 2021; the text was not seen.
 *
 * @example
 * tells(
 *   gateEscorted,
 *   [
 *   ],
 *   { options: { times: ["07:40"] }, period: { from: "2025-11-12", to: "2025-11-12" }, asOf: "2025-12-31" },
 * );
 * //=> ["上下学时段护学岗 0 人，应有 1 人"]
 */
export const gateEscorted = defineRule({
  id: "school/gate-escorted",
  title: { zh: "上下学护学岗", en: "Pupils are met at the gate" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: securityStandard,
      confidence: "B",
      status: "suggestion",
      note: "护学岗属“四个100%”之一，原文未见；时点为建议值。",
    },
  ],
  remedy: { zh: "明天起排好护学岗，保安加值班领导。", en: "Put guards and a leader at the gate from tomorrow." },
  keep: { zh: "护学岗排班和签到", en: "Rosters of the gate" },
  options: z.object({
    people: z.int().min(1).max(6).default(1),
    times: z.array(z.string()).min(1).default(["07:40", "16:40"]),
  }),
  optionTitles: { times: { zh: "钟点", en: "Clock times" } },
  requires: ({ people, times }) =>
    coverage(onPost, {
      each: everyOne(["gate-escort"]),
      when: { slots: { unit: "clock", at: [...times], days: "operatingDay" } },
      atLeast: people,
    }),
  messages: {
    tooLow: { zh: "上下学时段护学岗 {level} 人，应有 {bound} 人", en: "{level} escorts at the gate, expected {bound}" },
  },
});
