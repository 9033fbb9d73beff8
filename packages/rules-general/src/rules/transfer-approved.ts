import { budgetTransfer, defineRule, from, separation } from "@houqin/core";

/**
 * A budget transfer is approved by somebody else than who made it 调剂审批. Internal control.
 *
 * @example
 * transferApproved.id; //=> "general/transfer-approved"
 * tells(
 *   transferApproved,
 *   [
 *     { id: "t-1", kind: "budget/transfer", at: "2025-11-12T10:00", actors: { by: "wang", approver: "wang" }, data: { from: "cleaning", to: "repair", amount: 800, unit: "CNY", reason: "抢修" } },
 *   ],
 * );
 * //=> ["2025年11月12日 10:00：人员 c6d3 审批了自己经办的预算调剂，应由另一人审批"]
 */
export const transferApproved = defineRule({
  id: "general/transfer-approved",
  title: { zh: "预算调剂由他人审批", en: "Somebody else approves a transfer" },
  severity: "error",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位内部控制：经办与审批分离；预算调剂按单位的审批权限办",
      en: "Internal control: who makes a transfer does not approve it",
    },
  },
  remedy: {
    zh: "撤回调剂单，请有权限的另一人重新审批。",
    en: "Withdraw the transfer and have another person approve it.",
  },
  keep: { zh: "预算调剂单，写明经办人和审批人", en: "Transfers with maker and approver" },
  requires: () => separation(from(budgetTransfer, { key: ["@id"] }), ["by", "approver"]),
  messages: {
    same: {
      zh: "{person} 审批了自己经办的预算调剂，应由另一人审批",
      en: "{person} approved a transfer of their own making",
    },
  },
});
