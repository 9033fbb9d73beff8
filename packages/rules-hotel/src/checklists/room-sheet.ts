import { defineChecklist } from "@houqin/core";
import { hygieneManagement, solidWasteLaw } from "../laws.ts";

const hygiene = { category: "hygiene", severity: "minor", evidence: { photos: "failed" } } as const;

/**
 * The sheet with which a supervisor inspects a made-up room 查房表: points are taken off by a list; a bed not changed, or cups not disinfected, and the room is not let.
 * House rules, but for the items that name a standard.
 *
 * @example
 * roomSheet.sections.map(({ id }) => id); //=> ["bed", "bathroom", "room", "safety"]
 */
export const roomSheet = defineChecklist({
  id: "hotel/room-sheet",
  version: "2026.1",
  title: { zh: "查房表", en: "Room sheet" },
  basis: {
    none: {
      zh: "酒店自订；有标准依据的项目在该项里注明。",
      en: "A standard of the hotel; items that rest on a standard name it.",
    },
  },
  facts: [{ id: "highRise", title: { zh: "高层客房", en: "room in a high-rise" }, type: "boolean" }],
  sections: [
    {
      id: "bed",
      title: { zh: "床铺", en: "Bed" },
      items: [
        {
          id: "linen",
          type: "check",
          title: { zh: "床单、被套、枕套一客一换", en: "Sheets, covers and pillowcases are fresh for this guest" },
          points: 20,
          class: "key",
          category: "hygiene",
          severity: "general",
          evidence: { photos: "failed", note: "failed" },
          basis: [{ law: hygieneManagement, clause: "附录B.1", confidence: "A1" }],
        },
        {
          id: "bed-made",
          type: "deductions",
          title: { zh: "铺床", en: "Bed making" },
          points: 10,
          ...hygiene,
          list: [
            { id: "hair", title: { zh: "有毛发", en: "hair" }, points: 3, most: 3 },
            { id: "stain", title: { zh: "有污渍破损", en: "stains or tears" }, points: 5 },
            { id: "crease", title: { zh: "不平整", en: "not smooth" }, points: 2 },
          ],
        },
      ],
    },
    {
      id: "bathroom",
      title: { zh: "卫生间", en: "Bathroom" },
      items: [
        {
          id: "cups",
          type: "check",
          title: { zh: "杯具已消毒、有封套", en: "Cups are disinfected and wrapped" },
          points: 15,
          class: "key",
          category: "hygiene",
          severity: "general",
          evidence: { photos: "failed", note: "failed" },
        },
        {
          id: "fixtures",
          type: "deductions",
          title: { zh: "面盆、马桶、浴缸、地漏", en: "Basin, toilet, bath and drain" },
          points: 20,
          ...hygiene,
          list: [
            { id: "dirt", title: { zh: "有污垢水渍", en: "dirt or water marks" }, points: 4, most: 5 },
            { id: "smell", title: { zh: "有异味", en: "a smell" }, points: 5 },
          ],
        },
        {
          id: "disposables",
          type: "check",
          title: { zh: "没有主动摆放一次性用品", en: "No disposables are set out unasked" },
          points: 5,
          category: "other",
          severity: "minor",
          evidence: { note: "failed" },
          basis: [{ law: solidWasteLaw, clause: "第七十条第一款", confidence: "A1" }],
        },
      ],
    },
    {
      id: "room",
      title: { zh: "房间", en: "Room" },
      items: [
        {
          id: "dust",
          type: "deductions",
          title: { zh: "家具、地毯、窗台", en: "Furniture, carpet and sills" },
          points: 15,
          ...hygiene,
          list: [
            { id: "dust", title: { zh: "有灰尘", en: "dust" }, points: 2, most: 5 },
            { id: "litter", title: { zh: "有杂物", en: "litter" }, points: 3, most: 2 },
          ],
        },
        {
          id: "facilities",
          type: "count",
          title: { zh: "坏了没报修的设施", en: "Things broken and not reported" },
          unit: "处",
          points: 5,
          each: 2.5,
          category: "equipment",
          severity: "minor",
          evidence: { note: "failed" },
        },
      ],
    },
    {
      id: "safety",
      title: { zh: "安全", en: "Safety" },
      items: [
        {
          id: "plan",
          type: "check",
          title: { zh: "疏散图在位、门锁防盗链完好", en: "The escape plan hangs; lock and chain are whole" },
          points: 5,
          category: "fire",
          severity: "general",
          evidence: { photos: "failed" },
        },
        {
          id: "kit",
          type: "check",
          when: { fact: "highRise", equals: true },
          title: {
            zh: "手电、自救面具、使用说明在位有效",
            en: "Torch, escape hood and how to use them are there and in date",
          },
          points: 5,
          category: "fire",
          severity: "general",
          evidence: { photos: "failed" },
        },
      ],
    },
  ],
  scoring: {
    score: { items: "points", adjust: [{ scaleTo: 100 }] },
    vetoes: [
      {
        id: "key",
        title: { zh: "床品或杯具不合格，不得出租", en: "Bed or cups failed: the room is not let" },
        when: { classes: ["key"], atLeast: 1 },
        to: "zero",
      },
    ],
    grades: {
      higherIsBetter: [
        { id: "excellent", title: { zh: "优秀", en: "Excellent" }, from: 95, passed: true },
        { id: "good", title: { zh: "合格", en: "Good" }, from: 85, passed: true },
        { id: "redo", title: { zh: "返工", en: "To be done again" }, passed: false },
      ],
    },
  },
});
