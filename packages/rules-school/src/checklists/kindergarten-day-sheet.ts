import { defineChecklist } from "@houqin/core";
import { guangzhouKindergartens, preschoolLaw, shandongSchools } from "../laws.ts";

const shown = { evidence: { photos: "failed", note: "failed" } } as const;

/**
 * The daily sheet of a kindergarten 幼儿园每日安全检查表: a line for each danger, nothing off if it is clear, ten off for any sign of it. The way of scoring is
 * that of the public-health sheet for schools; the items are a kindergarten's.
 *
 * @example
 * kindergartenDaySheet.sections.map(({ id }) => id); //=> ["arrival", "day", "leaving"]
 */
export const kindergartenDaySheet = defineChecklist({
  id: "school/kindergarten-day-sheet",
  version: "2026.1",
  title: { zh: "幼儿园每日安全检查表", en: "Daily sheet of a kindergarten" },
  basis: {
    none: {
      zh: "评分方法参照学校公共卫生隐患检查表：无隐患不扣分，有一处苗头扣 10 分；项目按幼儿园一日流程自订。",
      en: "Scored as public-health hazard sheets for schools are: nothing off when clear, ten for any sign; the items follow a kindergarten's day.",
    },
  },
  sections: [
    {
      id: "arrival",
      title: { zh: "入园", en: "Arrival" },
      items: [
        {
          id: "gate",
          type: "check",
          title: { zh: "门卫在岗，园门随开随关", en: "The guard is there and the gate is shut behind everybody" },
          points: 10,
          severity: "general",
          category: "security",
          ...shown,
          basis: [{ law: shandongSchools, clause: "第二十九条", confidence: "A1" }],
        },
        {
          id: "morning",
          type: "check",
          title: { zh: "晨检做完，异常幼儿已隔离", en: "The children were checked, those unwell are set apart" },
          points: 10,
          severity: "general",
          category: "hygiene",
          ...shown,
          basis: [{ law: guangzhouKindergartens, clause: "第四十二条", confidence: "A1" }],
        },
        {
          id: "pockets",
          type: "check",
          title: { zh: "没有幼儿带入危险物品", en: "No child brought anything dangerous" },
          points: 10,
          severity: "general",
          category: "security",
          ...shown,
        },
      ],
    },
    {
      id: "day",
      title: { zh: "在园", en: "The day" },
      items: [
        {
          id: "play",
          type: "check",
          title: { zh: "大型玩具、地垫、围栏完好", en: "Play equipment, mats and fences are whole" },
          points: 10,
          severity: "general",
          category: "equipment",
          ...shown,
          basis: [{ law: shandongSchools, clause: "第二十六条", confidence: "A1" }],
        },
        {
          id: "water",
          type: "check",
          title: { zh: "饮水温度适宜、保温桶上锁", en: "Drinking water is not too hot and the urn is locked" },
          points: 10,
          severity: "general",
          category: "hygiene",
          ...shown,
        },
        {
          id: "floors",
          type: "check",
          title: { zh: "地面不湿滑，插座有盖，热源有护栏", en: "Floors are dry, sockets covered, heaters fenced" },
          points: 10,
          severity: "general",
          category: "electric",
          ...shown,
        },
        {
          id: "chemicals",
          type: "check",
          title: { zh: "消毒液、洗涤剂上锁", en: "Disinfectants and detergents are locked away" },
          points: 10,
          severity: "general",
          category: "hygiene",
          ...shown,
        },
        {
          id: "nap",
          type: "check",
          title: { zh: "午睡有人巡视，药品专人保管", en: "Somebody watches the nap, medicines are locked away" },
          points: 10,
          severity: "general",
          category: "other",
          ...shown,
          basis: [{ law: preschoolLaw, clause: "第五十一条", confidence: "A1" }],
        },
      ],
    },
    {
      id: "leaving",
      title: { zh: "离园", en: "Leaving" },
      items: [
        {
          id: "handover",
          type: "check",
          title: {
            zh: "逐个交接，只交给监护人或受托人",
            en: "Each child is handed to a guardian or somebody authorised",
          },
          points: 10,
          severity: "major",
          category: "security",
          ...shown,
          basis: [{ law: guangzhouKindergartens, clause: "第四十一条", confidence: "A1" }],
        },
        {
          id: "empty",
          type: "check",
          title: {
            zh: "离园后清场：教室、厕所、睡室、校车没有幼儿",
            en: "Rooms, toilets, beds and bus are empty of children",
          },
          points: 10,
          severity: "major",
          category: "security",
          ...shown,
        },
      ],
    },
  ],
  scoring: {
    score: { items: "worth", adjust: [{ floor: 0 }, { scaleTo: 100 }] },
    grades: {
      higherIsBetter: [
        { id: "clear", title: { zh: "无隐患", en: "Clear" }, from: 100, passed: true },
        { id: "watch", title: { zh: "有隐患", en: "Signs of danger" }, from: 80, passed: true },
        { id: "stop", title: { zh: "停下整改", en: "Stop and mend" }, passed: false },
      ],
    },
  },
});
