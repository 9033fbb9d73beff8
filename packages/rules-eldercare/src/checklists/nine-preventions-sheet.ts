import { defineChecklist } from "@houqin/core";
import { serviceSafety } from "../laws.ts";

const prevention = {
  type: "check",
  class: "prevention",
  severity: "general",
  category: "other",
  evidence: { photos: "failed", note: "failed" },
  basis: [
    {
      law: serviceSafety,
      clause: "第6章",
      confidence: "A2",
      note: "九类风险的名目两处转述一致，条款未见原文；检查内容为建议。",
    },
  ],
} as const;

/**
 * The sheet of the nine preventions 九防检查表: one heading for each harm that GB 38600-2019 names, two items each. The headings are the standard's (A2); items, points
 * and grades are suggestions. A resident without measures, or a way out by which somebody may go missing, fails the sheet.
 *
 * @example
 * ninePreventionsSheet.sections.map(({ id }) => id).length; //=> 9
 */
export const ninePreventionsSheet = defineChecklist({
  id: "eldercare/nine-preventions-sheet",
  version: "2026.1",
  title: { zh: "九防安全检查表", en: "Sheet of the nine preventions" },
  sections: [
    {
      id: "choking",
      title: { zh: "防噎食", en: "Choking" },
      items: [
        {
          id: "choking-meals",
          title: {
            zh: "高风险老人食物改软改碎，进餐有人看护",
            en: "Food is softened for those at risk, and somebody sits by",
          },
          points: 6,
          ...prevention,
        },
        {
          id: "choking-rescue",
          title: { zh: "当班护理员会噎食急救", en: "Carers on duty know what to do" },
          points: 4,
          ...prevention,
        },
      ],
    },
    {
      id: "misuse",
      title: { zh: "防食品药品误食", en: "Wrong food or drug" },
      items: [
        {
          id: "misuse-drugs",
          title: { zh: "药品专柜上锁、双人核对", en: "Drugs are locked up and checked by two" },
          points: 6,
          ...prevention,
        },
        {
          id: "misuse-expired",
          title: { zh: "房间内无过期变质食品", en: "No spoilt food in the rooms" },
          points: 4,
          ...prevention,
        },
      ],
    },
    {
      id: "pressure-sore",
      title: { zh: "防压疮", en: "Pressure sores" },
      items: [
        {
          id: "sore-turning",
          title: { zh: "翻身卡按时填、皮肤完好", en: "Turning is recorded and skin is sound" },
          na: true,
          points: 6,
          ...prevention,
        },
        {
          id: "sore-bed",
          title: { zh: "床单平整干燥、用具合适", en: "Beds are smooth and dry, aids fit" },
          points: 4,
          ...prevention,
        },
      ],
    },
    {
      id: "scald",
      title: { zh: "防烫伤", en: "Scalds" },
      items: [
        {
          id: "scald-water",
          title: { zh: "洗浴水温先测、恒温阀正常", en: "Bath water is measured, mixers work" },
          points: 6,
          ...prevention,
        },
        {
          id: "scald-heat",
          title: { zh: "热水瓶、取暖用具放置安全", en: "Hot water and heaters stand where they do no harm" },
          points: 4,
          ...prevention,
        },
      ],
    },
    {
      id: "bed-fall",
      title: { zh: "防坠床", en: "Falls from bed" },
      items: [
        {
          id: "bed-rails",
          title: { zh: "床栏牢固、按需拉起", en: "Bed rails are firm and used where needed" },
          points: 6,
          ...prevention,
        },
        {
          id: "bed-rounds",
          title: { zh: "高风险老人夜间加密巡视", en: "Those at risk are seen more often at night" },
          points: 4,
          ...prevention,
        },
      ],
    },
    {
      id: "fall",
      title: { zh: "防跌倒", en: "Falls" },
      items: [
        {
          id: "fall-floors",
          title: { zh: "地面干燥无障碍、卫生间有扶手", en: "Floors are dry and clear, washrooms have rails" },
          points: 6,
          ...prevention,
        },
        {
          id: "fall-light",
          title: { zh: "夜灯亮、鞋合脚、辅具完好", en: "Night lights, shoes and aids are in order" },
          points: 4,
          ...prevention,
        },
      ],
    },
    {
      id: "harm",
      title: { zh: "防他伤和自伤", en: "Harm to self or others" },
      items: [
        {
          id: "harm-things",
          title: { zh: "刀剪、绳索、药品、清洁剂收管", en: "Blades, cords, drugs and cleaners are put away" },
          points: 6,
          ...prevention,
        },
        {
          id: "harm-mood",
          title: { zh: "情绪异常有人谈、有记录", en: "Somebody talks to those in low spirits, on record" },
          points: 4,
          ...prevention,
        },
      ],
    },
    {
      id: "wandering",
      title: { zh: "防走失", en: "Going missing" },
      items: [
        {
          id: "wandering-exits",
          title: { zh: "出入口有人看、门禁能用又不妨碍疏散", en: "Exits are watched and open in an emergency" },
          critical: true,
          points: 6,
          ...prevention,
        },
        {
          id: "wandering-signs",
          title: {
            zh: "失智老人有身份标识、每班点名",
            en: "Those who may wander bear a sign and are counted each watch",
          },
          points: 4,
          ...prevention,
        },
      ],
    },
    {
      id: "activity",
      title: { zh: "防文娱活动意外", en: "Injury at activities" },
      items: [
        {
          id: "activity-place",
          title: { zh: "场地设施先查、有人保护", en: "Place and gear are looked at, somebody stands by" },
          points: 6,
          ...prevention,
        },
        {
          id: "activity-fit",
          title: { zh: "按身体状况安排活动", en: "Activities suit those who take part" },
          points: 4,
          ...prevention,
        },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }, { round: 1 }] },
    vetoes: [
      {
        id: "critical",
        title: { zh: "出入口失管，一票否决", en: "An exit was not watched" },
        when: { critical: true },
        to: "fail",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "good", title: { zh: "好", en: "Good" }, from: 90, passed: true },
        { id: "fair", title: { zh: "一般", en: "Fair" }, from: 75, passed: true },
        { id: "poor", title: { zh: "差", en: "Poor" }, passed: false },
      ],
    },
  },
});
