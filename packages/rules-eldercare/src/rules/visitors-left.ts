import { defineRule, followUp, from } from "@houqin/core";
import { visitor } from "@houqin/rules-general";

/**
 * When a visitor left is written 会客离开登记; until the end of the day they may still be there. What a visit must hold besides is
 * `general/visitor-record`, whether identification was shown `general/visitors-checked`.
 *
 * @example
 * tells(visitorsLeft, [{ kind: "general/visitor", at: "2026-05-06T09:00", data: { name: "来客", reason: "探望", idChecked: true }, area: "gate-1" }], { site: { kind: "elder-care" } });
 * //=> ["gate-1：来客没有登记离开，应在 2026年5月6日 24:00 前离院登记"]
 */
export const visitorsLeft = defineRule({
  id: "eldercare/visitors-left",
  title: { zh: "来客离院有登记", en: "When a visitor left is on record" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "计划里的会客登记制度", en: "The visitors' book that plans set up" } },
  remedy: {
    zh: "核实人走没走：走了的补上离开时间，没走的马上请出并登记。",
    en: "Find out whether they have left, and write when; see out those who have not.",
  },
  keep: { zh: "会客登记簿", en: "The visitors' book" },
  requires: () =>
    followUp(from(visitor, { where: { leftAt: { exists: true } }, key: ["@id"] }), {
      after: from(visitor, { key: ["@id"] }),
      within: { days: 0 },
      onlyIf: { site: ["elder-care"] },
    }),
  messages: {
    missed: {
      zh: "来客没有登记离开，应在 {due} 前离院登记",
      en: "The visitor is not on record as having left; expected by {due}",
    },
  },
});
