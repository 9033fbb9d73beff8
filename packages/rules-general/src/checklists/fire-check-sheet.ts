import { defineChecklist } from "@houqin/core";
import { fireOrder61 } from "../laws.ts";

/** What a fire check looks at, 第61号令第二十六条第一款, by the number of its item. */
const article26 = (item: string) =>
  [{ law: fireOrder61, clause: `第二十六条第一款${item}`, confidence: "A1" }] as const;
const photographed = { photos: "failed", note: "failed" } as const;

/**
 * The sheet of a full fire check 防火检查表: the contents are those of 第61号令第二十六条 (A1); points and grades are suggestions. A blocked exit fails the check, whatever
 * else is in order.
 *
 * @example
 * fireCheckSheet.version; //=> "2026.1"
 */
export const fireCheckSheet = defineChecklist({
  id: "general/fire-check-sheet",
  version: "2026.1",
  title: { zh: "防火检查表", en: "Fire check sheet" },
  basis: [
    { law: fireOrder61, clause: "第二十六条第一款", confidence: "A1", note: "检查内容按条文；分值和等级为建议。" },
  ],
  facts: [
    { id: "usesFire", title: { zh: "有厨房或明火", en: "kitchen or open fire" }, type: "boolean" },
    { id: "controlRoom", title: { zh: "有消防控制室", en: "fire control room" }, type: "boolean" },
  ],
  sections: [
    {
      id: "escape",
      title: { zh: "安全疏散", en: "Escape" },
      items: [
        {
          id: "exits",
          type: "check",
          title: { zh: "疏散通道、安全出口畅通", en: "Escape routes and exits are clear" },
          points: 10,
          class: "key",
          critical: true,
          severity: "general",
          category: "fire",
          evidence: photographed,
          basis: article26("第二项"),
        },
        {
          id: "exit-signs",
          type: "check",
          title: { zh: "疏散指示标志、应急照明完好", en: "Exit signs and emergency lights work" },
          points: 5,
          class: "major",
          severity: "minor",
          category: "fire",
          evidence: photographed,
          basis: article26("第二项"),
        },
        {
          id: "fire-lane",
          type: "check",
          title: { zh: "消防车通道畅通、消防水源正常", en: "The fire lane is clear and water is at hand" },
          na: true,
          points: 5,
          class: "major",
          severity: "general",
          category: "fire",
          evidence: photographed,
          basis: article26("第三项"),
        },
      ],
    },
    {
      id: "gear",
      title: { zh: "消防设施器材", en: "Fire gear" },
      items: [
        {
          id: "extinguishers",
          type: "deductions",
          title: { zh: "灭火器配置和有效情况", en: "Extinguishers" },
          points: 10,
          class: "major",
          severity: "minor",
          category: "fire",
          evidence: photographed,
          basis: article26("第四项"),
          list: [
            { id: "missing", title: { zh: "缺失", en: "missing" }, points: 5, most: 20 },
            { id: "pressure", title: { zh: "压力不足", en: "low pressure" }, points: 2, most: 20 },
            { id: "overdue", title: { zh: "超过检修期", en: "service overdue" }, points: 2, most: 20 },
            { id: "hidden", title: { zh: "被遮挡", en: "hidden from view" }, points: 1, most: 20 },
          ],
        },
        {
          id: "signs",
          type: "check",
          title: { zh: "消防安全标志完好有效", en: "Fire safety signs are in place and legible" },
          points: 2,
          class: "general",
          severity: "minor",
          category: "fire",
          basis: article26("第十一项"),
        },
        {
          id: "control-room",
          type: "check",
          title: { zh: "消防控制室有人值班、记录齐全", en: "The control room is manned and its log complete" },
          when: { fact: "controlRoom", equals: true },
          points: 10,
          class: "key",
          severity: "general",
          category: "fire",
          evidence: photographed,
          basis: article26("第九项"),
        },
      ],
    },
    {
      id: "fire-use",
      title: { zh: "用火用电", en: "Fire and electricity" },
      items: [
        {
          id: "appliances",
          type: "count",
          title: { zh: "违章用火、用电", en: "Breaches in using fire and electricity" },
          unit: "处",
          points: 10,
          each: 2,
          class: "major",
          severity: "general",
          category: "electric",
          evidence: photographed,
          basis: article26("第五项"),
        },
        {
          id: "gas",
          type: "check",
          title: { zh: "燃气阀门、报警装置正常", en: "Gas valves and alarms work" },
          when: { fact: "usesFire", equals: true },
          points: 10,
          class: "key",
          critical: true,
          severity: "major",
          category: "fire",
          evidence: photographed,
          basis: article26("第八项"),
        },
      ],
    },
    {
      id: "people",
      title: { zh: "人员和管理", en: "People and upkeep" },
      items: [
        {
          id: "knowledge",
          type: "score",
          title: { zh: "员工消防知识抽问", en: "What staff know of fire safety" },
          help: { zh: "随机问两人，各5分", en: "Ask two people at random, 5 points each" },
          points: 10,
          passFrom: 6,
          class: "general",
          severity: "minor",
          category: "fire",
          basis: article26("第六项"),
        },
        {
          id: "patrols",
          type: "check",
          title: { zh: "防火巡查按时、记录齐全", en: "Fire patrols are held and recorded" },
          points: 5,
          class: "major",
          severity: "minor",
          category: "fire",
          basis: article26("第十项"),
        },
        {
          id: "hazards",
          type: "check",
          title: { zh: "以前的隐患已整改", en: "Earlier hazards have been put right" },
          na: true,
          points: 5,
          class: "major",
          severity: "general",
          category: "fire",
          basis: article26("第一项"),
        },
        {
          id: "remarks",
          type: "text",
          title: { zh: "其他情况", en: "Anything else" },
          required: false,
          basis: article26("第十二项"),
        },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }] },
    vetoes: [
      {
        id: "critical",
        title: { zh: "关键项不合格，一票否决", en: "A critical item was missed" },
        when: { critical: true },
        to: "fail",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "good", title: { zh: "好", en: "Good" }, from: 90, passed: true },
        { id: "fair", title: { zh: "一般", en: "Fair" }, from: 70, passed: true },
        { id: "poor", title: { zh: "差", en: "Poor" }, passed: false },
      ],
    },
  },
});
