import { defineChecklist } from "@houqin/core";

const severe = { severity: "general", category: "electric", evidence: { photos: "failed" } } as const;

/**
 * The sheet of a dormitory check 寝室卫生安全检查表: one room in ten, five at least, is drawn; points are taken off by a list. House rules, no law.
 *
 * @example
 * roomCheckSheet.sections.map(({ sample }) => sample?.take); //=> [undefined, 5]
 */
export const roomCheckSheet = defineChecklist({
  id: "general/room-check-sheet",
  version: "2026.1",
  title: { zh: "寝室卫生安全检查表", en: "Dormitory room sheet" },
  basis: { none: { zh: "本单位自订，不是法定格式。", en: "A standard of the house; no law prescribes it." } },
  sections: [
    {
      id: "building",
      title: { zh: "楼栋", en: "Building" },
      items: [
        {
          id: "corridors",
          type: "deductions",
          title: { zh: "走廊、楼梯间", en: "Corridors and stairs" },
          points: 20,
          severity: "minor",
          category: "hygiene",
          list: [
            { id: "litter", title: { zh: "有垃圾", en: "litter" }, points: 2, most: 10 },
            { id: "stored", title: { zh: "堆放杂物", en: "things stored" }, points: 5, most: 4 },
          ],
        },
      ],
    },
    {
      id: "rooms",
      title: { zh: "抽查寝室", en: "Rooms drawn" },
      sample: { list: "rooms", title: { zh: "寝室", en: "room" }, take: 5, share: 0.1, passShare: 0.8 },
      items: [
        {
          id: "tidy",
          type: "deductions",
          title: { zh: "内务卫生", en: "Order and cleanliness" },
          points: 50,
          severity: "minor",
          category: "hygiene",
          list: [
            { id: "floor", title: { zh: "地面不干净", en: "dirty floor" }, points: 5 },
            { id: "beds", title: { zh: "床铺不整", en: "beds unmade" }, points: 5, most: 8 },
            { id: "damp", title: { zh: "卫生间有积水", en: "standing water" }, points: 10 },
          ],
        },
        {
          id: "appliances",
          type: "check",
          title: { zh: "无违规电器", en: "No banned appliances" },
          points: 30,
          class: "key",
          ...severe,
        },
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
