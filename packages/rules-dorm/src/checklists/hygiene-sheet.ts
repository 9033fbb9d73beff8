import { defineChecklist } from "@houqin/core";
import { grades, hygiene } from "./room-marks.ts";

const danger = {
  type: "check",
  points: 0,
  class: "zero",
  severity: "general",
  category: "electric",
  evidence: { photos: "failed", note: "failed" },
} as const;

/** The line for unmade beds of rooms that so many share: each costs more where fewer do. */
const beds = <Id extends string>(id: Id, zh: string, en: string, when: object, each: number) =>
  ({
    id,
    type: "count",
    title: { zh: `被褥没有叠放的床位（${zh}）`, en: `Beds unmade (${en})` },
    when: { fact: "sharing", ...when },
    unit: "张",
    points: 30,
    each,
    ...hygiene,
  }) as const;

/**
 * The hygiene sheet of a room 寝室卫生百分表: from 100, points are taken off by a list; one bed unmade costs more where fewer share the room, and one of ten
 * findings takes everything. House rules after the published table of a university, no law.
 *
 * @example
 * hygieneSheet.sections.map(({ id }) => id); //=> ["shared", "own", "danger"]
 */
export const hygieneSheet = defineChecklist({
  id: "dorm/hygiene-sheet",
  version: "2026.1",
  title: { zh: "寝室卫生百分表", en: "Room hygiene sheet" },
  basis: {
    none: {
      zh: "参照高校公布的寝室卫生百分制：逐项扣分，90、75、60 分分档，零分项整间记零；各校自订，不是法规。",
      en: "After hundred-point schemes that universities publish: deductions, grades at 90, 75 and 60, zero items; each school sets its own, no law does.",
    },
  },
  facts: [{ id: "sharing", title: { zh: "同住人数", en: "people sharing" }, type: "number" }],
  sections: [
    {
      id: "shared",
      title: { zh: "公共部分", en: "Shared" },
      items: [
        {
          id: "floor",
          type: "deductions",
          title: { zh: "地面", en: "Floor" },
          points: 20,
          ...hygiene,
          list: [
            { id: "litter", title: { zh: "有纸屑果皮", en: "litter" }, points: 5, most: 2 },
            { id: "stains", title: { zh: "有污渍积水", en: "stains or water" }, points: 10 },
          ],
        },
        {
          id: "bin",
          type: "check",
          title: { zh: "垃圾当天倒、桶里不满", en: "The bin was emptied today" },
          points: 10,
          ...hygiene,
        },
        {
          id: "walls",
          type: "deductions",
          title: { zh: "门窗、墙面、灯具", en: "Doors, windows, walls, lamps" },
          points: 15,
          ...hygiene,
          list: [
            { id: "dust", title: { zh: "积灰、蛛网", en: "dust or cobwebs" }, points: 5, most: 2 },
            { id: "posters", title: { zh: "乱贴乱画", en: "scribbles or posters" }, points: 5 },
          ],
        },
        {
          id: "washroom",
          type: "deductions",
          title: { zh: "阳台、卫生间", en: "Balcony and washroom" },
          points: 15,
          ...hygiene,
          list: [
            { id: "smell", title: { zh: "有异味", en: "smells" }, points: 5 },
            { id: "scale", title: { zh: "有水垢污垢", en: "dirty" }, points: 10 },
          ],
        },
        {
          id: "air",
          type: "check",
          title: { zh: "通风良好，没有异味", en: "The room is aired and does not smell" },
          points: 5,
          ...hygiene,
        },
      ],
    },
    {
      id: "own",
      title: { zh: "个人部分", en: "Own" },
      items: [
        beds("beds-three", "三人及以下间", "three or fewer share", { atMost: 3 }, 30),
        beds("beds-four", "四人间", "four share", { equals: 4 }, 25),
        beds("beds-five", "五人间", "five share", { equals: 5 }, 20),
        beds("beds-six", "六人间", "six share", { equals: 6 }, 15),
        beds("beds-many", "七人及以上间", "seven or more share", { atLeast: 7 }, 10),
        {
          id: "things",
          type: "deductions",
          title: { zh: "桌面、床下、衣物", en: "Desks, under beds, clothes" },
          points: 10,
          ...hygiene,
          list: [
            { id: "desks", title: { zh: "桌面凌乱", en: "untidy desks" }, points: 2, most: 3 },
            { id: "below", title: { zh: "床下堆放杂物", en: "things under beds" }, points: 2, most: 2 },
          ],
        },
      ],
    },
    {
      id: "danger",
      title: { zh: "零分项", en: "What takes everything" },
      items: [
        { id: "appliances", title: { zh: "没有违规电器", en: "No banned appliances" }, ...danger },
        { id: "wiring", title: { zh: "没有私拉乱接电线", en: "No wiring of their own" }, ...danger },
        { id: "flame", title: { zh: "没有明火、烟头", en: "No open flame, no ends" }, ...danger, category: "fire" },
        { id: "pets", title: { zh: "没有饲养宠物", en: "No pets" }, ...danger, category: "hygiene" },
        { id: "late", title: { zh: "没有晚归", en: "Nobody came back late" }, ...danger, category: "other" },
        { id: "refused", title: { zh: "没有拒绝检查", en: "Nobody refused the check" }, ...danger, category: "other" },
        { id: "damage", title: { zh: "没有损坏公物", en: "Nothing was damaged" }, ...danger, category: "equipment" },
        { id: "curtains", title: { zh: "没有私挂床帘", en: "No curtains around beds" }, ...danger, category: "fire" },
        {
          id: "outside",
          title: { zh: "门外没有堆物", en: "Nothing lies before the door" },
          ...danger,
          category: "fire",
        },
        { id: "locks", title: { zh: "没有私换门锁", en: "Locks are as they were" }, ...danger, category: "security" },
      ],
    },
  ],
  scoring: {
    score: { items: "points", from: 100, adjust: [{ floor: 0 }] },
    vetoes: [
      {
        id: "danger",
        title: { zh: "有零分项，整间记零分", en: "Something dangerous was found: nothing counts" },
        when: { classes: ["zero"] },
        to: "zero",
      },
    ],
    grades,
  },
});
