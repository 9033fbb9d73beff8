import { coverage, defineRule, everyOne, everyPair } from "@houqin/core";
import * as z from "zod";
import { TrainingTopic } from "../entries/training.ts";
import { staffIn } from "../registers/staff-in.ts";
import { trained } from "../registers/staffing.ts";

/**
 * Everyone, or everyone on certain `posts`, has had a training on each topic within twelve months 培训覆盖.
 * Instances of their own serve guards (`security`) or storekeepers (`custody`).
 *
 * @example
 * staffTrained.options.parse({}); //=> { topics: ["ethics", "service"], warnDays: 30 }
 * tells(staffTrained, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }]);
 * //=> ["wang 职业道德 近12个月没有参加培训", "wang 服务礼仪 近12个月没有参加培训"]
 */
export const staffTrained = defineRule({
  id: "general/staff-trained",
  title: { zh: "人人参加培训", en: "Everyone has been trained" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "把没参加的人列出来补课，补完登记。", en: "Teach those who were missing and enter it." },
  keep: { zh: "培训签到表", en: "Attendance lists" },
  options: z.object({
    topics: z.array(TrainingTopic).min(1).default(["ethics", "service"]),
    posts: z.array(z.string()).min(1).optional(),
    warnDays: z.int().min(1).max(90).default(30),
  }),
  requires: ({ topics, posts, warnDays }) =>
    coverage(trained, { each: everyPair(staffIn(posts), everyOne(topics)), warnDays }),
  messages: {
    tooLow: { zh: "{key} 近12个月没有参加培训", en: "{key}: no training in the last 12 months" },
    expiring: {
      zh: "{key} 的培训 {until} 满12个月，请安排复训",
      en: "{key}: the training runs out on {until}; train again",
    },
  },
});
