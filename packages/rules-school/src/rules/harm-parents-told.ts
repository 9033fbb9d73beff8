import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { childHarm, parentsTold } from "../entries/child-harm.ts";
import { preschoolLaw } from "../laws.ts";

/**
 * The parents of a child of a kindergarten are told in time of harm, of a suspicion or a danger 通知监护人 (学前教育法第五十二条, A1, without hours; the day is a
 * suggestion).
 *
 * @example
 * tells(harmParentsTold, [
 *   { kind: "school/child-harm", at: "2025-11-12T10:00", data: { ground: "danger", measure: "转移到保健室" } },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["面临危险，没有通知监护人，应在 2025年11月13日 10:00 前通知"]
 */
export const harmParentsTold = defineRule({
  id: "school/harm-parents-told",
  title: { zh: "侵害线索及时通知监护人", en: "Parents are told of harm to a child" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: preschoolLaw,
      clause: "第五十二条",
      confidence: "A1",
      status: "suggestion",
      note: "应当及时通知学前儿童父母或者其他监护人；没有小时数，24小时为建议值。",
    },
  ],
  remedy: {
    zh: "今天就通知；监护人本人涉嫌的，先听公安的安排。",
    en: "Tell them today; where a guardian is the suspect, ask the police first.",
  },
  keep: { zh: "通知记录：时间、方式、通知人", en: "When and how they were told, and by whom" },
  options: z.object({ hours: z.number().min(1).max(48).default(24) }),
  requires: ({ hours }) =>
    followUp(from(parentsTold, { key: ["about"] }), {
      after: from(childHarm, { key: ["@id"] }),
      within: { hours },
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    missed: { zh: "{ground}，没有通知监护人，应在 {due} 前通知", en: "{ground}: the parents were not told by {due}" },
    late: {
      zh: "{ground}，通知监护人晚了：{at} 才通知，应在 {due} 前",
      en: "{ground}: the parents were told at {at}, expected by {due}",
    },
  },
});
