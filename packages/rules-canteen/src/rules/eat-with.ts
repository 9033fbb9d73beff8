import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { eatWithLog } from "../entries/dining.ts";
import { SitDownMeal } from "../entries/meal.ts";
import { guangzhouKindergartens, schoolFoodOrder45 } from "../laws.ts";

/**
 * Someone in charge eats with the pupils at every meal 陪餐, in schools and kindergartens.
 *
 * School food rules of 2019, art. 13, seen quoted in two places; for Guangzhou kindergartens art. 43(4) of the city's own law.
 *
 * @example
 * eatWith.options.parse({}); //=> { meals: ["breakfast", "lunch", "dinner"] }
 * tells(
 *   eatWith,
 *   [
 *     { kind: "canteen/eat-with", at: "2025-09-01T11:40", data: { meal: "lunch" } },
 *     { kind: "canteen/eat-with", at: "2025-09-01T17:30", data: { meal: "dinner" }, area: "hall-1" },
 *   ],
 *   { site: { schedule: { meals: [{ id: "breakfast", from: "07:00", to: "08:00" }, { id: "lunch", from: "11:30", to: "12:50" }] } } },
 * );
 * //=> ["2025年9月1日 早餐 没有领导陪餐"]
 */
export const eatWith = defineRule({
  id: "canteen/eat-with",
  title: { zh: "领导陪餐", en: "A leader eats with the pupils" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      clause: "第十三条",
      confidence: "A2",
      note: "每餐有学校相关负责人共同用餐，两处转引一致，条号以官方文本为准。",
    },
    { law: guangzhouKindergartens, clause: "第四十三条第四款", confidence: "A1", note: "地方规定，园长陪餐。" },
  ],
  remedy: { zh: "排好陪餐表，当餐没人陪的由值班领导补位。", en: "Keep a roster; the leader on duty steps in." },
  keep: { zh: "陪餐记录，写上吃的什么、有什么意见", en: "The log, with what was eaten and said" },
  options: z.object({ meals: z.array(SitDownMeal).min(1).default(["breakfast", "lunch", "dinner"]) }),
  requires: ({ meals }) =>
    cadence(eatWithLog, {
      every: { unit: "meal", meals },
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: { missed: { zh: "{slot} 没有领导陪餐", en: "{slot}: nobody in charge ate with the pupils" } },
});
