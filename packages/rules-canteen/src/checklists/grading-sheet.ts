import { defineChecklist } from "@houqin/core";
import { gradedSupervision } from "../laws.ts";

const food = {
  type: "check",
  na: true,
  severity: "general",
  category: "food",
  evidence: { photos: "failed" },
} as const;
const [high, middle, low] = [
  { points: 10, ...food },
  { points: 5, ...food },
  { points: 2, ...food, severity: "minor" },
] as const;

/**
 * The quantified sheet of a canteen's hygiene 量化分级检查表: items worth 10, 5 or 2 by their risk, all or nothing; a marked item missed means C. The way of scoring is
 * that of the hygiene supervision of food service before the dynamic grades; its items are fewer. The same sheet serves the day, the week and the month.
 *
 * @example
 * gradingSheet.facts?.map(({ id }) => id); //=> ["serves"]
 */
export const gradingSheet = defineChecklist({
  id: "canteen/grading-sheet",
  version: "2026.1",
  title: { zh: "食堂量化分级检查表", en: "Quantified canteen sheet" },
  basis: [
    {
      law: gradedSupervision,
      confidence: "A2",
      note: "每项10、5、2分，合格得满分、不合格不得分，按适用项折算百分；85分以上为好，60分以下为差，标记项不合格按差评。检查项目比原表少。",
    },
  ],
  facts: [
    {
      id: "serves",
      title: { zh: "作为哪一级检查", en: "what the check serves as" },
      type: "text",
      values: ["day", "week", "month"],
    },
  ],
  sections: [
    {
      id: "permits",
      title: { zh: "许可与人员", en: "Permits and people" },
      items: [
        {
          id: "licence",
          title: { zh: "许可证有效、公示", en: "The licence is valid and on the wall" },
          ...high,
          class: "mark",
        },
        {
          id: "health",
          title: { zh: "从业人员健康证齐全", en: "Everybody has a health certificate" },
          ...high,
          class: "mark",
        },
        { id: "hands", title: { zh: "洗手、工作衣帽、口罩", en: "Hands, work clothes, masks" }, ...middle },
      ],
    },
    {
      id: "goods",
      title: { zh: "采购与贮存", en: "Buying and storing" },
      items: [
        { id: "vouchers", title: { zh: "索证索票、台账齐全", en: "Vouchers and records are complete" }, ...high },
        { id: "spoilt", title: { zh: "没有过期、霉变食品", en: "Nothing expired or mouldy" }, ...high, class: "mark" },
        { id: "shelves", title: { zh: "离墙离地、分类存放", en: "Off walls and floor, by kind" }, ...low },
      ],
    },
    {
      id: "process",
      title: { zh: "加工过程", en: "Cooking" },
      items: [
        { id: "apart", title: { zh: "生熟分开、荤素分池", en: "Raw and cooked apart, sinks by kind" }, ...high },
        { id: "through", title: { zh: "烧熟煮透、当餐加工", en: "Cooked through, for this meal" }, ...high },
        { id: "samples", title: { zh: "留样足量、满时", en: "Samples are large and old enough" }, ...middle },
      ],
    },
    {
      id: "tableware",
      title: { zh: "餐饮具洗消", en: "Tableware" },
      items: [
        {
          id: "disinfected",
          title: { zh: "餐饮具消毒、保洁", en: "Tableware is disinfected and kept clean" },
          ...high,
          class: "mark",
        },
        { id: "log", title: { zh: "消毒记录当日填写", en: "The log is of today" }, ...low },
      ],
    },
    {
      id: "surroundings",
      title: { zh: "环境与三防", en: "Surroundings" },
      items: [
        { id: "floors", title: { zh: "地面、墙面、下水清洁", en: "Floors, walls, drains are clean" }, ...middle },
        { id: "pests", title: { zh: "防蝇防鼠防尘设施完好", en: "Proof against flies, rats and dust" }, ...middle },
        { id: "waste", title: { zh: "垃圾加盖、日产日清", en: "Waste is covered and leaves each day" }, ...low },
      ],
    },
  ],
  scoring: {
    score: { items: "worth", adjust: [{ scaleTo: 100 }] },
    vetoes: [
      {
        id: "marks",
        title: { zh: "关键项不合格，评为C级", en: "A marked item was missed: grade C" },
        when: { classes: ["mark"] },
        to: "fail",
      },
    ],
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "A", title: { zh: "A级", en: "A" }, from: 85, passed: true },
        { id: "B", title: { zh: "B级", en: "B" }, from: 60, passed: true },
        { id: "C", title: { zh: "C级", en: "C" }, passed: false },
      ],
    },
  },
});
