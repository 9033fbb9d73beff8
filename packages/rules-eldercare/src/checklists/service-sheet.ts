import { defineChecklist } from "@houqin/core";

const rated = { type: "score", severity: "minor", category: "other", evidence: { note: "failed" } } as const;

/**
 * The sheet of service quality 服务质量自评表. Its shape is that of the national rating, GB/T 37276 (A2: a city's rules quote it): environment 120, equipment 130,
 * operation 150, service 600; a level wants a total and a share of each part. The items are our own short list, to see where a centre stands before it is rated.
 *
 * @example
 * serviceSheet.sections.map(({ items = [] }) => items.reduce((sum, item) => sum + ("points" in item ? (item.points ?? 0) : 0), 0));
 * //=> [120, 130, 150, 600]
 */
export const serviceSheet = defineChecklist({
  id: "eldercare/service-sheet",
  version: "2026.1",
  title: { zh: "养老服务质量自评表", en: "Sheet of service quality" },
  basis: [
    {
      law: "养老机构等级划分与评定 GB/T 37276",
      confidence: "A2",
      note: "环境120分、设备设施130分、运营管理150分、服务600分，每一级都要求总分和各部分得分率；项目是自评用的短表，比原标准少。",
    },
  ],
  sections: [
    {
      id: "environment",
      title: { zh: "环境", en: "Environment" },
      items: [
        {
          id: "barrier-free",
          title: { zh: "无障碍和扶手", en: "No barriers, rails throughout" },
          points: 60,
          passFrom: 36,
          ...rated,
        },
        {
          id: "grounds",
          title: { zh: "室外活动场地和绿化", en: "Grounds and greenery" },
          points: 60,
          passFrom: 36,
          ...rated,
        },
      ],
    },
    {
      id: "equipment",
      title: { zh: "设施设备", en: "Equipment" },
      items: [
        { id: "rooms", title: { zh: "居室设施和呼叫装置", en: "Rooms and bells" }, points: 70, passFrom: 42, ...rated },
        {
          id: "fire-gear",
          title: { zh: "消防和疏散器材", en: "Fire and escape gear" },
          help: {
            zh: "两层以上的按人数备担架、疏散椅、过滤式面罩、手电",
            en: "Above two floors: stretchers, evacuation chairs, hoods and torches by head count",
          },
          points: 60,
          passFrom: 36,
          ...rated,
        },
      ],
    },
    {
      id: "operation",
      title: { zh: "运营管理", en: "Operation" },
      items: [
        {
          id: "staffing",
          title: { zh: "人员配备和培训", en: "Staff and their training" },
          points: 50,
          passFrom: 30,
          ...rated,
        },
        {
          id: "records",
          title: { zh: "制度、档案和服务协议", en: "Rules, files and agreements" },
          points: 50,
          passFrom: 30,
          ...rated,
        },
        {
          id: "safety",
          title: { zh: "安全管理和应急预案", en: "Safety and emergency plans" },
          points: 50,
          passFrom: 30,
          ...rated,
        },
      ],
    },
    {
      id: "service",
      title: { zh: "服务", en: "Service" },
      items: [
        {
          id: "assessment",
          title: { zh: "出入院和评估", en: "Admission and assessment" },
          points: 60,
          passFrom: 36,
          ...rated,
        },
        { id: "daily-care", title: { zh: "生活照料", en: "Daily care" }, points: 140, passFrom: 84, ...rated },
        { id: "meals", title: { zh: "膳食", en: "Meals" }, points: 80, passFrom: 48, ...rated },
        { id: "cleaning", title: { zh: "清洁和洗涤", en: "Cleaning and laundry" }, points: 80, passFrom: 48, ...rated },
        {
          id: "nursing",
          title: { zh: "医疗护理和康复", en: "Nursing and rehabilitation" },
          points: 100,
          passFrom: 60,
          ...rated,
        },
        { id: "leisure", title: { zh: "文化娱乐", en: "Leisure" }, points: 70, passFrom: 42, ...rated },
        { id: "comfort", title: { zh: "心理和精神慰藉", en: "Comfort" }, points: 70, passFrom: 42, ...rated },
      ],
    },
  ],
  scoring: {
    score: { eachSection: { items: "points" }, combine: "sum" },
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "five", title: { zh: "五级", en: "Level five" }, from: 900, parts: [{ percent: 90 }], passed: true },
        { id: "four", title: { zh: "四级", en: "Level four" }, from: 780, parts: [{ percent: 80 }], passed: true },
        { id: "three", title: { zh: "三级", en: "Level three" }, from: 570, parts: [{ percent: 60 }], passed: true },
        { id: "two", title: { zh: "二级", en: "Level two" }, from: 450, parts: [{ percent: 50 }], passed: true },
        { id: "one", title: { zh: "一级", en: "Level one" }, from: 360, parts: [{ percent: 40 }], passed: true },
        { id: "none", title: { zh: "未达一级", en: "Below level one" }, passed: false },
      ],
    },
  },
});
