import { defineChecklist } from "@houqin/core";
import { cateringPractice, dynamicGrading, foodSafetyLaw, schoolFoodOrder45 } from "../laws.ts";

const food = { category: "food", evidence: { photos: "failed", note: "failed" } } as const;
const hygiene = { category: "hygiene", evidence: { photos: "failed", note: "failed" } } as const;
const practice7 = { law: cateringPractice, clause: "第七章", confidence: "A2", note: "条款未见原文" } as const;

/**
 * The sheet with which a canteen inspects itself 食堂自查表, scored as food service is graded: the mean of headings of ten points each, no grade with two stars missed.
 *
 * @example
 * selfInspectionSheet.sections.map(({ id }) => id); //=> ["people", "goods", "cooking", "tableware", "premises", "holding"]
 */
export const selfInspectionSheet = defineChecklist({
  id: "canteen/self-inspection-sheet",
  version: "2026.1",
  title: { zh: "食堂自查表", en: "Canteen self-inspection sheet" },
  basis: [{ law: dynamicGrading, confidence: "A2", note: "计分和分档同原表，检查项目较少。" }],
  facts: [
    { id: "school", title: { zh: "学校或幼儿园食堂", en: "canteen of a school or kindergarten" }, type: "boolean" },
    { id: "coldDishes", title: { zh: "制售凉菜", en: "serves cold dishes" }, type: "boolean" },
  ],
  sections: [
    {
      id: "people",
      title: { zh: "人员健康", en: "People" },
      items: [
        {
          id: "health-certificates",
          type: "check",
          title: { zh: "在岗人员健康证有效", en: "Everybody at work has a valid health certificate" },
          points: 5,
          class: "star",
          severity: "general",
          ...food,
          basis: [{ law: foodSafetyLaw, clause: "第四十五条第二款", confidence: "A1" }],
        },
        {
          id: "morning-check",
          type: "check",
          title: { zh: "晨检已做、记录齐全", en: "The morning check is done and recorded" },
          points: 3,
          severity: "minor",
          ...food,
          basis: [{ law: schoolFoodOrder45, confidence: "B", status: "suggestion", note: "条款未见原文" }],
        },
        {
          id: "clothing",
          type: "count",
          title: {
            zh: "工作衣帽、口罩、首饰不合要求",
            en: "People whose clothing, mask or jewellery is not as it must be",
          },
          unit: "人",
          points: 2,
          each: 0.5,
          severity: "minor",
          ...hygiene,
        },
      ],
    },
    {
      id: "goods",
      title: { zh: "采购贮存", en: "Goods" },
      items: [
        {
          id: "receipts",
          type: "check",
          title: { zh: "进货查验记录和凭证齐全", en: "Goods received are checked and recorded, with vouchers" },
          points: 4,
          severity: "minor",
          ...food,
          basis: [{ law: foodSafetyLaw, clause: "第五十三条第二款", confidence: "A1" }],
        },
        {
          id: "expired",
          type: "check",
          title: { zh: "没有过期、变质食品", en: "Nothing is expired or spoilt" },
          points: 4,
          class: "star",
          severity: "general",
          ...food,
          basis: [{ law: foodSafetyLaw, clause: "第三十四条第三项、第十项", confidence: "A1" }],
        },
        {
          id: "storage",
          type: "deductions",
          title: { zh: "贮存", en: "Storage" },
          points: 2,
          severity: "minor",
          ...food,
          list: [
            { id: "floor", title: { zh: "食品落地存放", en: "food on the floor" }, points: 0.5, most: 10 },
            { id: "unlabelled", title: { zh: "没有标签", en: "without a label" }, points: 0.5, most: 10 },
            { id: "mixed", title: { zh: "食品与杂物混放", en: "food beside other things" }, points: 1 },
          ],
        },
      ],
    },
    {
      id: "cooking",
      title: { zh: "加工制作", en: "Cooking" },
      items: [
        {
          id: "separation",
          type: "choice",
          title: { zh: "生熟分开", en: "Raw and cooked are kept apart" },
          severity: "general",
          ...food,
          options: [
            { value: "apart", title: { zh: "场所、工具都分开", en: "places and tools apart" }, points: 5 },
            { value: "marked", title: { zh: "分开但标识不清", en: "apart, but poorly marked" }, points: 3 },
            { value: "mixed", title: { zh: "混用", en: "mixed" }, points: 0, fails: true },
          ],
        },
        {
          id: "cold-room",
          type: "number",
          title: { zh: "凉菜间温度", en: "Temperature of the cold-dish room" },
          when: { fact: "coldDishes", equals: true },
          unit: "℃",
          atMost: 25,
          lowest: -10,
          highest: 60,
          points: 2,
          severity: "general",
          ...food,
          basis: [practice7],
        },
        {
          id: "no-cold-dishes",
          type: "check",
          title: { zh: "没有制售冷荤类、生食类食品", en: "No cold meat dishes and nothing raw is served" },
          when: {
            all: [
              { fact: "school", equals: true },
              { fact: "coldDishes", equals: false },
            ],
          },
          points: 5,
          class: "star",
          severity: "general",
          ...food,
          basis: [{ law: schoolFoodOrder45, confidence: "B", note: "条款未见原文" }],
        },
      ],
    },
    {
      id: "tableware",
      title: { zh: "餐用具清洗消毒", en: "Tableware" },
      items: [
        {
          id: "disinfected",
          type: "check",
          title: { zh: "餐用具洗净、消毒、保洁", en: "Tableware is washed, disinfected and kept clean" },
          points: 7,
          class: "star",
          severity: "general",
          ...food,
          basis: [{ law: foodSafetyLaw, clause: "第三十三条第一款第五项", confidence: "A1" }],
        },
        {
          id: "log",
          type: "check",
          title: { zh: "消毒记录当天填写", en: "The disinfection log is of today" },
          points: 3,
          severity: "minor",
          ...food,
        },
      ],
    },
    {
      id: "premises",
      title: { zh: "场所设施", en: "Premises" },
      items: [
        {
          id: "floors",
          type: "score",
          title: { zh: "地面、墙面、排水整洁", en: "Floors, walls and drains are clean" },
          points: 5,
          step: 0.5,
          passFrom: 4,
          severity: "minor",
          ...hygiene,
        },
        {
          id: "pests",
          type: "check",
          title: {
            zh: "防蝇防鼠设施完好（门缝小于6毫米、纱窗16目以上），没有虫鼠迹",
            en: "Pest proofing is whole (door gaps under 6 mm, screens of 16 mesh or finer), and there are no traces of pests",
          },
          points: 5,
          severity: "general",
          ...hygiene,
        },
      ],
    },
    {
      id: "holding",
      title: { zh: "留样（抽查）", en: "Samples kept (drawn)" },
      sample: { list: "dishes", title: { zh: "菜品", en: "dish" }, take: 2, rollUp: "worst" },
      items: [
        {
          id: "sample-kept",
          type: "check",
          title: { zh: "留样在位、标签齐全", en: "The sample is there, and labelled" },
          points: 5,
          class: "star",
          severity: "general",
          ...food,
          basis: [{ law: schoolFoodOrder45, clause: "第四十条", confidence: "A2" }],
        },
        {
          id: "sample-grams",
          type: "number",
          title: { zh: "留样重量", en: "Weight of the sample" },
          unit: "g",
          atLeast: 125,
          lowest: 0,
          highest: 5000,
          points: 5,
          severity: "minor",
          ...food,
          basis: [{ law: schoolFoodOrder45, clause: "第四十条", confidence: "A2" }],
        },
      ],
    },
  ],
  scoring: {
    score: { eachSection: { items: "points", adjust: [{ scaleTo: 10 }] }, combine: "mean" },
    vetoes: [
      {
        id: "stars",
        title: { zh: "两项以上星号项不合格，不评等级", en: "Two starred items were missed" },
        when: { classes: ["star"], atLeast: 2 },
        to: "noGrade",
      },
    ],
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "A", title: { zh: "优秀", en: "Excellent" }, from: 9, passed: true },
        { id: "B", title: { zh: "良好", en: "Good" }, from: 7.5, passed: true },
        { id: "C", title: { zh: "一般", en: "Fair" }, from: 6, passed: true },
        { id: "none", title: { zh: "不合格", en: "No grade" }, passed: false },
      ],
    },
  },
});
