import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { securityStandard } from "../laws.ts";
import { guardCount, pupils } from "../metrics/people.ts";

/**
 * There are as many guards as the size of the school asks for 专职保安配备. GB/T 29315-2022, seen in one report (A2): one, from a thousand pupils three and one more for
 * each further five hundred; two from a hundred is known but not seen. Figures differ by place
 * (three and one for each 500 in Beijing, two and one for each 500 beyond a thousand in Hubei), hence suggestions, and on only where it is chosen.
 *
 * @example
 * tells(
 *   guardsEnough,
 *   [
 *     { kind: "school/enrolment", at: "2025-09-05T10:00", data: { pupils: 1200 } },
 *     { kind: "site/person", at: "2025-08-01", data: { name: "门卫甲", post: "guard" }, subject: "p-guard-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 专职保安 1 人，按规模应有 3 人"]
 */
export const guardsEnough = defineRule({
  id: "school/guards-enough",
  title: { zh: "专职保安配足", en: "There are enough guards" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: securityStandard,
      confidence: "A2",
      status: "suggestion",
      note: "不足100人至少1名，1000人以上至少3名、每增500人加1名；单一报道，各地标准不同，为建议值；寄宿另见寄宿制学校保安配足。",
    },
  ],
  remedy: { zh: "按标准补齐保安，先用干部带班顶上。", en: "Hire up to the standard; leaders fill the gap until then." },
  keep: { zh: "保安花名册和派驻合同", en: "The list of guards and their contract" },
  options: z.object({
    small: z.int().min(1).max(10).default(1),
    middle: z.int().min(1).max(10).default(2),
    large: z.int().min(1).max(20).default(3),
    middleFrom: z.int().min(50).max(999).default(100),
    step: z.int().min(100).max(2000).default(500),
  }),
  requires: ({ small, middle, large, middleFrom, step }) =>
    ceiling(guardCount, {
      atLeast: {
        by: pupils,
        steps: [
          { from: 0, value: small },
          { from: middleFrom, value: middle },
          ...Array.from({ length: 12 }, (_, more) => ({ from: 1000 + more * step, value: large + more })),
        ],
      },
      period: "term",
    }),
  messages: {
    tooLow: {
      zh: "{period} 专职保安 {value} 人，按规模应有 {bound} 人",
      en: "{period}: {value} guards, expected {bound} for its size",
    },
  },
});
