import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { activity, activityPermit } from "../entries/activities.ts";
import { eventsRegulation } from "../laws.ts";

/**
 * For an activity open to the public with a thousand people or more, a permit is asked for twenty days before 大型活动安全许可 (大型群众性活动安全管理条例第二条、第十三条,
 * A1).
 *
 * @example
 * tells(
 *   eventPermit,
 *   [
 *     { id: "spring", kind: "school/activity", at: "2025-11-01T09:00", data: { name: "建校开放日", category: "public", startsAt: "2025-11-12T08:00", people: 1500 } },
 *   ],
 *   { period: { from: "2025-10-01", to: "2025-11-30" } },
 * );
 * //=> ["建校开放日：没有申请安全许可，应在 2025年10月23日 24:00 前申请"]
 */
export const eventPermit = defineRule({
  id: "school/event-permit",
  title: { zh: "大型活动提前申请许可", en: "A permit is asked for large events" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: eventsRegulation,
      clause: "第二条、第十三条",
      confidence: "A1",
      note: "面向社会、每场预计1000人以上的，在举办日的20日前提出安全许可申请。",
    },
  ],
  remedy: { zh: "没有许可不得举办：改期，或缩减规模。", en: "No permit, no event: put it off or make it smaller." },
  keep: { zh: "安全许可申请和决定书", en: "The request and the decision" },
  options: z.object({ people: z.int().min(200).max(1000).default(1000), days: z.int().min(20).max(90).default(20) }),
  optionTitles: { people: { zh: "人数起点", en: "People from" } },
  requires: ({ people, days }) =>
    leadTime(from(activityPermit, { key: ["activity"] }), {
      before: momentOf(
        from(activity, { where: { category: { equals: "public" }, people: { atLeast: people } } }),
        "startsAt",
      ),
      atLeast: { days },
    }),
  messages: {
    missed: {
      zh: "{name}：没有申请安全许可，应在 {due} 前申请",
      en: "{name}: no permit was asked for; expected by {due}",
    },
    late: {
      zh: "{name}：安全许可申请晚了，{at} 才申请，应在 {due} 前",
      en: "{name}: the permit was asked for at {at}, expected by {due}",
    },
  },
});
