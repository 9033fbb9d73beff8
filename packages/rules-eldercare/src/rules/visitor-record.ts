import { defineRule, presence } from "@houqin/core";
import { visitor } from "@houqin/rules-general";

/**
 * The visitors' book says why somebody came and when they left 会客登记. Whether identification was shown is `general/visitors-checked`.
 *
 * @example
 * "requirement" in visitorRecord.judge && visitorRecord.judge.requirement({});
 * //=> { shape: "presence", of: { kind: "general/visitor" }, parts: [{ path: "reason" }, { path: "leftAt" }], onlyIf: { site: ["elder-care"] } }
 * tells(visitorRecord, [{ kind: "general/visitor", at: "2026-05-06T09:00", data: { name: "来客", reason: "探望", idChecked: true }, area: "gate-1" }], { site: { kind: "elder-care" } });
 * //=> ["gate-1：会客登记缺 离开时间"]
 */
export const visitorRecord = defineRule({
  id: "eldercare/visitor-record",
  title: { zh: "会客登记写全", en: "The visitors' book is complete" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "计划里的会客登记制度", en: "The visitors' book that plans set up" } },
  remedy: {
    zh: "核实人走没走，补上离开时间；没走的提醒闭门时间。",
    en: "Find out whether they have left, and write when; tell those who have not when the house closes.",
  },
  keep: { zh: "会客登记簿", en: "The visitors' book" },
  requires: () => presence(visitor, ["reason", "leftAt"], { onlyIf: { site: ["elder-care"] } }),
  messages: { absent: { zh: "会客登记缺 {parts}", en: "The visitors' book lacks {parts}" } },
});
