import { defineRule, from, presence } from "@houqin/core";
import { activityReady } from "../entries/activities.ts";
import { shandongSchools } from "../laws.ts";

/**
 * A safety list that says go holds its four parts and who approved it 活动安全准备要件 (山东省学校安全条例第四十二条, A1, local): assessment, plan, lesson, people in charge.
 *
 * @example
 * tells(
 *   outingListComplete,
 *   [
 *     { kind: "school/activity-ready", at: "2025-11-06T09:00", data: { activity: "spring", assessment: "fx.pdf", plan: "fa.pdf", go: true }, actors: { approver: "p-head" } },
 *   ],
 * );
 * //=> ["2025年11月6日 09:00：活动安全准备不全，缺 行前安全教育、安全管理人员名单"]
 */
export const outingListComplete = defineRule({
  id: "school/outing-list-complete",
  title: { zh: "活动安全准备要件齐全", en: "The safety list is complete" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongSchools,
      clause: "第四十二条",
      confidence: "A1",
      note: "风险评估、防控方案、安全教育、专门人员四项；仅适用于山东，其他地方参照。",
    },
  ],
  remedy: { zh: "缺哪样补哪样，补齐再出发。", en: "Supply what is missing before anybody leaves." },
  keep: { zh: "活动安全准备表和附件", en: "The safety list with what it names" },
  requires: () =>
    presence(from(activityReady, { where: { go: { equals: true } } }), [
      "assessment",
      "plan",
      "lesson",
      "managers",
      "approver",
    ]),
  messages: {
    absent: { zh: "活动安全准备不全，缺 {parts}", en: "The safety list lacks {parts}" },
  },
});
