import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { restraint, restraintEnd } from "../entries/care.ts";

/**
 * A restraint is undone, and its end written, within so many hours 约束按时解除. While the hours run it may still be on; the hours are the house's own.
 *
 * @example
 * restraintEnded.options.parse({}); //=> { hours: 12 }
 * tells(restraintEnded, [{ kind: "eldercare/restraint", at: "2026-05-06T21:00", data: { resident: "r-1", reason: "拔管" } }]);
 * //=> ["r-1：约束没有写解除时间，应在 2026年5月7日 09:00 前解除"]
 */
export const restraintEnded = defineRule({
  id: "eldercare/restraint-ended",
  title: { zh: "约束按时解除", en: "Restraint ends in time" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "行业做法，约束不过夜不过班，小时数由单位定",
      en: "A habit of the trade; the hours are the house's own",
    },
  },
  remedy: {
    zh: "现在去看：还绑着的先解开、评估，已经解除的把时间补上。",
    en: "Go and look: undo what is still on and assess; where it is off, write when.",
  },
  keep: { zh: "约束记录单，写明解除时间", en: "The record of restraint, with its end" },
  options: z.object({ hours: quantity("h").min(1).max(24).default(12) }),
  requires: ({ hours }) =>
    followUp(from(restraintEnd, { key: ["restraint"] }), {
      after: from(restraint, { key: ["@id"] }),
      within: { hours },
    }),
  messages: {
    missed: {
      zh: "约束没有写解除时间，应在 {due} 前解除",
      en: "The restraint has no end on record; expected by {due}",
    },
    late: { zh: "约束解除晚了：{at} 才解除，应在 {due} 前", en: "Ended late, at {at}; expected by {due}" },
  },
});
