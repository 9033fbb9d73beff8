import { defineRule, from, quantity, validity } from "@houqin/core";
import * as z from "zod";
import { restraint } from "../entries/care.ts";
import { restraintConsents } from "../registers/residents.ts";

/**
 * Nobody is held fast without consent in writing 约束知情同意. No clause was seen; it touches liberty, so the rule stands at error.
 *
 * @example
 * restraintAgreed.options.parse({}); //=> { warnDays: 7 }
 * tells(restraintAgreed, [{ kind: "eldercare/restraint", at: "2026-05-06T21:00", data: { resident: "r-1" } }]);
 * //=> ["r-1 没有知情同意就用了约束"]
 */
export const restraintAgreed = defineRule({
  id: "eldercare/restraint-agreed",
  title: { zh: "约束前有知情同意", en: "Restraint needs consent" },
  severity: "error",
  since: "2026.1",
  basis: {
    none: {
      zh: "涉及人身自由，行业做法须先书面同意，未见可引的条款",
      en: "It touches liberty; the trade asks for consent first; no clause was seen",
    },
  },
  remedy: {
    zh: "马上解除，先找别的办法；确需约束的，评估、签字、批准后再用。",
    en: "Undo it and look for another way; else assess, have it signed and approved first.",
  },
  keep: { zh: "约束知情同意书", en: "The consent" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(30).default(7) }),
  requires: ({ warnDays }) =>
    validity(restraintConsents, { when: { entries: from(restraint, { key: ["resident"] }) }, warnDays }),
  messages: { tooLow: { zh: "{key} 没有知情同意就用了约束", en: "{key} was restrained without consent" } },
});
