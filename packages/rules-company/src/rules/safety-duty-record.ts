import { defineRule, presence } from "@houqin/core";
import { safetyDuty } from "../entries/safety-duties.ts";
import { workSafetyLaw } from "../laws.ts";

/**
 * A safety duty names who, for what and measured how 责任人员、责任范围、考核标准 (安全生产法第二十二条第一款, A1).
 *
 * @example
 * tells(safetyDutyRecord, [{ kind: "company/safety-duty", at: "2026-03-02T09:00", data: { post: "plumber", scope: "泵房", until: "2026-12-31" } }]);
 * //=> ["plumber：岗位安全责任缺 责任人员、考核标准"]
 */
export const safetyDutyRecord = defineRule({
  id: "company/safety-duty-record",
  title: { zh: "安全责任三要素齐全", en: "Safety duties hold three items" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第二十二条第一款",
      confidence: "A1",
      note: "全员安全生产责任制应当明确各岗位的责任人员、责任范围和考核标准等内容。",
    },
  ],
  remedy: {
    zh: "补上责任人、责任范围和考核标准，重新签字。",
    en: "Add who, what and how it is measured, and have it signed.",
  },
  keep: { zh: "岗位安全责任清单", en: "The list of duties" },
  requires: () => presence(safetyDuty, ["holder", "scope", "standard"]),
  messages: {
    absent: { zh: "岗位安全责任缺 {parts}", en: "The safety duty lacks {parts}" },
  },
});
