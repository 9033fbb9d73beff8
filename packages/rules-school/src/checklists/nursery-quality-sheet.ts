import { defineChecklist } from "@houqin/core";
import { nurseryQuality } from "../laws.ts";

const basis = [{ law: nurseryQuality, confidence: "A2" }] as const;
const part = (id: string, zh: string, en: string, points: number) =>
  ({
    id,
    title: { zh, en },
    items: [
      {
        id: `${id}-points`,
        type: "score",
        title: { zh: `${zh}得分`, en: `Points for ${en.toLowerCase()}` },
        points,
        passFrom: points * 0.6,
        step: 0.5,
        severity: "minor",
        category: "other",
        evidence: { note: "failed" },
        basis: [...basis],
      },
    ],
  }) as const;

/**
 * How a nursery assesses itself before it is assessed 托育质量自评表: seven parts that add up to a thousand, and base items without which nothing counts. The parts are those of
 * WS/T 821-2023 as another project quotes them; its items and the lines between its grades were not seen, so points are entered by part, and no grade is given.
 *
 * @example
 * nurseryQualitySheet.sections.map(({ id }) => id);
 * //=> ["base", "conditions", "team", "care", "health", "support", "safety", "management"]
 */
export const nurseryQualitySheet = defineChecklist({
  id: "school/nursery-quality-sheet",
  version: "2026.1",
  title: { zh: "托育机构质量自评表", en: "Quality of a nursery" },
  basis: [
    {
      law: nurseryQuality,
      confidence: "A2",
      note: "七个部分共1000分、16项基本项，据转引；各级分数线和细项未见，只记分、不评级。",
    },
  ],
  sections: [
    {
      id: "base",
      title: { zh: "基本项", en: "Base items" },
      items: [
        {
          id: "base-met",
          type: "check",
          title: { zh: "16 项基本项全部满足", en: "All sixteen base items are met" },
          points: 0,
          critical: true,
          severity: "general",
          category: "other",
          evidence: { note: "failed" },
          basis: [...basis],
        },
      ],
    },
    part("conditions", "办托条件", "Conditions", 100),
    part("team", "托育队伍", "Team", 140),
    part("care", "保育照护", "Care", 200),
    part("health", "卫生保健", "Health", 210),
    part("support", "养育支持", "Support of families", 80),
    part("safety", "安全保障", "Safety", 200),
    part("management", "机构管理", "Management", 70),
  ],
  scoring: {
    score: { items: "points" },
    vetoes: [
      {
        id: "base",
        title: { zh: "有基本项不满足", en: "A base item is not met" },
        when: { critical: true },
        to: "noGrade",
      },
    ],
  },
});
