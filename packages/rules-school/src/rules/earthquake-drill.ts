import { cadence, defineRule, from } from "@houqin/core";
import { drill } from "@houqin/rules-general";
import * as z from "zod";
import { earthquakeLaw } from "../laws.ts";

/**
 * An earthquake drill in every term 地震演练 (防震减灾法第四十四条, A1: schools hold the drills that are needed); once a term is a suggestion.
 *
 * @example
 * tells(
 *   earthquakeDrill,
 *   [
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 没有组织地震演练"]
 */
export const earthquakeDrill = defineRule({
  id: "school/earthquake-drill",
  title: { zh: "地震应急演练", en: "Earthquake drill" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: earthquakeLaw,
      clause: "第四十四条",
      confidence: "A1",
      status: "suggestion",
      note: "学校应当进行地震应急知识教育，组织开展必要的地震应急救援演练；频次为建议值。",
    },
  ],
  remedy: { zh: "定好日子补练：先避险，再疏散，再清点。", en: "Set a day: cover, leave, count." },
  keep: { zh: "演练方案、照片和小结", en: "Plan, photographs and review of the drill" },
  options: z.object({ every: z.enum(["term", "half", "year"]).default("term") }),
  requires: ({ every }) => cadence(from(drill, { where: { scenario: { equals: "earthquake" } } }), { every }),
  messages: {
    missed: { zh: "{slot} 没有组织地震演练", en: "{slot}: no earthquake drill" },
  },
});
