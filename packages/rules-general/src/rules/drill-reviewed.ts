import { defineRule, presence } from "@houqin/core";
import { drill } from "../entries/training.ts";

/**
 * After a drill its review is written 演练评估. What it showed is entered as issues with the source `drill`, which are put right like all others.
 *
 * @example
 * tells(drillReviewed, [{ kind: "general/drill", at: "2025-11-12T10:00", data: { scenario: "flood", people: 30 } }]);
 * //=> ["2025年11月12日 10:00：演练没有总结评估"]
 */
export const drillReviewed = defineRule({
  id: "general/drill-reviewed",
  title: { zh: "演练有总结评估", en: "Drills are reviewed" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "补写总结：哪里做得好、哪里卡住、预案怎么改；问题按“应急演练”来源登记整改。",
    en: "Write what went well, what did not and how the plan changes; enter the issues.",
  },
  keep: { zh: "演练总结", en: "The review of the drill" },
  requires: () => presence(drill, ["review"]),
  messages: {
    absent: { zh: "演练没有{parts}", en: "The drill has no {parts}" },
  },
});
