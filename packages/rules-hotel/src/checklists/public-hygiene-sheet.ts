import { defineChecklist, type LegalBasis, type Text } from "@houqin/core";
import { hygieneManagement, publicPlaces, publicPlacesRules } from "../laws.ts";

/** Something that the hygiene of a public place asks; a key item that was missed leaves the house without a grade. */
function asked<const Id extends string>(
  id: Id,
  points: number,
  title: Text,
  more: { readonly key?: true; readonly na?: true; readonly basis?: readonly LegalBasis[] } = {},
) {
  const { key, ...rest } = more;
  return {
    id,
    type: "check",
    title,
    points,
    class: key ? "key" : "other",
    severity: key ? "general" : "minor",
    category: "hygiene",
    evidence: { photos: "failed", note: "failed" },
    ...rest,
  } as const;
}

/**
 * The sheet of public-place hygiene 公共场所卫生自查表, in the shape of the graded supervision of hotels: points got of those that could be got, key items, and the
 * grades A from 90, B from 70, C from 60, which are known but were not seen. Items name a law where one was seen; the others are suggestions.
 *
 * @example
 * publicHygieneSheet.sections.map(({ id }) => id); //=> ["papers", "linen", "cups", "air"]
 */
export const publicHygieneSheet = defineChecklist({
  id: "hotel/public-hygiene-sheet",
  version: "2026.1",
  title: { zh: "公共场所卫生自查表", en: "Sheet of public-place hygiene" },
  basis: [
    {
      law: "公共场所卫生监督量化分级管理（住宿场所）",
      confidence: "B",
      note: "按适用项折算百分，90分以上A级、70分以上B级、60分以上C级，原文未见；项目有依据的在该项里注明。",
    },
  ],
  facts: [{ id: "centralAir", title: { zh: "有集中空调", en: "central air conditioning" }, type: "boolean" }],
  sections: [
    {
      id: "papers",
      title: { zh: "证照档案", en: "Papers" },
      items: [
        asked(
          "licence",
          15,
          { zh: "卫生许可证有效，挂在大堂", en: "The hygiene licence is in force and hangs in the lobby" },
          { key: true, basis: [{ law: publicPlaces, clause: "第四条", confidence: "A1" }] },
        ),
        asked(
          "health",
          15,
          { zh: "直接为客人服务的人员都有健康合格证", en: "Whoever serves guests holds a health certificate" },
          { key: true, basis: [{ law: publicPlaces, clause: "第七条", confidence: "A1" }] },
        ),
        asked(
          "file",
          5,
          { zh: "卫生管理档案分类齐全，有专人管", en: "The hygiene file is complete and has a keeper" },
          { basis: [{ law: publicPlacesRules, clause: "第八条", confidence: "A2" }] },
        ),
        asked("result-posted", 5, {
          zh: "一年内做过卫生检测，结果公示",
          en: "Hygiene was tested within a year, and the result is posted",
        }),
      ],
    },
    {
      id: "linen",
      title: { zh: "布草", en: "Linen" },
      items: [
        asked(
          "bed-linen",
          15,
          { zh: "床上用品一客一换，长住客每周一换", en: "Bed linen is fresh for each guest, weekly for long stays" },
          { key: true, basis: [{ law: hygieneManagement, clause: "附录B.1.1", confidence: "A1" }] },
        ),
        asked(
          "towels",
          10,
          { zh: "毛巾浴衣每客用后清洗消毒", en: "Towels and robes are washed and disinfected after each guest" },
          { basis: [{ law: hygieneManagement, clause: "附录B.1.3", confidence: "A1" }] },
        ),
        asked(
          "covers",
          5,
          {
            zh: "床罩、枕芯、床垫定期更换清洗",
            en: "Bedspreads, pillows and mattresses are changed and cleaned from time to time",
          },
          { basis: [{ law: hygieneManagement, clause: "附录B.1.2", confidence: "A1" }] },
        ),
        asked("store", 5, {
          zh: "净布草专柜存放，不和脏布草混放",
          en: "Clean linen has its store, apart from used linen",
        }),
      ],
    },
    {
      id: "cups",
      title: { zh: "杯具洁具", en: "Cups and bathrooms" },
      items: [
        asked(
          "cups-disinfected",
          15,
          { zh: "杯具在消毒间洗消，消毒记录齐全", en: "Cups are disinfected in their room, on record" },
          { key: true },
        ),
        asked("bathroom", 10, {
          zh: "面盆、浴缸、马桶分开用工具清洁消毒",
          en: "Basin, bath and toilet are cleaned and disinfected with tools of their own",
        }),
      ],
    },
    {
      id: "air",
      title: { zh: "空气用水", en: "Air and water" },
      items: [
        {
          ...asked("air-system", 5, {
            zh: "集中空调按期清洗消毒",
            en: "The air conditioning is cleaned and disinfected in time",
          }),
          when: { fact: "centralAir", equals: true },
        },
        asked(
          "water",
          5,
          { zh: "二次供水水箱清洗、水质检测合格", en: "Tanks are cleaned and their water passed" },
          { na: true },
        ),
      ],
    },
  ],
  scoring: {
    score: { items: "worth", adjust: [{ scaleTo: 100 }, { round: 1 }] },
    vetoes: [
      {
        id: "key",
        title: { zh: "关键项不合格，不评等级", en: "A key item was missed" },
        when: { classes: ["key"], atLeast: 1 },
        to: "noGrade",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "A", title: { zh: "A级", en: "A" }, from: 90, passed: true },
        { id: "B", title: { zh: "B级", en: "B" }, from: 70, passed: true },
        { id: "C", title: { zh: "C级", en: "C" }, from: 60, passed: true },
        { id: "none", title: { zh: "不予评级", en: "No grade" }, passed: false },
      ],
    },
  },
});
