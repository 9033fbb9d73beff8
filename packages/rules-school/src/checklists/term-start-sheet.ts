import { defineChecklist } from "@houqin/core";
import {
  busRegulation,
  chemicalsRegulation,
  compulsoryLaw,
  minorsLaw,
  schoolHealthRegulation,
  shandongSchools,
} from "../laws.ts";
import { premisesSections } from "./term-start-premises.ts";

const shown = { evidence: { photos: "failed", note: "failed" } } as const;

/**
 * The sheet of the safety check at the start of term 开学安全检查表: items worth 10, 5 or 2 by their risk, all or nothing, out of those that apply; one marked item
 * missed, and the school is poor. The way of scoring is that of the graded hygiene tables of 2007; the items are a school's.
 *
 * @example
 * termStartSheet.sections.map(({ id }) => id);
 * //=> ["buildings", "fire", "gate", "health", "goods", "bus", "duty"]
 */
export const termStartSheet = defineChecklist({
  id: "school/term-start-sheet",
  version: "2026.1",
  title: { zh: "开学安全检查表", en: "Safety sheet for the start of term" },
  basis: [
    {
      law: "食品卫生监督量化分级（2007年评分表）",
      confidence: "A2",
      status: "suggestion",
      note: "只借用评分方法：每项10、5、2分，按适用项折算百分，标记项不合格按差评；检查项目由学校自订。",
    },
  ],
  facts: [
    { id: "bus", title: { zh: "有校车", en: "has a school bus" }, type: "boolean" },
    { id: "boarders", title: { zh: "有寄宿学生", en: "has boarders" }, type: "boolean" },
  ],
  sections: [
    ...premisesSections,
    {
      id: "health",
      title: { zh: "卫生饮水", en: "Health and water" },
      items: [
        {
          id: "water",
          type: "check",
          title: { zh: "饮水设施清洗消毒，水质检测合格", en: "Water points are clean and the test is passed" },
          points: 10,
          class: "mark",
          severity: "general",
          category: "hygiene",
          ...shown,
          basis: [{ law: schoolHealthRegulation, clause: "第七条", confidence: "A1" }],
        },
        {
          id: "disinfected",
          type: "check",
          title: { zh: "教室、厕所、功能室开学前消毒", en: "Rooms and toilets were disinfected before term" },
          points: 5,
          severity: "minor",
          category: "hygiene",
          ...shown,
          basis: [{ law: schoolHealthRegulation, clause: "第八条", confidence: "A1" }],
        },
        {
          id: "sickness",
          type: "check",
          title: {
            zh: "晨检、因病缺勤登记本和隔离室备好",
            en: "The books for illness and the isolation room are ready",
          },
          points: 5,
          severity: "minor",
          category: "hygiene",
          ...shown,
        },
      ],
    },
    {
      id: "goods",
      title: { zh: "危险品", en: "Hazardous goods" },
      items: [
        {
          id: "double",
          type: "check",
          title: { zh: "剧毒、易制爆药品双人双锁、账物相符", en: "Toxic goods have two keepers, and the book agrees" },
          points: 10,
          class: "mark",
          na: true,
          severity: "major",
          category: "security",
          ...shown,
          basis: [{ law: chemicalsRegulation, clause: "第二十四条", confidence: "A1" }],
        },
        {
          id: "cleaners",
          type: "check",
          title: { zh: "清洁消毒用品专柜存放，幼儿够不着", en: "Cleaning agents are locked away from children" },
          points: 5,
          severity: "general",
          category: "hygiene",
          ...shown,
        },
      ],
    },
    {
      id: "bus",
      title: { zh: "校车", en: "School bus" },
      when: { fact: "bus", equals: true },
      items: [
        {
          id: "papers",
          type: "check",
          title: { zh: "检验、审验在有效期，照管员到位", en: "Inspection and review are in force, attendants named" },
          points: 10,
          class: "mark",
          severity: "major",
          category: "equipment",
          ...shown,
          basis: [{ law: busRegulation, clause: "第二十条、第二十六条、第三十八条", confidence: "A1" }],
        },
        {
          id: "kit",
          type: "check",
          title: { zh: "逃生锤、干粉灭火器、急救箱齐全", en: "Hammer, extinguisher and first-aid box are aboard" },
          points: 5,
          severity: "general",
          category: "equipment",
          ...shown,
          basis: [{ law: busRegulation, clause: "第二十一条", confidence: "A1" }],
        },
      ],
    },
    {
      id: "duty",
      title: { zh: "值班预案", en: "Duty and plans" },
      items: [
        {
          id: "plans",
          type: "check",
          title: { zh: "应急预案更新，电话表张贴", en: "Emergency plans are up to date, the numbers posted" },
          points: 5,
          severity: "minor",
          category: "other",
          ...shown,
          basis: [{ law: minorsLaw, clause: "第三十七条", confidence: "A1" }],
        },
        {
          id: "night",
          type: "check",
          title: { zh: "夜间值班表排定，宿舍有人值守", en: "The night roster stands and the dormitory is staffed" },
          points: 5,
          when: { fact: "boarders", equals: true },
          severity: "general",
          category: "security",
          ...shown,
          basis: [{ law: shandongSchools, clause: "第三十四条", confidence: "A1" }],
        },
        {
          id: "lessons",
          type: "check",
          title: { zh: "开学第一课安排安全教育", en: "The first lesson of term is on safety" },
          points: 2,
          severity: "minor",
          category: "other",
          ...shown,
          basis: [{ law: compulsoryLaw, clause: "第二十四条", confidence: "A1" }],
        },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }] },
    vetoes: [
      {
        id: "mark",
        title: { zh: "标记项不合格", en: "A marked item was missed" },
        when: { classes: ["mark"], atLeast: 1 },
        to: "fail",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "good", title: { zh: "良好", en: "Good" }, from: 85, passed: true },
        { id: "fair", title: { zh: "一般", en: "Fair" }, from: 60, passed: true },
        { id: "poor", title: { zh: "较差", en: "Poor" }, passed: false },
      ],
    },
  },
});
