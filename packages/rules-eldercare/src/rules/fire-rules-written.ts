import { coverage, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { FireRuleTopic } from "../entries/papers.ts";
import { careFireRules } from "../laws.ts";
import { fireRules } from "../registers/premises.ts";

/**
 * The home has a fire rule in force on each of seven topics 消防安全制度齐全. Who answers for fire safety in each department is `general/letters-signed`.
 *
 * Rules of the ministries of 2023 on fire safety in elder-care homes (A2): the list was seen in one copy of the text and agrees with a second account of it.
 *
 * @example
 * tells(fireRulesWritten, [{ kind: "eldercare/fire-rule", at: "2026-05-06", data: { topic: "patrol", step: "issued" } }], { options: { topics: ["patrol", "power"] } });
 * //=> ["还没有用火用电安全制度"]
 */
export const fireRulesWritten = defineRule({
  id: "eldercare/fire-rules-written",
  title: { zh: "消防安全制度齐全", en: "There is a fire rule on every topic" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: careFireRules,
      clause: "第一部分第二项",
      confidence: "A2",
      note: "应当制定消防安全管理制度，具体包括七项；一处全文转载，另一处转述一致。",
    },
  ],
  remedy: {
    zh: "缺哪项补哪项，院长签发，全员学习签收。",
    en: "Write what is missing; the director issues it, and everyone reads it.",
  },
  keep: { zh: "消防安全制度汇编", en: "The fire rules, in one binder" },
  options: z.object({
    topics: z
      .array(FireRuleTopic)
      .min(1)
      .default(["patrol", "exits", "gear", "hazards", "power", "training", "appraisal"]),
  }),
  requires: ({ topics }) => coverage(fireRules, { each: everyOne(topics) }),
  messages: { tooLow: { zh: "还没有{key}制度", en: "There is no rule on {key}" } },
});
