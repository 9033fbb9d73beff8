import { type ChecklistItem, defineChecklist } from "@houqin/core";

/** An item that takes so many points off for each fault. */
function faults(id: string, zh: string, en: string, list: readonly (readonly [string, string, string, number])[]) {
  return {
    id,
    type: "deductions",
    title: { zh, en },
    points: 15,
    severity: "minor",
    category: "hygiene",
    evidence: { photos: "failed" },
    list: list.map(([fault, faultZh, faultEn, points]) => ({
      id: fault,
      title: { zh: faultZh, en: faultEn },
      points,
      most: 10,
    })),
  } as const satisfies ChecklistItem;
}

/**
 * The sheet by which cleanliness is assessed 卫生考评表: floors, toilets, windows and corners, bins, walls and private things. House rules, no law.
 *
 * @example
 * hygieneSheet.version; //=> "2026.1"
 */
export const hygieneSheet = defineChecklist({
  id: "general/hygiene-sheet",
  version: "2026.1",
  title: { zh: "卫生考评表", en: "Hygiene sheet" },
  basis: { none: { zh: "本单位自订，不是法定格式。", en: "A standard of the house; no law prescribes it." } },
  sections: [
    {
      id: "zone",
      title: { zh: "责任区", en: "Zone" },
      items: [
        faults("floor", "地面", "Floor", [
          ["butts", "烟头", "cigarette ends", 1],
          ["paper", "纸屑", "paper", 1],
          ["peel", "果皮", "peel", 1],
          ["spit", "痰迹", "spit", 2],
          ["water", "积水", "standing water", 2],
        ]),
        faults("toilet", "厕所", "Toilets", [
          ["smell", "有异味", "smell", 3],
          ["dirt", "便池不洁", "dirty bowls", 3],
          ["blocked", "堵塞、漏水", "blocked or leaking", 5],
        ]),
        faults("windows", "门窗", "Doors and windows", [
          ["dust", "有灰尘", "dust", 1],
          ["stains", "有污渍", "stains", 1],
        ]),
        faults("corners", "卫生死角", "Corners", [
          ["behind", "柜后、桌下未清", "not cleaned behind or below", 2],
          ["stored", "堆放杂物", "things stored", 3],
        ]),
        faults("bins", "垃圾桶、烟灰筒", "Bins and ashtrays", [
          ["full", "满溢未清", "overflowing", 3],
          ["lid", "桶体不洁、无盖", "dirty or without a lid", 1],
        ]),
        faults("walls", "墙面、墙顶", "Walls and ceilings", [
          ["dust", "积灰、蛛网", "dust or cobwebs", 2],
          ["posters", "乱张贴", "posters", 1],
        ]),
        faults("private", "私人物品", "Private things", [["lying", "乱放私人物品", "lying about", 2]]),
      ],
    },
  ],
  scoring: {
    score: { items: "deduction", from: 100, adjust: [{ floor: 0 }] },
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "excellent", title: { zh: "优秀", en: "Excellent" }, from: 90, passed: true },
        { id: "good", title: { zh: "良好", en: "Good" }, from: 75, passed: true },
        { id: "pass", title: { zh: "合格", en: "Pass" }, from: 60, passed: true },
        { id: "fail", title: { zh: "不合格", en: "Fail" }, passed: false },
      ],
    },
  },
});
