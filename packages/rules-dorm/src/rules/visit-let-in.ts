import { defineRule, presence } from "@houqin/core";
import { visit } from "../entries/nights.ts";

/**
 * Who let a visitor in is on record 来访登记人. When they left is `dorm/visit-logged-out`.
 *
 * @example
 * tells(visitLetIn, [{ kind: "dorm/visit", at: "2025-11-12T18:00", data: { reason: "送棉被", room: "r-301", oppositeSex: false }, area: "dorm-1" }]);
 * //=> ["到 r-301 的来访登记不全，缺 登记人"]
 */
export const visitLetIn = defineRule({
  id: "dorm/visit-let-in",
  title: { zh: "来访登记有登记人", en: "Visits say who let them in" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位宿舍会客制度", en: "House rules on visitors" } },
  remedy: { zh: "问当班宿管，补上登记人。", en: "Ask the keeper on duty, and write who let them in." },
  keep: { zh: "宿舍来访登记簿", en: "The visitors' book of the dormitory" },
  requires: () => presence(visit, ["by"]),
  messages: {
    absent: { zh: "到 {room} 的来访登记不全，缺 {parts}", en: "Visit to {room}: {parts} missing" },
  },
});
