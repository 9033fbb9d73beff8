import { defineChecklist } from "@houqin/core";
import { fireOrder61 } from "../laws.ts";

/** What a fire patrol looks at, 第61号令第二十五条第一款, by the number of its item. */
const article25 = (item: string) =>
  [{ law: fireOrder61, clause: `第二十五条第一款${item}`, confidence: "A1" }] as const;
const photographed = { category: "fire", evidence: { photos: "failed", note: "failed" } } as const;
/** What is in order or not, by the number of the law's item that asks for it. */
const check = (item: string) => ({ ...photographed, type: "check", basis: article25(item) }) as const;
/** Breaches that cost five points each. */
const breaches = { ...photographed, type: "count", each: 5, severity: "general" } as const;

/**
 * The sheet of a company's fire patrol 企业防火巡查表: the contents are those of 第61号令第二十五条 (A1); points are suggestions. A blocked exit fails the patrol.
 *
 * @example
 * firePatrolSheet.sections.map(({ items }) => items.length); //=> [3, 3, 2]
 */
export const firePatrolSheet = defineChecklist({
  id: "company/fire-patrol-sheet",
  version: "2026.1",
  title: { zh: "企业防火巡查表", en: "Fire patrol sheet" },
  basis: [
    { law: fireOrder61, clause: "第二十五条第一款", confidence: "A1", note: "巡查内容按条文；分值和等级为建议。" },
  ],
  facts: [
    { id: "shutters", title: { zh: "有防火门、防火卷帘", en: "fire doors or shutters" }, type: "boolean" },
    { id: "keySite", title: { zh: "消防安全重点部位", en: "key fire-safety site" }, type: "boolean" },
  ],
  sections: [
    {
      id: "escape",
      title: { zh: "安全疏散", en: "Escape" },
      items: [
        {
          id: "exits",
          title: { zh: "安全出口、疏散通道畅通", en: "Exits and escape routes are clear" },
          points: 20,
          class: "key",
          critical: true,
          severity: "general",
          ...check("第二项"),
        },
        {
          id: "signs",
          title: { zh: "疏散指示标志、应急照明完好", en: "Exit signs and emergency lights work" },
          points: 10,
          class: "major",
          severity: "minor",
          ...check("第二项"),
        },
        {
          id: "doors",
          title: { zh: "常闭式防火门关闭，卷帘下无堆物", en: "Fire doors are shut; nothing stands below shutters" },
          when: { fact: "shutters", equals: true },
          points: 10,
          class: "major",
          severity: "general",
          ...check("第四项"),
        },
      ],
    },
    {
      id: "fire-use",
      title: { zh: "用火用电和设施", en: "Fire, electricity and gear" },
      items: [
        {
          id: "fire-and-power",
          title: { zh: "用火、用电违章", en: "Breaches in using fire and electricity" },
          unit: "处",
          points: 20,
          class: "key",
          ...breaches,
          basis: article25("第一项"),
        },
        {
          id: "gear",
          title: { zh: "消防设施、器材、标志在位完整", en: "Fire gear and signs are in place and whole" },
          points: 20,
          class: "major",
          severity: "minor",
          ...check("第三项"),
        },
        {
          id: "e-bikes",
          title: { zh: "门厅楼道停放、充电的电动车", en: "Electric bicycles parked or charged in halls" },
          unit: "辆",
          points: 10,
          class: "major",
          ...breaches,
        },
      ],
    },
    {
      id: "people",
      title: { zh: "人员在岗", en: "People" },
      items: [
        {
          id: "on-post",
          title: { zh: "重点部位人员在岗", en: "The key site is manned" },
          when: { fact: "keySite", equals: true },
          points: 10,
          class: "key",
          severity: "general",
          ...check("第五项"),
        },
        {
          id: "remarks",
          type: "text",
          title: { zh: "其他消防安全情况", en: "Anything else" },
          required: false,
          basis: article25("第六项"),
        },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }] },
    vetoes: [
      {
        id: "critical",
        title: { zh: "出口通道堵塞，一票否决", en: "An exit was blocked" },
        when: { critical: true },
        to: "fail",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "ok", title: { zh: "合格", en: "In order" }, from: 80, passed: true },
        { id: "poor", title: { zh: "不合格", en: "Not in order" }, passed: false },
      ],
    },
  },
});
