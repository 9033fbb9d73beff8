import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { milestone, progress } from "../entries/projects.ts";

/**
 * Each milestone of a project is reached by its day, or so many days ahead of it 项目节点. The plan sets the days.
 *
 * @example
 * milestonesReached.options.parse({}); //=> { ahead: 0 }
 * tells(
 *   milestonesReached,
 *   [
 *     { kind: "general/milestone", at: "2025-09-01T09:00", data: { project: "p-1", title: "主体完工", dueOn: "2025-11-30" } },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-12-31" }, asOf: "2026-01-31" },
 * );
 * //=> ["主体完工：节点没有完成，应在 2025年11月30日 24:00 前完成"]
 */
export const milestonesReached = defineRule({
  id: "general/milestones-reached",
  title: { zh: "项目节点按期完成", en: "Milestones are reached in time" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "节点由项目计划定", en: "The plan of the project sets them" } },
  remedy: {
    zh: "查是人、料还是款卡住，重排后面的节点并报告。",
    en: "See what holds it up, move what follows and report.",
  },
  keep: { zh: "项目进展记录", en: "The log of progress" },
  options: z.object({
    ahead: z.int().min(0).max(60).default(0),
  }),
  requires: ({ ahead }) =>
    leadTime(from(progress, { where: { step: { equals: "reached" } }, key: ["milestone"] }), {
      before: momentOf(from(milestone, { key: ["@id"] }), "dueOn"),
      atLeast: { days: ahead },
    }),
  messages: {
    missed: { zh: "节点没有完成，应在 {due} 前完成", en: "The milestone was not reached by {due}" },
    late: { zh: "节点拖期：{at} 才完成，应在 {due} 前", en: "Milestone late: reached at {at}, expected by {due}" },
  },
});
