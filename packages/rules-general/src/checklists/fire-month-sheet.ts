import { type ChecklistItem, defineChecklist } from "@houqin/core";
import { fireOrder61 } from "../laws.ts";

/** An item of the sheet, answered yes or no: what order 61 has checked, by article. */
function item(id: string, zh: string, en: string, clause: string, grave = false) {
  return {
    id,
    type: "check",
    title: { zh, en },
    points: 10,
    severity: grave ? "general" : "minor",
    category: "fire",
    critical: grave,
    evidence: { photos: "failed", note: "failed" },
    basis: [{ law: fireOrder61, clause, confidence: "A1" }],
  } as const satisfies ChecklistItem;
}

/**
 * The monthly fire sheet 防火月查表: what was patrolled, trained, serviced and put right in the month. The contents follow 第61号令 (A1); points are suggestions.
 *
 * @example
 * fireMonthSheet.sections.map(({ id, items }) => `${id} ${items?.length}`); //=> ["month 3", "places 4", "gear 3"]
 */
export const fireMonthSheet = defineChecklist({
  id: "general/fire-month-sheet",
  version: "2026.1",
  title: { zh: "防火月查表", en: "Monthly fire sheet" },
  basis: [
    {
      law: fireOrder61,
      clause: "第二十一条、第二十五条、第三十三条、第三十六条",
      confidence: "A1",
      note: "各项对应的条文在该项里注明；分值和等级为建议。",
    },
  ],
  sections: [
    {
      id: "month",
      title: { zh: "本月工作", en: "The month's work" },
      items: [
        item("patrols", "防火巡查记录齐全、双方签名", "Patrols are recorded and signed twice", "第二十五条第四款"),
        item("hazards", "隐患整改有记录、已签字确认", "Hazards were put right and signed for", "第三十三条"),
        item("newcomers", "新上岗人员上岗前培训", "Newcomers were trained before they began", "第三十六条第三款"),
      ],
    },
    {
      id: "places",
      title: { zh: "疏散和重点部位", en: "Escape routes and key sites" },
      items: [
        item("exits", "疏散通道、安全出口畅通", "Escape routes and exits are clear", "第二十一条", true),
        item("doors", "防火门、防火卷帘正常", "Fire doors and shutters work", "第二十一条"),
        item(
          "key-sites",
          "重点部位标志明显、有人负责",
          "Key sites are marked and somebody answers for them",
          "第十九条",
        ),
        item(
          "fire-use",
          "用火用电用气无违章",
          "Nobody breaks the rules on fire, power and gas",
          "第二十六条第一款第五项",
          true,
        ),
      ],
    },
    {
      id: "gear",
      title: { zh: "消防设施器材", en: "Fire gear" },
      items: [
        item(
          "extinguishers",
          "灭火器有档案、在检修期内",
          "Extinguishers have their file and are serviced",
          "第二十九条",
        ),
        item("systems", "自动消防设施按期检测", "Automatic systems are tested when due", "第二十八条"),
        item(
          "control-room",
          "消防控制室有人持证值班",
          "The control room is manned by somebody certified",
          "第三十八条第二款",
        ),
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
