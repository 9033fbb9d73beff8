import { defineChecklist } from "@houqin/core";
import { buildingEnergyRegulation, constructionQuality } from "../laws.ts";

/** What must be there before a building is accepted, 建设工程质量管理条例第十六条第二款, by the number of its item. */
const article16 = (item: string) =>
  [{ law: constructionQuality, clause: `第十六条第二款${item}`, confidence: "A1" }] as const;
const onFile = { category: "structure", severity: "general", evidence: { note: "failed" } } as const;
const onSite = { category: "structure", evidence: { photos: "failed", note: "failed" } } as const;

/**
 * The sheet with which a finished building is accepted 房屋建筑验收检查表: the five conditions of 建设工程质量管理条例第十六条 (A1), each of which must be met, and a look at
 * the building itself, whose points are suggestions.
 *
 * @example
 * buildingSheet.sections.map(({ id }) => id); //=> ["conditions", "fabric", "services"]
 */
export const buildingSheet = defineChecklist({
  id: "company/building-sheet",
  version: "2026.1",
  title: { zh: "房屋建筑验收检查表", en: "Building acceptance sheet" },
  basis: [
    {
      law: constructionQuality,
      clause: "第十六条第二款",
      confidence: "A1",
      note: "五项验收条件缺一不可；房屋本身的项目、分值和等级为建议。",
    },
  ],
  facts: [
    { id: "dwelling", title: { zh: "住宅", en: "dwellings" }, type: "boolean" },
    { id: "lifts", title: { zh: "装有电梯", en: "has lifts" }, type: "boolean" },
  ],
  sections: [
    {
      id: "conditions",
      title: { zh: "验收条件", en: "Conditions" },
      items: [
        {
          id: "works-complete",
          type: "check",
          title: { zh: "设计和合同约定的内容全部完成", en: "Everything in the design and the contract is done" },
          points: 10,
          class: "key",
          critical: true,
          ...onFile,
          basis: article16("第一项"),
        },
        {
          id: "technical-file",
          type: "check",
          title: { zh: "技术档案和施工管理资料完整", en: "The technical file is complete" },
          points: 5,
          class: "key",
          critical: true,
          ...onFile,
          basis: article16("第二项"),
        },
        {
          id: "material-tests",
          type: "check",
          title: {
            zh: "主要材料、构配件、设备进场试验报告齐全",
            en: "Tests of materials, parts and equipment are on file",
          },
          points: 5,
          class: "key",
          critical: true,
          ...onFile,
          basis: article16("第三项"),
        },
        {
          id: "quality-papers",
          type: "check",
          title: {
            zh: "勘察、设计、施工、监理单位分别签署质量合格文件",
            en: "Surveyor, designer, builder and supervisor have each signed for the quality",
          },
          points: 5,
          class: "key",
          critical: true,
          ...onFile,
          basis: article16("第四项"),
        },
        {
          id: "warranty",
          type: "check",
          title: { zh: "施工单位签署工程保修书", en: "The builder has signed the warranty" },
          points: 5,
          class: "key",
          critical: true,
          ...onFile,
          basis: article16("第五项"),
        },
        {
          id: "energy-standard",
          type: "check",
          title: { zh: "节能强制性标准查验合格", en: "The mandatory energy standard is met" },
          points: 5,
          class: "key",
          critical: true,
          ...onFile,
          basis: [{ law: buildingEnergyRegulation, clause: "第十七条", confidence: "A1" }],
        },
      ],
    },
    {
      id: "fabric",
      title: { zh: "房屋质量", en: "Fabric" },
      items: [
        {
          id: "leaks",
          type: "count",
          title: { zh: "屋面、外墙、卫生间渗漏", en: "Leaks in roof, walls or wet rooms" },
          unit: "处",
          points: 15,
          each: 5,
          class: "major",
          severity: "general",
          ...onSite,
        },
        {
          id: "cracks",
          type: "count",
          title: { zh: "墙面地面空鼓开裂", en: "Cracks and hollow plaster" },
          unit: "处",
          points: 10,
          each: 1,
          class: "general",
          severity: "minor",
          ...onSite,
        },
        {
          id: "insulation",
          type: "check",
          title: { zh: "外墙保温、门窗符合设计", en: "Insulation and windows are as designed" },
          points: 10,
          class: "major",
          severity: "general",
          ...onSite,
        },
      ],
    },
    {
      id: "services",
      title: { zh: "水暖电气", en: "Services" },
      items: [
        {
          id: "pressure-test",
          type: "check",
          title: { zh: "给水、供暖管道试压合格", en: "Water and heating pipes passed their pressure test" },
          points: 10,
          class: "major",
          severity: "general",
          ...onSite,
        },
        {
          id: "meters",
          type: "check",
          title: { zh: "水、电、热分户计量到位", en: "Water, power and heat are metered by dwelling" },
          when: { fact: "dwelling", equals: true },
          points: 5,
          class: "major",
          severity: "minor",
          ...onSite,
          basis: [{ law: buildingEnergyRegulation, clause: "第十八条", confidence: "A1" }],
        },
        {
          id: "corridor-lights",
          type: "check",
          title: {
            zh: "走廊、楼梯用节能灯具和电气控制装置",
            en: "Corridors and stairs have efficient lights with controls",
          },
          points: 5,
          class: "general",
          severity: "minor",
          ...onSite,
          basis: [{ law: buildingEnergyRegulation, clause: "第十九条", confidence: "A1" }],
        },
        {
          id: "lift-inspected",
          type: "check",
          title: { zh: "电梯检验合格、已办使用登记", en: "Lifts are inspected and registered" },
          when: { fact: "lifts", equals: true },
          points: 10,
          class: "key",
          severity: "major",
          ...onSite,
        },
        {
          id: "fire-systems",
          type: "check",
          title: { zh: "消防设施检测合格", en: "The fire systems passed their test" },
          points: 10,
          class: "key",
          critical: true,
          severity: "major",
          ...onSite,
        },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }] },
    vetoes: [
      {
        id: "condition",
        title: { zh: "验收条件缺一不可", en: "A condition of acceptance is not met" },
        when: { critical: true },
        to: "fail",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "fine", title: { zh: "优良", en: "Fine" }, from: 90, passed: true },
        { id: "pass", title: { zh: "合格", en: "Passed" }, from: 75, passed: true },
        { id: "fail", title: { zh: "整改后再验", en: "To be accepted again" }, passed: false },
      ],
    },
  },
});
