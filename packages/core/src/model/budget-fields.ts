import * as z from "zod";
import { budgetPosting } from "./budget-posting.ts";
import { budgetUnits } from "./budget-units.ts";
import { commonFunds } from "./common-codes.ts";
import { ref } from "./field.ts";
import { Unit } from "./unit-digits.ts";

/** The line that a document is for. */
export const line = ref("budget/line");

/** What its amounts are in. */
export const unit = Unit.default("CNY");

/** Of which money a document pays or receives 资金来源; what names none is of the operating fund. */
export const fund = z.string().min(1).default("operating");

/** What documents yield. */
export const yielding = Object.freeze([budgetPosting.id]);

/** What people call the fields that several documents have. */
export const words = {
  line: { zh: "预算科目", en: "line" },
  amount: { zh: "金额或数量", en: "amount" },
  unit: { zh: "计量单位", en: "unit", values: budgetUnits },
  month: { zh: "额度月份", en: "month" },
  purpose: { zh: "用途", en: "purpose" },
  fund: { zh: "资金来源", en: "fund", values: commonFunds },
  reason: { zh: "事由", en: "reason" },
  settles: { zh: "冲销数", en: "settles" },
  request: { zh: "申请单", en: "request" },
  commitment: { zh: "占用单", en: "commitment" },
  by: { zh: "经办人", en: "by" },
  approver: { zh: "审批人", en: "approver" },
} as const;
