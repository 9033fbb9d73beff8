import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { acknowledgement, notice } from "../entries/policies.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Everyone, or everyone on certain `posts`, signs for a notice or a text to be studied by its day 阅知.
 *
 * @example
 * noticeRead.options.parse({}); //=> {}
 * tells(
 *   noticeRead,
 *   [
 *     { kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" },
 *     { id: "n-1", kind: "general/notice", at: "2025-11-03T09:00", data: { title: "年终会议讲话要点", category: "study", readBy: "2025-11-10" } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" },
 * );
 * //=> ["“年终会议讲话要点”到 2025年11月10日 24:00 还没签收（wang）"]
 */
export const noticeRead = defineRule({
  id: "general/notice-read",
  title: { zh: "通知按期阅知", en: "Notices are read in time" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "找没看的人当面传达，补签。", en: "Tell those missing in person and have them sign." },
  keep: { zh: "签收表", en: "The list of signatures" },
  options: z.object({
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ posts }) =>
    leadTime(from(acknowledgement, { key: ["document", "by"] }), {
      before: momentOf(from(notice, { key: ["@id"] }), "readBy"),
      atLeast: { days: 0 },
      each: staffIn(posts),
    }),
  messages: {
    missed: { zh: "“{title}”到 {due} 还没签收（{key}）", en: "“{title}” was not signed for by {due} ({key})" },
    late: {
      zh: "“{title}”签收晚了：{at} 才签，应在 {due} 前（{key}）",
      en: "“{title}” was signed for late: at {at}, expected by {due} ({key})",
    },
  },
});
