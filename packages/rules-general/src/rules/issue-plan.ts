import { defineRule, from, presence } from "@houqin/core";
import { issue } from "../entries/hazards.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * A hazard that cannot be put right at once has measure, date, department, person and money 整改五要素. Minor issues need no plan.
 *
 * 第61号令第三十二条 (A1) asks it of fire hazards; others follow suit.
 *
 * @example
 * "requirement" in issuePlan.judge && issuePlan.judge.requirement({});
 * //=> { shape: "presence", of: { kind: "general/issue", where: { onTheSpot: { equals: false }, severity: { in: ["general", "major"] } } }, parts: [{ path: "measure" }, { path: "dueOn" }, { path: "department" }, { path: "responsible" }, { path: "money" }] }
 * tells(
 *   issuePlan,
 *   [
 *     { kind: "general/issue", at: "2025-11-12T09:00", data: { title: "配电箱没锁", category: "electric", severity: "major", source: "patrol", onTheSpot: false }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1 配电箱没锁：隐患整改方案没写明 整改措施、整改期限、责任部门、责任人、整改资金"]
 */
export const issuePlan = defineRule({
  id: "general/issue-plan",
  title: { zh: "隐患整改五要素", en: "Hazards carry a full plan" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第三十二条",
      confidence: "A1",
      note: "不能当场改正的火灾隐患，确定整改的措施、期限、部门、人员并落实资金；其他隐患参照。",
    },
  ],
  remedy: {
    zh: "把整改措施、期限、部门、责任人、资金写清楚，不花钱的资金填 0。",
    en: "Write measure, date, department, person and money (0 if none).",
  },
  keep: { zh: "隐患整改方案", en: "The plans for putting hazards right" },
  requires: () =>
    presence(from(issue, { where: { onTheSpot: { equals: false }, severity: { in: ["general", "major"] } } }), [
      "measure",
      "dueOn",
      "department",
      "responsible",
      "money",
    ]),
  messages: {
    absent: { zh: "隐患整改方案没写明 {parts}", en: "The hazard does not say {parts}" },
  },
});
