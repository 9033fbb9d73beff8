import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { absence, absenceFollowUp } from "../entries/nights.ts";
import { delinquencyLaw } from "../laws.ts";

/**
 * Somebody who is missing at night without leave is looked for within the hour 夜不归宿及时查找.
 *
 * The law on preventing juvenile delinquency, art. 35, asks boarding schools to look for them in time and, where need be, to report to the police; it sets no hours.
 *
 * @example
 * absenceFollowed.options.parse({}); //=> { hours: 1 }
 * tells(absenceFollowed, [{ kind: "dorm/absence", at: "2025-11-12T22:20", data: { resident: "s-1", reason: "unknown" }, area: "dorm-1" }]);
 * //=> ["s-1 夜不归宿，到 2025年11月12日 23:20 还没有查找记录"]
 */
export const absenceFollowed = defineRule({
  id: "dorm/absence-followed",
  title: { zh: "夜不归宿及时查找", en: "Those missing at night are looked for" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: delinquencyLaw,
      clause: "第三十五条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "未成年人无故夜不归宿的，所在寄宿制学校应当及时查找，必要时报公安机关；没有小时数，1小时为建议值；员工宿舍参照。",
    },
  ],
  remedy: {
    zh: "马上打电话给本人、家长和班主任（主管），联系不上就报警，过程记下来。",
    en: "Phone them, the family and the teacher or superior now; report to the police if nobody knows. Write it down.",
  },
  keep: { zh: "缺员跟进记录：几点、联系了谁、结果", en: "The follow-up: when, who was told, with what outcome" },
  options: z.object({ hours: quantity("h").min(0.25).max(24).default(1) }),
  requires: ({ hours }) =>
    followUp(from(absenceFollowUp, { key: ["absence"] }), {
      after: from(absence, { where: { reason: { equals: "unknown" } }, key: ["@id"] }),
      within: { hours },
    }),
  messages: {
    missed: {
      zh: "{resident} 夜不归宿，到 {due} 还没有查找记录",
      en: "{resident} was missing, and nobody had looked by {due}",
    },
    late: {
      zh: "{resident} 夜不归宿，{at} 才去查找，应在 {due} 前",
      en: "{resident} was missing and looked for late, at {at}; expected by {due}",
    },
  },
});
