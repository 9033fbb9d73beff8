import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { AssignmentTopic, assignment, assignmentStep } from "../entries/assignments.ts";

/**
 * What a meeting decided, a leader asked for, an audit or a look back brought up, is done by its day 交办督办. Instances of their own can speak of one source.
 *
 * @example
 * assignmentsDone.options.parse({}); //=> { topics: ["meeting", "directive", "audit", "review", "staff-matter", "proposal", "improvement", "activity"] }
 * tells(assignmentsDone, [{ kind: "general/assignment", at: "2025-11-03T09:00", data: { topic: "directive", title: "清点会议室桌椅", dueOn: "2025-11-07" }, actors: { by: "li", owner: "wang" } }], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["“清点会议室桌椅”到期没有办结，应在 2025年11月7日 24:00 前办完"]
 */
export const assignmentsDone = defineRule({
  id: "general/assignments-done",
  title: { zh: "交办事项按期办结", en: "Assignments are done in time" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "马上办；办不了的说明原因、报请延期。", en: "Do it now, or give the reason and ask for more time." },
  keep: { zh: "办理结果和回复", en: "The result and the reply" },
  options: z.object({
    topics: z
      .array(AssignmentTopic)
      .min(1)
      .default(["meeting", "directive", "audit", "review", "staff-matter", "proposal", "improvement", "activity"]),
  }),
  requires: ({ topics }) =>
    leadTime(from(assignmentStep, { where: { state: { equals: "done" } }, key: ["assignment"] }), {
      before: momentOf(from(assignment, { where: { topic: { in: topics } }, key: ["@id"] }), "dueOn"),
      atLeast: { days: 0 },
    }),
  messages: {
    missed: { zh: "“{title}”到期没有办结，应在 {due} 前办完", en: "“{title}” was not done by {due}" },
    late: {
      zh: "“{title}”办晚了：{at} 才办结，应在 {due} 前",
      en: "“{title}” was done late: at {at}, expected by {due}",
    },
  },
});
