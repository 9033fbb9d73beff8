import { defineChecklist, type Text } from "@houqin/core";
import { serviceSafety } from "../laws.ts";

/** One thing that must be so against a harm, worth so many points. */
function prevention<const Id extends string>(
  id: Id,
  points: number,
  title: Text,
  more: { readonly na?: true; readonly critical?: true } = {},
) {
  return {
    id,
    type: "check",
    title,
    points,
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
    ...more,
  } as const;
}

/**
 * The sheet of the nine preventions 九防检查表: one heading for each harm that GB 38600-2019 names, two items each. The headings are the standard's (A2); items, points
 * and grades are suggestions. An exit that nobody watches, by which somebody may go missing, fails the sheet.
 *
 * @example
 * ninePreventionsSheet.sections.map(({ id }) => id).length; //=> 9
 */
export const ninePreventionsSheet = defineChecklist({
  id: "eldercare/nine-preventions-sheet",
  version: "2026.1",
  title: { zh: "九防安全检查表", en: "Sheet of the nine preventions" },
  basis: [
    {
      law: serviceSafety,
      clause: "第6章",
      confidence: "A2",
      note: "九类风险的名目两处转述一致；检查项目、分值和等级为建议。",
    },
  ],
  sections: [
    {
      id: "choking",
      title: { zh: "防噎食", en: "Choking" },
      items: [
        prevention("choking-meals", 6, {
          zh: "高风险老人食物改软改碎，进餐有人看护",
          en: "Food is softened for those at risk, and somebody sits by",
        }),
        prevention("choking-rescue", 4, { zh: "当班护理员会噎食急救", en: "Carers on duty know what to do" }),
      ],
    },
    {
      id: "misuse",
      title: { zh: "防食品药品误食", en: "Wrong food or drug" },
      items: [
        prevention("misuse-drugs", 6, { zh: "药品专柜上锁、双人核对", en: "Drugs are locked up and checked by two" }),
        prevention("misuse-expired", 4, { zh: "房间内无过期变质食品", en: "No spoilt food in the rooms" }),
      ],
    },
    {
      id: "pressure-sore",
      title: { zh: "防压疮", en: "Pressure sores" },
      items: [
        prevention(
          "sore-turning",
          6,
          { zh: "翻身卡按时填、皮肤完好", en: "Turning is recorded and skin is sound" },
          { na: true },
        ),
        prevention("sore-bed", 4, { zh: "床单平整干燥、用具合适", en: "Beds are smooth and dry, aids fit" }),
      ],
    },
    {
      id: "scald",
      title: { zh: "防烫伤", en: "Scalds" },
      items: [
        prevention("scald-water", 6, { zh: "洗浴水温先测、恒温阀正常", en: "Bath water is measured, mixers work" }),
        prevention("scald-heat", 4, {
          zh: "热水瓶、取暖用具放置安全",
          en: "Hot water and heaters stand where they do no harm",
        }),
      ],
    },
    {
      id: "bed-fall",
      title: { zh: "防坠床", en: "Falls from bed" },
      items: [
        prevention("bed-rails", 6, { zh: "床栏牢固、按需拉起", en: "Bed rails are firm and used where needed" }),
        prevention("bed-rounds", 4, { zh: "高风险老人夜间加密巡视", en: "Those at risk are seen more often at night" }),
      ],
    },
    {
      id: "fall",
      title: { zh: "防跌倒", en: "Falls" },
      items: [
        prevention("fall-floors", 6, {
          zh: "地面干燥无障碍、卫生间有扶手",
          en: "Floors are dry and clear, washrooms have rails",
        }),
        prevention("fall-light", 4, {
          zh: "夜灯亮、鞋合脚、辅具完好",
          en: "Night lights, shoes and aids are in order",
        }),
      ],
    },
    {
      id: "harm",
      title: { zh: "防他伤和自伤", en: "Harm to self or others" },
      items: [
        prevention("harm-things", 6, {
          zh: "刀剪、绳索、药品、清洁剂收管",
          en: "Blades, cords, drugs and cleaners are put away",
        }),
        prevention("harm-mood", 4, {
          zh: "情绪异常有人谈、有记录",
          en: "Somebody talks to those in low spirits, on record",
        }),
      ],
    },
    {
      id: "wandering",
      title: { zh: "防走失", en: "Going missing" },
      items: [
        prevention(
          "wandering-exits",
          6,
          { zh: "出入口有人看、门禁能用又不妨碍疏散", en: "Exits are watched and open in an emergency" },
          { critical: true },
        ),
        prevention("wandering-signs", 4, {
          zh: "失智老人有身份标识、每班点名",
          en: "Those who may wander bear a sign and are counted each watch",
        }),
      ],
    },
    {
      id: "activity",
      title: { zh: "防文娱活动意外", en: "Injury at activities" },
      items: [
        prevention("activity-place", 6, {
          zh: "场地设施先查、有人保护",
          en: "Place and gear are looked at, somebody stands by",
        }),
        prevention("activity-fit", 4, { zh: "按身体状况安排活动", en: "Activities suit those who take part" }),
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
