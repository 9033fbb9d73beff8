import { defineChecklist } from "@houqin/core";

const photographed = { photos: "failed", note: "failed" } as const;

/**
 * The sheet of a round through the rooms 居室检查表: one room in five, three at least, is drawn; points are taken off by a list. House rules, no law.
 *
 * @example
 * roomSheet.sections.map(({ sample }) => sample?.take); //=> [undefined, 3]
 */
export const roomSheet = defineChecklist({
  id: "eldercare/room-sheet",
  version: "2026.1",
  title: { zh: "老人居室检查表", en: "Room sheet" },
  basis: { none: { zh: "本单位自订，不是法定格式。", en: "A standard of the house; no law prescribes it." } },
  sections: [
    {
      id: "floor",
      title: { zh: "楼层", en: "Floor" },
      items: [
        {
          id: "corridor",
          type: "deductions",
          title: { zh: "走廊、公共卫生间", en: "Corridor and washrooms" },
          points: 30,
          severity: "minor",
          category: "hygiene",
          evidence: { photos: "failed" },
          list: [
            { id: "stored", title: { zh: "堆放杂物、轮椅挡道", en: "things in the way" }, points: 10, most: 3 },
            { id: "wet", title: { zh: "地面湿滑", en: "wet floor" }, points: 5, most: 4 },
            { id: "rails", title: { zh: "扶手松动", en: "loose rails" }, points: 5, most: 4 },
            { id: "smell", title: { zh: "有异味", en: "bad smell" }, points: 5, most: 2 },
          ],
        },
      ],
    },
    {
      id: "rooms",
      title: { zh: "抽查居室", en: "Rooms drawn" },
      sample: { list: "rooms", title: { zh: "居室", en: "room" }, take: 3, share: 0.2, passShare: 0.8 },
      items: [
        {
          id: "bell",
          type: "check",
          title: { zh: "呼叫器够得着、按了有人应", en: "The bell is in reach and answered" },
          points: 20,
          class: "key",
          severity: "general",
          category: "equipment",
          evidence: photographed,
        },
        {
          id: "appliances",
          type: "check",
          title: { zh: "无违规电器、不在床上吸烟", en: "No banned appliances, no smoking in bed" },
          points: 20,
          class: "key",
          severity: "general",
          category: "fire",
          evidence: photographed,
        },
        {
          id: "order",
          type: "deductions",
          title: { zh: "居室内务", en: "Order of the room" },
          points: 30,
          severity: "minor",
          category: "hygiene",
          list: [
            { id: "bedding", title: { zh: "床单被褥不洁", en: "soiled bedding" }, points: 10, most: 3 },
            { id: "floor", title: { zh: "地面有水渍杂物", en: "wet or littered floor" }, points: 5, most: 4 },
            { id: "food", title: { zh: "存放过期食品", en: "spoilt food" }, points: 10, most: 3 },
            { id: "air", title: { zh: "不通风、有异味", en: "stale air" }, points: 5, most: 2 },
          ],
        },
      ],
    },
  ],
  scoring: {
    score: { items: "deduction", from: 100, adjust: [{ floor: 0 }] },
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "excellent", title: { zh: "优秀", en: "Excellent" }, from: 95, passed: true },
        { id: "good", title: { zh: "良好", en: "Good" }, from: 85, passed: true },
        { id: "pass", title: { zh: "合格", en: "Pass" }, from: 70, passed: true },
        { id: "fail", title: { zh: "不合格", en: "Fail" }, passed: false },
      ],
    },
  },
});
