import { defineRule, from, quantity, validity } from "@houqin/core";
import * as z from "zod";
import { medication } from "../entries/care.ts";
import { medicationConsents } from "../registers/residents.ts";

/**
 * Nobody is given medicine whose family has not put the staff in charge of it in writing 服药委托. A habit of the trade.
 *
 * @example
 * medicationEntrusted.options.parse({}); //=> { warnDays: 14 }
 * tells(medicationEntrusted, [{ kind: "eldercare/medication", at: "2026-05-06T08:00", data: { resident: "r-1", drug: "降压药" } }]);
 * //=> ["r-1 没有有效的服药委托书就给了药"]
 */
export const medicationEntrusted = defineRule({
  id: "eldercare/medication-entrusted",
  title: { zh: "代管服药有委托书", en: "Medicine is given on a mandate" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "行业做法，代管药品先签委托书", en: "A habit of the trade: a mandate first" } },
  remedy: {
    zh: "请老人或家属补签委托书，附医嘱和药品清单。",
    en: "Have the mandate signed, with prescription and list of drugs.",
  },
  keep: { zh: "服药委托书和医嘱", en: "The mandate and the prescription" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(60).default(14) }),
  requires: ({ warnDays }) =>
    validity(medicationConsents, { when: { entries: from(medication, { key: ["resident"] }) }, warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的服药委托书就给了药", en: "{key} was given medicine without a mandate in force" },
  },
});
