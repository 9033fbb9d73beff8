import { defineRule, limit } from "@houqin/core";
import { room } from "../entries/rooms.ts";
import { fireTenRules } from "../laws.ts";

/**
 * No room of a school dormitory lies in a basement 寝室不设在地下室 (中小学校、幼儿园消防安全十项规定第二条, two reprints agree, A2). Basement floors are below 1.
 *
 * @example
 * tells(aboveGround, [{ kind: "dorm/room", at: "2025-11-01", data: { name: "B01", building: "dorm-1", beds: 6, houses: "men", floor: -1 }, subject: "r-b01" }]);
 * //=> ["B01：设在地下（-1 层），最低 1 层"]
 */
export const aboveGround = defineRule({
  id: "dorm/above-ground",
  title: { zh: "寝室不设在地下", en: "No rooms below ground" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireTenRules,
      clause: "第二条",
      confidence: "A2",
      note: "学生宿舍严禁设置在地下室或半地下室；未见官方文本，两处转载一致。",
    },
  ],
  remedy: { zh: "马上停用，住宿学生调到地上楼层。", en: "Close it now and move the pupils up." },
  keep: { zh: "寝室分布表", en: "The list of rooms" },
  requires: () => limit(room, "floor", { atLeast: 1, onlyIf: { site: ["school"] } }),
  messages: {
    tooLow: {
      zh: "设在地下（{value} 层），最低 {bound} 层",
      en: "Lies below ground (floor {value}), expected {bound} at least",
    },
  },
});
