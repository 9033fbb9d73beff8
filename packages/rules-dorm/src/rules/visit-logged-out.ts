import { defineRule, followUp, from } from "@houqin/core";
import { visit, visitLeft } from "../entries/nights.ts";

/**
 * When a visitor leaves is written on the same day 来访登记有进有出; until it is over they may still be there.
 *
 * @example
 * tells(visitLoggedOut, [{ kind: "dorm/visit", at: "2025-11-12T18:00", data: { reason: "送棉被", room: "r-301", oppositeSex: false }, actors: { by: "keeper-1" }, area: "dorm-1" }]);
 * //=> ["到 r-301 的来访没有登记离开，应在 2025年11月12日 24:00 前登记"]
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
  requires: () => followUp(from(visitLeft, { key: ["visit"] }), { after: visit, within: { days: 0 } }),
  messages: {
    missed: {
      zh: "到 {room} 的来访没有登记离开，应在 {due} 前登记",
      en: "Visit to {room}: not on record as having left, expected by {due}",
    },
    late: {
      zh: "到 {room} 的来访走晚了：{at} 才离开，应在 {due} 前",
      en: "Visit to {room}: left late, at {at}; expected by {due}",
    },
    lateBackfilled: {
      zh: "到 {room} 的来访离开补登晚了：{recordedAt} 才登记，最迟应在 {closes} 前",
      en: "Visit to {room}: the leaving was logged too late, at {recordedAt}; expected by {closes}",
    },
  },
});
