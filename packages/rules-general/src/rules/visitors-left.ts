import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { visitor, visitorLeft } from "../entries/attendance.ts";

/**
 * A visitor leaves on the day of the visit, and when is written 来客离开登记; until the end of that day they may still be there.
 *
 * @example
 * visitorsLeft.options.parse({}); //=> { days: 0 }
 * tells(visitorsLeft, [{ kind: "general/visitor", at: "2025-11-12T09:00", data: { name: "来客", reason: "送货", idChecked: true }, area: "gate-1" }]);
 * //=> ["gate-1：来客没有登记离开，应在 2025年11月12日 24:00 前登记"]
 */
export const visitorsLeft = defineRule({
  id: "general/visitors-left",
  title: { zh: "来客离开有登记", en: "When a visitor left is on record" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位会客制度：没有离开时间，就不知道里面还有没有外人",
      en: "House rules on visitors: without a time of leaving nobody knows who is still in",
    },
  },
  remedy: {
    zh: "核实人走没走：走了的补上离开时间，没走的马上请出并登记。",
    en: "Find out whether they have left, and write when; see out those who have not.",
  },
  keep: { zh: "来访登记簿", en: "The visitors' book" },
  options: z.object({ days: z.int().min(0).max(7).default(0) }),
  requires: ({ days }) => followUp(from(visitorLeft, { key: ["visit"] }), { after: visitor, within: { days } }),
  messages: {
    missed: {
      zh: "来客没有登记离开，应在 {due} 前登记",
      en: "The visitor is not on record as having left; expected by {due}",
    },
    late: {
      zh: "来客走晚了：{at} 才离开，应在 {due} 前",
      en: "The visitor stayed too long: left at {at}, expected by {due}",
    },
    lateBackfilled: {
      zh: "来客离开补登晚了：{recordedAt} 才登记，最迟应在 {closes} 前",
      en: "When the visitor left was written too late: at {recordedAt}, expected by {closes}",
    },
  },
});
