import { defineChecklist } from "@houqin/core";
import { foodSafetyLaw, solidWasteLaw } from "../laws.ts";

const hygiene = { category: "hygiene", severity: "minor", evidence: { photos: "failed", note: "failed" } } as const;
const food = { ...hygiene, category: "food", severity: "general" } as const;
const books = { category: "other", severity: "minor", evidence: { note: "failed" } } as const;

/**
 * The sheet for stewarding 管事部检查表: tableware, linen, sub-store, waste; the mean of the headings, each out of a hundred. House rules, but for the items that name a law.
 *
 * @example
 * stewardingSheet.sections.map(({ id }) => id); //=> ["ware", "linen", "store", "waste"]
 */
export const stewardingSheet = defineChecklist({
  id: "hotel/stewarding-sheet",
  version: "2026.1",
  title: { zh: "管事部检查表", en: "Stewarding sheet" },
  basis: {
    none: {
      zh: "管事部自订；有法规依据的项目在该项里注明。",
      en: "A standard of the stewarding department; items that rest on a law name it.",
    },
  },
  facts: [{ id: "ownLaundry", title: { zh: "自营洗衣房", en: "the hotel has its own laundry" }, type: "boolean" }],
  sections: [
    {
      id: "ware",
      title: { zh: "餐具", en: "Tableware" },
      items: [
        {
          id: "disinfected",
          type: "check",
          title: { zh: "餐具洗净、消毒、入柜保洁", en: "Tableware is washed, disinfected and shelved clean" },
          points: 15,
          class: "key",
          ...food,
          basis: [{ law: foodSafetyLaw, clause: "第三十三条第一款第五项", confidence: "A1" }],
        },
        {
          id: "rinse",
          type: "number",
          title: { zh: "洗碗机末次漂洗温度", en: "Last rinse of the dishwasher" },
          unit: "℃",
          atLeast: 82,
          lowest: 0,
          highest: 100,
          points: 5,
          na: true,
          ...food,
        },
        {
          id: "chipped",
          type: "count",
          title: { zh: "还在用的破损餐具", en: "Chipped pieces still in use" },
          unit: "件",
          points: 5,
          each: 1,
          ...hygiene,
        },
        {
          id: "breakage-book",
          type: "check",
          title: {
            zh: "破损当天登记、残件入破损箱",
            en: "Breakage is logged the same day, the pieces kept in their bin",
          },
          points: 5,
          ...books,
        },
      ],
    },
    {
      id: "linen",
      title: { zh: "布草", en: "Linen" },
      items: [
        {
          id: "apart",
          type: "check",
          title: {
            zh: "净布草、脏布草分开，餐饮、客房分开",
            en: "Clean and used, dining and room linen are kept apart",
          },
          points: 10,
          ...hygiene,
        },
        {
          id: "torn",
          type: "count",
          title: { zh: "抽查有污渍破损的布草", en: "Stained or torn pieces among those looked at" },
          unit: "件",
          points: 5,
          each: 1,
          ...hygiene,
        },
        {
          id: "slips",
          type: "check",
          title: { zh: "送洗单、回收单对得上", en: "Slips out and back agree" },
          points: 5,
          ...books,
        },
        {
          id: "laundry",
          type: "check",
          when: { fact: "ownLaundry", equals: true },
          title: { zh: "洗衣房设备、药剂分类存放", en: "Machines and agents of the laundry are in order" },
          points: 5,
          ...hygiene,
        },
        {
          id: "rinses",
          type: "number",
          when: { fact: "ownLaundry", equals: true },
          title: { zh: "布草每次洗涤的漂洗遍数", en: "Rinses of each wash of linen" },
          unit: "遍",
          atLeast: 3,
          lowest: 0,
          highest: 20,
          points: 5,
          ...hygiene,
        },
      ],
    },
    {
      id: "store",
      title: { zh: "二级库", en: "Sub-store" },
      items: [
        {
          id: "agrees",
          type: "choice",
          title: { zh: "抽五种物料，账卡物相符", en: "Five supplies drawn: book, card and shelf agree" },
          points: 10,
          ...books,
          options: [
            { value: "all", title: { zh: "全部相符", en: "all agree" }, points: 10 },
            { value: "one", title: { zh: "一种不符", en: "one does not" }, points: 5, fails: true },
            { value: "more", title: { zh: "两种以上不符", en: "two or more do not" }, points: 0, fails: true },
          ],
        },
        {
          id: "shelved",
          type: "check",
          title: { zh: "分类上架、离地离墙、先进先出", en: "Shelved by kind, off floor and wall, first in first out" },
          points: 5,
          ...hygiene,
        },
        {
          id: "expired",
          type: "check",
          title: { zh: "没有过期、变质物料", en: "Nothing is expired or spoilt" },
          points: 10,
          class: "key",
          ...food,
        },
      ],
    },
    {
      id: "waste",
      title: { zh: "泔水和环境", en: "Waste and premises" },
      items: [
        {
          id: "hauled",
          type: "check",
          title: { zh: "泔水当天清运、联单齐全", en: "Food waste went today, with its slip" },
          points: 10,
          ...hygiene,
          basis: [{ law: solidWasteLaw, clause: "第五十七条第二款", confidence: "A1" }],
        },
        {
          id: "bins",
          type: "check",
          title: { zh: "泔水桶加盖、清洗干净", en: "Bins are covered and clean" },
          points: 5,
          ...hygiene,
        },
        {
          id: "floor",
          type: "score",
          title: { zh: "洗碗间地面、沟渠、墙面", en: "Floor, drains and walls of the washing room" },
          points: 5,
          step: 0.5,
          passFrom: 4,
          ...hygiene,
        },
      ],
    },
  ],
  scoring: {
    score: { eachSection: { items: "points", adjust: [{ scaleTo: 100 }] }, combine: "mean" },
    vetoes: [
      {
        id: "key",
        title: { zh: "关键项不合格，不评等级", en: "A key item was missed" },
        when: { classes: ["key"], atLeast: 1 },
        to: "noGrade",
      },
    ],
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "A", title: { zh: "优", en: "Excellent" }, from: 95, passed: true },
        { id: "B", title: { zh: "良", en: "Good" }, from: 85, passed: true },
        { id: "C", title: { zh: "待改进", en: "To improve" }, passed: false },
      ],
    },
  },
});
