import { cadence, defineRule, everyOne, from } from "@houqin/core";
import { drill } from "@houqin/rules-general";
import * as z from "zod";
import { shandongSchools } from "../laws.ts";

/**
 * Each of these scenarios is drilled in every year 演练科目 (山东省学校安全条例第十九条, A1, local: earthquake, fire, flood, crowding); yearly is a suggestion.
 *
 * @example
 * tells(
 *   drillScenarios,
 *   [
 *     { kind: "general/drill", at: "2025-11-12T10:00", data: { scenario: "stampede" } },
 *   ],
 *   { options: { scenarios: ["stampede", "intrusion"] }, period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年 没有组织外人闯入演练"]
 */
export const drillScenarios = defineRule({
  id: "school/drill-scenarios",
  title: { zh: "演练科目全覆盖", en: "Every scenario is drilled" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: shandongSchools,
      clause: "第十九条",
      confidence: "A1",
      status: "suggestion",
      note: "定期组织应对地震、火灾、水灾、拥挤踩踏等突发事件的应急演练；仅适用于山东，频次为建议值。",
    },
  ],
  remedy: { zh: "把没练过的科目排进下个月的演练。", en: "Put the missing scenario into next month's drill." },
  keep: { zh: "演练计划和小结", en: "The plan of drills and their reviews" },
  options: z.object({
    scenarios: z
      .array(z.enum(["fire", "evacuation", "food", "earthquake", "intrusion", "stampede"]))
      .min(1)
      .default(["fire", "earthquake", "stampede", "intrusion"]),
  }),
  requires: ({ scenarios }) =>
    cadence(from(drill, { key: ["scenario"] }), { each: everyOne(scenarios), every: "year" }),
  messages: {
    missed: { zh: "{slot} 没有组织{key}演练", en: "{key} {slot}: not drilled" },
  },
});
