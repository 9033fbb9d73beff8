import { defineChecklist } from "@houqin/core";
import { hygiene } from "./room-marks.ts";

const fault = (id: string, zh: string, en: string, points: number, most = 4) => ({
  id,
  title: { zh, en },
  points,
  most,
});

/**
 * A sheet of deductions 寝室扣分表: up to 40 points off for the room, 15 for the bedding, 15 for things, 30 for the shared areas of the hall, which count for every room of it; a room
 * fails once sixty are off. House rules after the published table of a department, no law.
 *
 * @example
 * sharedHallSheet.sections.map(({ id }) => id); //=> ["room", "bedding", "things", "hall"]
 */
export const sharedHallSheet = defineChecklist({
  id: "dorm/shared-hall-sheet",
  version: "2026.1",
  title: { zh: "寝室与公共区域扣分表", en: "Sheet of room and hall" },
  basis: {
    none: {
      zh: "参照一个系公布的扣分表：公共区域 30 分全楼层共担，扣满 60 分不合格；各校自订，不是法规。",
      en: "After the table of a department: the hall's 30 points count for all rooms, 60 off is a fail; no law.",
    },
  },
  sections: [
    {
      id: "room",
      title: { zh: "寝室（40分）", en: "The room (40)" },
      items: [
        {
          id: "floor",
          type: "deductions",
          title: { zh: "地面、墙面、门窗", en: "Floor, walls, doors and windows" },
          points: 40,
          ...hygiene,
          list: [
            fault("litter", "地面有垃圾", "litter on the floor", 10),
            fault("stains", "有污渍积水", "stains or water", 10),
            fault("dust", "积灰、蛛网", "dust or cobwebs", 5),
          ],
        },
      ],
    },
    {
      id: "bedding",
      title: { zh: "床铺（15分）", en: "Bedding (15)" },
      items: [
        {
          id: "beds",
          type: "count",
          title: { zh: "没有整理的床铺", en: "Beds left untidy" },
          unit: "张",
          points: 15,
          each: 5,
          ...hygiene,
        },
      ],
    },
    {
      id: "things",
      title: { zh: "物品（15分）", en: "Things (15)" },
      items: [
        {
          id: "placed",
          type: "count",
          title: { zh: "乱放的物品", en: "Things lying about" },
          unit: "处",
          points: 15,
          each: 3,
          ...hygiene,
        },
      ],
    },
    {
      id: "hall",
      title: { zh: "公共区域（30分）", en: "Shared areas (30)" },
      items: [
        {
          id: "corridor",
          type: "deductions",
          title: { zh: "走廊、楼梯、水房", en: "Corridor, stairs and washroom" },
          points: 30,
          ...hygiene,
          list: [
            fault("rubbish", "堆放垃圾杂物", "rubbish or things left", 10),
            fault("water", "水房有积水残渣", "water or leftovers in the washroom", 10),
          ],
        },
      ],
    },
  ],
  scoring: {
    score: { items: "points" },
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "good", title: { zh: "良好", en: "Good" }, from: 80, passed: true },
        { id: "pass", title: { zh: "合格", en: "Pass" }, from: 41, passed: true },
        { id: "fail", title: { zh: "不合格", en: "Fail" }, passed: false },
      ],
    },
  },
});
