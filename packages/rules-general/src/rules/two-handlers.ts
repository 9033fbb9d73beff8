import { defineRule, from, separation } from "@houqin/core";
import * as z from "zod";
import { acceptance } from "../entries/purchasing.ts";

/**
 * At least two people take goods over 两人验收. Internal control.
 *
 * @example
 * twoHandlers.options.parse({}); //=> { people: 2 }
 * tells(
 *   twoHandlers,
 *   [
 *     { kind: "general/acceptance", at: "2025-11-12T16:00", data: { request: "q-1", accepted: true }, actors: { checkers: ["li", "li"] } },
 *   ],
 * );
 * //=> ["2025年11月12日 16:00：验收只有 1 人签字，至少要 2 人"]
 */
export const twoHandlers = defineRule({
  id: "general/two-handlers",
  title: { zh: "验收至少两人", en: "Two people accept" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位内部控制：验收由二人以上经办", en: "Internal control: two or more people accept" } },
  remedy: { zh: "再叫一个人到场，一起点数签字。", en: "Have a second person count and sign." },
  keep: { zh: "验收单，验收人都签字", en: "The acceptance slip signed by all checkers" },
  options: z.object({ people: z.int().min(2).max(5).default(2) }),
  requires: ({ people }) => separation(from(acceptance, { key: ["@id"] }), ["checkers"], { atLeast: people }),
  messages: {
    tooFew: {
      zh: "验收只有 {found} 人签字，至少要 {expected} 人",
      en: "{found} people accepted, expected at least {expected}",
    },
  },
});
