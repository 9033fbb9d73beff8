import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { meeting } from "../entries/training.ts";

/**
 * People of several departments come to a staff forum 员工座谈会.
 *
 * @example
 * forumDepartments.options.parse({}); //=> { departments: 3 }
 * tells(forumDepartments, [{ kind: "general/meeting", at: "2025-11-12T09:00", data: { topic: "staff-forum", departments: ["车间", "仓库"] } }]);
 * //=> ["员工座谈：座谈会只有 2 个部门参加，至少要 3 个"]
 */
export const forumDepartments = defineRule({
  id: "general/forum-departments",
  title: { zh: "座谈会各部门有代表", en: "Departments come to the staff forum" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "下次提前通知到部门，没来的单独听取意见。",
    en: "Invite departments in time and hear those missing on their own.",
  },
  keep: { zh: "座谈会签到表", en: "The list of those present" },
  options: z.object({
    departments: z.int().min(1).max(50).default(3),
  }),
  optionTitles: { departments: { zh: "部门数", en: "Departments" } },
  requires: ({ departments }) =>
    limit(
      from(meeting, { where: { topic: { equals: "staff-forum" } } }),
      { count: "departments" },
      { atLeast: departments },
    ),
  messages: {
    tooLow: {
      zh: "座谈会只有 {value} 个部门参加，至少要 {bound} 个",
      en: "{value} departments came to the forum, expected at least {bound}",
    },
  },
});
