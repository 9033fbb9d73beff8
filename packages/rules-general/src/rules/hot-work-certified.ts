import { defineRule, from, validity } from "@houqin/core";
import { hotWork } from "../entries/premises.ts";
import { fireLaw } from "../laws.ts";
import { hotWorkCertificates } from "../registers/people.ts";

/**
 * Whoever does hot work holds a welder's certificate in force on that day 动火持证 (消防法第二十一条, A1).
 *
 * @example
 * "requirement" in hotWorkCertified.judge && hotWorkCertified.judge.requirement({});
 * //=> { shape: "level", register: "general/hot-work-certificates", when: { entries: { kind: "general/hot-work", key: ["operator"] } }, atLeast: 1, warnDays: 30 }
 * tells(
 *   hotWorkCertified,
 *   [
 *     { kind: "general/hot-work", at: "2025-11-12T09:00", data: { from: "2025-11-12T09:00", until: "2025-11-12T11:00" }, area: "roof", actors: { operator: "wang" } },
 *   ],
 * );
 * //=> ["人员 c6d3 动火时没有有效的焊工证"]
 */
export const hotWorkCertified = defineRule({
  id: "general/hot-work-certified",
  title: { zh: "动火人员持证", en: "Hot work is done by certified people" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireLaw,
      clause: "第二十一条第二款",
      confidence: "A1",
      note: "电焊、气焊等具有火灾危险的作业人员必须持证上岗。",
    },
  ],
  remedy: {
    zh: "换持证的人来焊；证过期的先去复审。",
    en: "Use a certified welder; renew an expired certificate first.",
  },
  keep: { zh: "动火人员的焊工证（特种作业操作证）复印件", en: "Copies of the operators' certificates" },
  requires: () =>
    validity(hotWorkCertificates, { when: { entries: from(hotWork, { key: ["operator"] }) }, warnDays: 30 }),
  messages: {
    tooLow: { zh: "{key} 动火时没有有效的焊工证", en: "{key} did hot work without a certificate in force" },
    expiring: {
      zh: "{key} 的焊工证 {until} 到期，请提前复审",
      en: "The certificate of {key} runs out on {until}; renew it in time",
    },
  },
});
