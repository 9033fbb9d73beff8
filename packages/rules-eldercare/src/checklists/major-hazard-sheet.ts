import { defineChecklist, type LegalBasis, type Text } from "@houqin/core";
import { hazardCriteria } from "../laws.ts";

/** One situation that counts as a major hazard where it is found; `clause` is the article that lists it, where its text was seen. */
function hazard<const Id extends string>(
  id: Id,
  category: "structure" | "fire" | "food" | "security" | "other",
  title: Text,
  clause?: string,
) {
  const basis: LegalBasis =
    clause === undefined
      ? { law: hazardCriteria, confidence: "A2", status: "suggestion", note: "所属条款未见原文，内容为建议。" }
      : { law: hazardCriteria, clause, confidence: "A2", note: "多处转载一致。" };
  return {
    id,
    type: "check",
    title,
    class: "hazard",
    critical: true,
    na: true,
    severity: "major",
    category,
    evidence: { photos: "failed", note: "failed" },
    basis: [basis],
  } as const;
}

/**
 * The sheet of what counts as a major hazard in an elder-care home 重大事故隐患自查表: the groups of the ministry's criteria of 2023, which list 22 cases. Article 4
 * and the first three items of article 5 were seen in several copies that agree; of what follows only the headings, so their items are suggestions, and the sheet has
 * fifteen cases, not all. One hazard, and the sheet is failed. Provinces may add more.
 *
 * @example
 * majorHazardSheet.sections.map(({ id }) => id); //=> ["premises", "licences", "management", "service"]
 */
export const majorHazardSheet = defineChecklist({
  id: "eldercare/major-hazard-sheet",
  version: "2026.1",
  title: { zh: "重大事故隐患自查表", en: "Sheet of major hazards" },
  basis: [
    {
      law: hazardCriteria,
      confidence: "A2",
      note: "标准共22种情形。第四条和第五条前三项多处转载一致；其后各条只见标题，表里的项目为建议，共15条，未列全；省里可以增加。",
    },
  ],
  sections: [
    {
      id: "premises",
      title: { zh: "重要设施设备", en: "Premises and equipment" },
      items: [
        hazard(
          "unsafe-building",
          "structure",
          { zh: "房屋不是C级、D级危房，没有被认定有重大安全隐患", en: "No building is graded unsafe" },
          "第四条第一项",
        ),
        hazard(
          "fire-conditions",
          "fire",
          {
            zh: "防火设计和消防、电气、燃气设施经检查评估合格",
            en: "Fire design, fire gear, wiring and gas were found in order by those who inspect them",
          },
          "第四条第二项",
        ),
        hazard(
          "flammable-panels",
          "fire",
          {
            zh: "有人活动的房屋没有用易燃可燃夹芯彩钢板，没有大量易燃装修",
            en: "No flammable sandwich panels where people are, no mass of flammable finishes",
          },
          "第四条第三项",
        ),
        hazard(
          "special-equipment",
          "other",
          {
            zh: "电梯、锅炉、氧气管道等特种设备检验合格，没有淘汰报废的在用",
            en: "Lifts, boilers and oxygen pipes were inspected and passed; nothing scrapped is in use",
          },
          "第四条第四项",
        ),
      ],
    },
    {
      id: "licences",
      title: { zh: "资格资质", en: "Licences" },
      items: [
        hazard(
          "clinic",
          "other",
          { zh: "内设医疗机构有执业许可或已备案", en: "A clinic in the house is licensed or filed" },
          "第五条第一项",
        ),
        hazard(
          "canteen",
          "food",
          { zh: "内设食堂有食品经营许可证", en: "A canteen in the house has its food licence" },
          "第五条第二项",
        ),
        hazard(
          "operators",
          "other",
          { zh: "特种设备管理、操作人员持证上岗", en: "Who runs special equipment is qualified" },
          "第五条第三项",
        ),
      ],
    },
    {
      id: "management",
      title: { zh: "日常管理", en: "Management" },
      items: [
        hazard("rules", "other", { zh: "安全管理制度、操作规程齐全", en: "Safety rules and procedures are in force" }),
        hazard("duty", "security", {
          zh: "24小时有人值班，日常巡查有记录",
          en: "Somebody is on duty day and night, and rounds are logged",
        }),
        hazard("plans", "other", { zh: "有应急预案，按期演练", en: "There are emergency plans, and drills in time" }),
        hazard("trained", "fire", {
          zh: "员工会用消防设施、知道疏散路线",
          en: "Staff can use the fire gear and know the ways out",
        }),
        hazard("hot-work", "fire", { zh: "动火作业有审批、有人看护", en: "Hot work is permitted and watched" }),
      ],
    },
    {
      id: "service",
      title: { zh: "服务行为", en: "Service" },
      items: [
        hazard("cellar", "structure", {
          zh: "老人居室、休息室不在地下室",
          en: "No resident sleeps or rests below ground",
        }),
        hazard("exits", "fire", {
          zh: "疏散通道、安全出口没有锁闭堵塞",
          en: "Ways out are neither locked nor blocked",
        }),
        hazard("food", "food", { zh: "食堂没有腐败变质、过期食品", en: "No spoilt or expired food in the canteen" }),
      ],
    },
  ],
  scoring: {
    score: { items: "worth", adjust: [{ scaleTo: 100 }, { round: 1 }] },
    vetoes: [
      {
        id: "major-hazard",
        title: { zh: "存在重大事故隐患", en: "There is a major hazard" },
        when: { critical: true },
        to: "fail",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "clear", title: { zh: "没有重大事故隐患", en: "Clear" }, from: 100, passed: true },
        { id: "hazard", title: { zh: "存在重大事故隐患", en: "Hazard" }, passed: false },
      ],
    },
  },
});
