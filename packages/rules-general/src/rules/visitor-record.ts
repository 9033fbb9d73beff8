import { defineRule, presence } from "@houqin/core";
import { visitor } from "../entries/attendance.ts";

/**
 * Of every visitor it is written whom they came to see 会客登记. When they left is `general/visitors-left`.
 *
 * @example
 * tells(visitorRecord, [{ kind: "general/visitor", at: "2025-11-12T09:00", data: { name: "来客", reason: "送货", idChecked: true }, area: "gate-1" }]);
 * //=> ["gate-1：来访登记缺 被访人"]
 */
export const visitorRecord = defineRule({
  id: "general/visitor-record",
  title: { zh: "来访登记写明找谁", en: "Visits say whom they are for" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "问门卫补上被访人。", en: "Ask the gate, and write whom the visitor came to see." },
  keep: { zh: "来访登记簿", en: "The visitors' book" },
  requires: () => presence(visitor, ["host"]),
  messages: {
    absent: { zh: "来访登记缺 {parts}", en: "The visit lacks {parts}" },
  },
});
