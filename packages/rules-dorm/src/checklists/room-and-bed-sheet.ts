import { defineChecklist } from "@houqin/core";
import { grades, hygiene, marks } from "./room-marks.ts";

/**
 * A sheet of two halves 寝室与床位各半评分表: fifty points for the room, fifty for one's own bed, desk and floor below; a room with an unmade bed gets no more than sixty. House rules after the published tables of universities, no law.
 *
 * @example
 * roomAndBedSheet.sections.map(({ id }) => id); //=> ["room", "own"]
 */
export const roomAndBedSheet = defineChecklist({
  id: "dorm/room-and-bed-sheet",
  version: "2026.1",
  title: { zh: "寝室与床位各半评分表", en: "Sheet of room and bed" },
  basis: {
    none: {
      zh: "参照高校公布的评分表：寝室 50 分、个人床位 50 分，被褥没叠最多 60 分；各校自订，不是法规。",
      en: "After tables that universities publish: 50 for the room, 50 for one's own, 60 at most with an unmade bed; no law.",
    },
  },
  sections: [
    {
      id: "room",
      title: { zh: "公共区域（50分）", en: "The room (50)" },
      items: [
        marks("floor", "地面和盥洗处", "Floor and washing place", 30, 24),
        marks("doors", "门窗和墙面", "Doors, windows and walls", 10, 8),
        marks("air", "空气", "Air", 10, 8),
      ],
    },
    {
      id: "own",
      title: { zh: "个人区域（50分）", en: "One's own (50)" },
      items: [
        {
          id: "beds",
          type: "count",
          title: { zh: "被褥没有叠放的床位", en: "Beds unmade" },
          unit: "张",
          points: 20,
          each: 10,
          class: "bed",
          ...hygiene,
        },
        marks("desk", "桌面", "Desk", 10, 8),
        marks("below", "床下、桌下", "Below bed and desk", 20, 16),
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ cap: 60, if: { classes: ["bed"] } }] },
    grades,
  },
});
