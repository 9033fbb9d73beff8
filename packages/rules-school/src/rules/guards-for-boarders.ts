import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { securityStandard } from "../laws.ts";
import { boarders, guardCount } from "../metrics/people.ts";

/**
 * A boarding school has `base` guards and one more for every so many boarders 寄宿制学校保安配备. Figures of Beijing (four, and one more for every 300), seen on
 * one page; other places have others, so only where it is chosen.
 *
 * @example
 * tells(guardsForBoarders, [
 *   { kind: "school/enrolment", at: "2025-09-05T10:00", data: { pupils: 700, boarders: 650 } },
 *   { kind: "site/person", at: "2025-08-01", data: { name: "门卫甲", post: "guard" }, subject: "p-guard-1" },
 * ], { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" });
 * //=> ["2025年秋季学期 保安 1 人，按寄宿人数应有 6 人"]
 */
export const guardsForBoarders = defineRule({
  id: "school/guards-for-boarders",
  title: { zh: "寄宿制学校保安配足", en: "Boarders call for more guards" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: securityStandard,
      confidence: "A2",
      status: "suggestion",
      note: "国家标准要求按寄宿人数增配，具体数未见；北京1000人以下寄宿制4名、每300名寄宿生加1名，湖北每200名加1名，均为单一来源的建议值。",
    },
  ],
  remedy: { zh: "按标准补齐保安，夜间优先。", en: "Hire up to the standard, nights first." },
  keep: { zh: "保安花名册和派驻合同", en: "The list of guards and their contract" },
  options: z.object({ base: z.int().min(1).max(20).default(4), each: z.int().min(50).max(1000).default(300) }),
  requires: ({ base, each }) =>
    ceiling(guardCount, {
      atLeast: {
        by: boarders,
        steps: Array.from({ length: 20 }, (_, step) => ({ from: step * each, value: base + step })),
      },
      period: "term",
      onlyIf: { metric: boarders.id, period: "term", atLeast: 1 },
    }),
  messages: {
    tooLow: {
      zh: "{period} 保安 {value} 人，按寄宿人数应有 {bound} 人",
      en: "{period}: {value} guards, expected {bound} for its boarders",
    },
  },
});
