import { defineChecklist } from "@houqin/core";
import { grades, hygiene, marks } from "./room-marks.ts";

const safe = (id: string, zh: string, en: string, category: string, more: { readonly class?: "veto" } = {}) =>
  ({
    id,
    type: "check",
    title: { zh, en },
    points: 10,
    severity: "general",
    category,
    evidence: { photos: "failed", note: "failed" },
    ...more,
  }) as const;

/**
 * A sheet that weighs safety 寝室安全卫生评分表: 30 points for what is shared, 35 for one's own with five off for each unmade bed up to twenty, 30 for safety, 5 for the whole; a
 * banned appliance or a refused check fails the room. House rules after the published table of a college, no law.
 *
 * @example
 * safeRoomSheet.sections.map(({ id }) => id); //=> ["shared", "own", "safety", "whole"]
 */
export const safeRoomSheet = defineChecklist({
  id: "dorm/safe-room-sheet",
  version: "2026.1",
  title: { zh: "寝室安全卫生评分表", en: "Sheet of safety and hygiene" },
  basis: {
    none: {
      zh: "参照一所学院公布的评分表：公共 30 分、个人 35 分、安全 30 分、整体 5 分；各校自订，不是法规。",
      en: "After the table of a college: 30 shared, 35 own, 30 safety, 5 for the whole; no law.",
    },
  },
  sections: [
    {
      id: "shared",
      title: { zh: "公共部分（30分）", en: "Shared (30)" },
      items: [
        marks("floor", "地面、垃圾", "Floor and rubbish", 10, 8),
        marks("washroom", "阳台、卫生间", "Balcony and washroom", 10, 8),
        marks("walls", "门窗、墙面", "Doors, windows and walls", 10, 8),
      ],
    },
    {
      id: "own",
      title: { zh: "个人部分（35分）", en: "Own (35)" },
      items: [
        {
          id: "beds",
          type: "count",
          title: { zh: "被褥没有叠放的床位", en: "Beds unmade" },
          unit: "张",
          points: 20,
          each: 5,
          ...hygiene,
        },
        marks("desk", "桌面、衣物", "Desk and clothes", 15, 12),
      ],
    },
    {
      id: "safety",
      title: { zh: "安全部分（30分）", en: "Safety (30)" },
      items: [
        safe("appliances", "没有违规电器", "No banned appliances", "electric", { class: "veto" }),
        safe("wiring", "人走断电，没有私拉电线", "Switched off, no wiring of their own", "electric"),
        safe("cooperates", "配合检查", "The check was let in", "security", { class: "veto" }),
      ],
    },
    {
      id: "whole",
      title: { zh: "整体效果（5分）", en: "The whole (5)" },
      items: [marks("looks", "整体整洁、有文化气息", "Tidy as a whole, and cared for", 5, 4)],
    },
  ],
  scoring: {
    score: { items: "points" },
    vetoes: [
      {
        id: "veto",
        title: { zh: "违规电器或拒绝检查，一票否决", en: "A banned appliance or a refused check" },
        when: { classes: ["veto"] },
        to: "fail",
      },
    ],
    grades,
  },
});
