import { defineRule, presence } from "@houqin/core";
import { visit } from "../entries/nights.ts";

/**
 * Who lets a visitor in, and when they leave, is on record 来访登记完整.
 *
 * @example
 * tells(visitLoggedOut, [{ kind: "dorm/visit", at: "2025-11-12T18:00", data: { reason: "送棉被", room: "r-301", oppositeSex: false }, actors: { by: "keeper-1" }, area: "dorm-1" }]);
 * //=> ["到 r-301 的来访登记不全，缺 离开时间"]
 */
export const visitLoggedOut = defineRule({
  id: "dorm/visit-logged-out",
  title: { zh: "来访登记有进有出", en: "Visits are logged in and out" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位宿舍会客制度：没有离开时间，就不知道楼里还有没有外人",
      en: "House rules on visitors: without a time of leaving nobody knows who is still in",
    },
  },
  remedy: {
    zh: "马上到寝室核实人走了没有，补登离开时间。",
    en: "Go and see whether they have left, and log the time.",
  },
  keep: { zh: "宿舍来访登记簿", en: "The visitors' book of the dormitory" },
  requires: () => presence(visit, ["leftAt", "by"]),
  messages: {
    absent: { zh: "到 {room} 的来访登记不全，缺 {parts}", en: "Visit to {room}: {parts} missing" },
  },
});
