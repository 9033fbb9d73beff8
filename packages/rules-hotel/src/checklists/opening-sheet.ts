import { defineChecklist } from "@houqin/core";
import { fireOrder61, foodSafetyLaw, foodWasteLaw } from "../laws.ts";

const service = { category: "other", severity: "minor", evidence: { note: "failed" } } as const;
const safety = { category: "fire", severity: "general", evidence: { photos: "failed", note: "failed" } } as const;

/**
 * What must be in order before an outlet opens 营业前检查表: floor, tableware, kits, equipment, people. House rules, but for the items that name a law.
 *
 * @example
 * openingSheet.sections.map(({ id }) => id); //=> ["floor", "ware", "kits", "safety", "people"]
 */
export const openingSheet = defineChecklist({
  id: "hotel/opening-sheet",
  version: "2026.1",
  title: { zh: "营业前检查表", en: "Opening sheet" },
  basis: {
    none: {
      zh: "酒店自订；有法规依据的项目在该项里注明。",
      en: "A standard of the hotel; items that rest on a law name it.",
    },
  },
  sections: [
    {
      id: "floor",
      title: { zh: "餐厅环境", en: "Floor" },
      items: [
        {
          id: "tables",
          type: "count",
          title: { zh: "台面、地面、洗手间不净处", en: "Places that are not clean: tables, floor, washrooms" },
          unit: "处",
          points: 15,
          each: 3,
          category: "hygiene",
          severity: "minor",
          evidence: { note: "failed" },
        },
        {
          id: "lights",
          type: "check",
          title: { zh: "灯光、空调、音响正常", en: "Lights, air and sound work" },
          points: 10,
          ...service,
        },
      ],
    },
    {
      id: "ware",
      title: { zh: "餐具布草", en: "Tableware and linen" },
      items: [
        {
          id: "ware-disinfected",
          type: "check",
          title: { zh: "摆台餐具消毒、无破损、无水渍", en: "Tableware on the tables is disinfected, whole and dry" },
          points: 20,
          class: "key",
          category: "hygiene",
          severity: "general",
          evidence: { photos: "failed", note: "failed" },
          basis: [{ law: foodSafetyLaw, clause: "第五十六条第二款", confidence: "A1" }],
        },
        {
          id: "linen-ready",
          type: "check",
          title: { zh: "台布、口布够一餐用", en: "Tablecloths and napkins suffice for the meal" },
          points: 10,
          ...service,
        },
      ],
    },
    {
      id: "kits",
      title: { zh: "酱料用具", en: "Kits" },
      items: [
        {
          id: "condiments",
          type: "check",
          title: { zh: "酱料、菜品所跟用具备齐", en: "Condiments and utensils of every dish are ready" },
          points: 10,
          ...service,
        },
        {
          id: "saving",
          type: "check",
          title: {
            zh: "反食品浪费标识在位，服务员提醒适量点餐、不劝多点",
            en: "The sign against waste is up; waiters advise to order no more than is eaten",
          },
          points: 5,
          ...service,
          basis: [{ law: foodWasteLaw, clause: "第七条第一款第二项", confidence: "A1" }],
        },
      ],
    },
    {
      id: "safety",
      title: { zh: "消防设备", en: "Safety" },
      items: [
        {
          id: "exits",
          type: "check",
          title: { zh: "疏散通道畅通、安全出口没上锁", en: "Ways out are clear and exits unlocked" },
          points: 15,
          class: "key",
          ...safety,
          basis: [{ law: fireOrder61, clause: "第二十一条", confidence: "A1" }],
        },
        {
          id: "gas",
          type: "check",
          title: { zh: "燃气、炉灶、洗碗机试运行正常", en: "Gas, stoves and the dishwasher run" },
          points: 5,
          ...safety,
        },
      ],
    },
    {
      id: "people",
      title: { zh: "人员", en: "People" },
      items: [
        {
          id: "posts",
          type: "check",
          title: { zh: "各岗位到齐、仪容整洁", en: "Every post is filled and tidy" },
          points: 10,
          ...service,
        },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }] },
    vetoes: [
      {
        id: "key",
        title: { zh: "关键项不合格，不能营业", en: "A key item was missed: not to be opened" },
        when: { classes: ["key"], atLeast: 1 },
        to: "noGrade",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "ready", title: { zh: "可以营业", en: "Ready" }, from: 90, passed: true },
        { id: "mend", title: { zh: "整改后营业", en: "To be mended first" }, passed: false },
      ],
    },
  },
});
