import { defineRule, presence } from "@houqin/core";
import { correction } from "../entries/hazards.ts";

/**
 * Whoever puts an issue right writes down why it was there 分析症结.
 *
 * @example
 * tells(causeWritten, [{ kind: "general/correction", at: "2025-11-12T09:00", data: { issue: "i-1", measure: "换锁" } }]);
 * //=> ["2025年11月12日 09:00：整改记录没写原因"]
 */
export const causeWritten = defineRule({
  id: "general/cause-written",
  title: { zh: "整改写明原因", en: "Corrections name the cause" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "补写原因：人、物、管理哪一环出了问题。", en: "Add the cause: people, things or management." },
  keep: { zh: "整改记录", en: "The record of the correction" },
  requires: () => presence(correction, ["cause"]),
  messages: {
    absent: { zh: "整改记录没写{parts}", en: "The correction does not give the {parts}" },
  },
});
