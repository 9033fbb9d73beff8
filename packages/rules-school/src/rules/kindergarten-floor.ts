import { defineRule, limit } from "@houqin/core";
import { classRoll } from "../entries/class-roll.ts";
import { fireTenRules } from "../laws.ts";

/**
 * Rooms of children lie neither in a basement nor on the fourth floor or higher 幼儿用房楼层 (中小学校、幼儿园消防安全十项规定第二条, two reprints agree, A2).
 *
 * @example
 * tells(kindergartenFloor, [
 *   { kind: "school/class-roll", at: "2025-09-05", data: { ages: "kindergarten", children: 25, floor: 4 }, area: "class-1" },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["class-1 幼儿园班（3岁以上）：班级设在 4 层，最高 3 层"]
 */
export const kindergartenFloor = defineRule({
  id: "school/kindergarten-floor",
  title: { zh: "幼儿用房楼层合规", en: "Rooms of children lie on a low floor" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireTenRules,
      clause: "第二条",
      confidence: "A2",
      note: "幼儿园儿童用房严禁设置在地下室或半地下室，严禁设置在四层及四层以上；未见官方文本，两处转载一致。",
    },
  ],
  remedy: { zh: "本学期内把班搬到三层以下。", en: "Move the class down within the term." },
  keep: { zh: "班级分布图", en: "The plan of the rooms" },
  requires: () => limit(classRoll, "floor", { atLeast: 1, atMost: 3, onlyIf: { site: ["kindergarten"] } }),
  messages: {
    tooHigh: {
      zh: "班级设在 {value} 层，最高 {bound} 层",
      en: "The class is on floor {value}, expected {bound} at most",
    },
    tooLow: {
      zh: "班级设在地下（{value} 层），最低 {bound} 层",
      en: "The class is below ground (floor {value}), expected {bound} at least",
    },
  },
});
