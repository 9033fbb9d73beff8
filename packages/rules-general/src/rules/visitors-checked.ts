import { defineRule, prohibition } from "@houqin/core";
import { visitor } from "../entries/attendance.ts";

/**
 * No visitor passes the gate without showing identification 来访核验 (教育部等令第23号第十七条, B: the clause was not seen).
 *
 * @example
 * "requirement" in visitorsChecked.judge && visitorsChecked.judge.requirement({});
 * //=> { shape: "limit", of: { kind: "general/visitor" }, forbidden: { idChecked: { equals: false } } }
 * tells(
 *   visitorsChecked,
 *   [
 *     { kind: "general/visitor", at: "2025-11-12T09:00", data: { name: "来客", reason: "送货", idChecked: false }, area: "gate-1" },
 *   ],
 * );
 * //=> ["gate-1：来访人员没核验身份就放行了"]
 */
export const visitorsChecked = defineRule({
  id: "general/visitors-checked",
  title: { zh: "来访核验身份", en: "Visitors show identification" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: "中小学幼儿园安全管理办法（教育部等令第23号）",
      clause: "第十七条",
      confidence: "B",
      note: "条款原文未见。",
    },
  ],
  remedy: {
    zh: "没核验的不得放行；已放行的马上联系被访人核实。",
    en: "Nobody passes unchecked; verify those already in with their host.",
  },
  keep: { zh: "来访登记簿", en: "The visitors' book" },
  requires: () => prohibition(visitor, { idChecked: { equals: false } }),
  messages: {
    forbidden: { zh: "来访人员没核验身份就放行了", en: "A visitor passed without identification" },
  },
});
