import { Day, defineEntry } from "@houqin/core";
import * as z from "zod";

/** Where something to be done comes from 事项来源. */
export const AssignmentTopic = z.enum([
  "meeting",
  "directive",
  "audit",
  "review",
  "staff-matter",
  "proposal",
  "improvement",
  "activity",
]);

/**
 * Something to be done by a day 交办事项: a meeting's decision, what a leader asked for, an audit's finding, a weak point to be improved. `about` is the
 * id of the entry that it comes from; `by` asks, `owner` does.
 */
export const assignment = defineEntry("general/assignment", {
  title: { zh: "交办事项", en: "Assignment" },
  label: "title",
  fields: {
    topic: {
      zh: "来源",
      en: "source",
      values: {
        meeting: { zh: "会议议定", en: "meeting" },
        directive: { zh: "领导交办", en: "directive" },
        audit: { zh: "审计发现", en: "audit" },
        review: { zh: "复盘总结", en: "review" },
        "staff-matter": { zh: "人事问题", en: "staff matter" },
        proposal: { zh: "采纳建议", en: "adopted proposal" },
        improvement: { zh: "不足改进", en: "improvement" },
        activity: { zh: "活动保障", en: "activity" },
      },
    },
    title: { zh: "事项", en: "what is to be done" },
    about: { zh: "所涉记录", en: "record that it comes from" },
    dueOn: { zh: "办结期限", en: "due day" },
    by: { zh: "交办人", en: "who asks" },
    owner: { zh: "承办人", en: "who does it" },
  },
  data: z.object({ topic: AssignmentTopic, title: z.string(), about: z.string().optional(), dueOn: Day }),
  roles: ["by", "owner"],
  backfillDays: 3,
});

/** How an assignment goes on 办理情况. `assignment` is the id of its entry. */
export const assignmentStep = defineEntry("general/assignment-step", {
  title: { zh: "办理情况", en: "Step of an assignment" },
  fields: {
    assignment: { zh: "事项", en: "assignment" },
    state: {
      zh: "进展",
      en: "state",
      values: {
        started: { zh: "已启动", en: "started" },
        done: { zh: "已办结", en: "done" },
        returned: { zh: "退回重办", en: "sent back" },
      },
    },
    note: { zh: "说明", en: "note" },
    by: { zh: "填报人", en: "reporter" },
  },
  data: z.object({
    assignment: z.string(),
    state: z.enum(["started", "done", "returned"]),
    note: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
