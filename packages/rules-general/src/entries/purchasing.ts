import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** What is bought: goods 货物, a service 服务, works 工程. */
export const PurchaseCategory = z.enum(["goods", "service", "works"]);

/** What people call them. */
export const categoryTitles = {
  goods: { zh: "货物", en: "goods" },
  service: { zh: "服务", en: "services" },
  works: { zh: "工程", en: "works" },
} as const;

/**
 * Somebody asks for a purchase 请购.
 */
export const purchaseRequest = defineEntry("general/purchase-request", {
  title: { zh: "请购", en: "Purchase request" },
  label: "title",
  fields: {
    title: { zh: "请购内容", en: "title" },
    category: { zh: "类别", en: "category", values: categoryTitles },
    amount: { zh: "预算金额", en: "amount" },
    purpose: { zh: "用途", en: "purpose" },
    neededBy: { zh: "需用日期", en: "day needed" },
    by: { zh: "请购人", en: "requester" },
  },
  data: z.object({
    title: z.string(),
    category: PurchaseCategory,
    amount: quantity("CNY").nonnegative(),
    purpose: z.string(),
    neededBy: Day.optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * A purchase request is granted or refused 审批, by which level. `request` is the id of that entry.
 */
export const approval = defineEntry("general/approval", {
  title: { zh: "审批", en: "Approval" },
  fields: {
    request: { zh: "请购单", en: "request" },
    level: {
      zh: "审批层级",
      en: "level",
      values: {
        department: { zh: "部门", en: "department" },
        head: { zh: "主要负责人", en: "the head" },
        board: { zh: "领导班子集体", en: "the board" },
      },
    },
    granted: {
      zh: "审批结论",
      en: "decision",
      values: { true: { zh: "同意", en: "granted" }, false: { zh: "不同意", en: "refused" } },
    },
    by: { zh: "审批人", en: "approver" },
  },
  data: z.object({
    request: z.string(),
    level: z.enum(["department", "head", "board"]),
    granted: z.boolean(),
  }),
  roles: ["by"],
  backfillDays: 2,
});

/**
 * A supplier's offer 报价. `request` is the id of the purchase request.
 */
export const quote = defineEntry("general/quote", {
  title: { zh: "报价", en: "Quote" },
  fields: {
    request: { zh: "请购单", en: "request" },
    supplier: { zh: "供应商", en: "supplier" },
    amount: { zh: "报价", en: "amount" },
    by: { zh: "询价人", en: "buyer" },
  },
  data: z.object({
    request: z.string(),
    supplier: z.string(),
    amount: quantity("CNY").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * An order is placed 订购. `request` is the id of the purchase request, `project` that of the project that it belongs to.
 */
export const purchaseOrder = defineEntry("general/purchase-order", {
  title: { zh: "订购", en: "Purchase order" },
  label: ["category", "supplier"],
  fields: {
    request: { zh: "请购单", en: "request" },
    supplier: { zh: "供应商", en: "supplier" },
    amount: { zh: "金额", en: "amount" },
    category: { zh: "类别", en: "category", values: categoryTitles },
    method: {
      zh: "采购方式",
      en: "method",
      values: {
        direct: { zh: "直接采购", en: "direct" },
        quotes: { zh: "比价", en: "quotes" },
        tender: { zh: "招标", en: "tender" },
      },
    },
    reason: { zh: "选定理由", en: "reason for the choice" },
    project: { zh: "所属项目", en: "project" },
    buyer: { zh: "采购人", en: "buyer" },
  },
  data: z.object({
    request: z.string(),
    supplier: z.string(),
    amount: quantity("CNY").nonnegative(),
    category: PurchaseCategory,
    method: z.enum(["direct", "quotes", "tender"]),
    reason: z.string().optional(),
    project: z.string().optional(),
  }),
  roles: ["buyer"],
  backfillDays: 3,
});

/**
 * Goods or works are taken over 验收 by the `checkers`. `request` is the id of the purchase request; `standards` are the technical, service and
 * safety standards that the contract of a government purchase lists.
 */
export const acceptance = defineEntry("general/acceptance", {
  title: { zh: "验收", en: "Acceptance" },
  fields: {
    request: { zh: "请购单", en: "request" },
    accepted: {
      zh: "验收结论",
      en: "result",
      values: { true: { zh: "合格", en: "accepted" }, false: { zh: "不合格", en: "refused" } },
    },
    standards: { zh: "合同约定的技术、服务、安全标准", en: "standards in the contract" },
    items: { zh: "验收明细", en: "items" },
    checkers: { zh: "验收人", en: "checkers" },
  },
  data: z.object({
    request: z.string(),
    accepted: z.boolean(),
    standards: z.array(z.string()).optional(),
    items: z.array(z.object({ item: z.string(), ok: z.boolean() })).optional(),
  }),
  roles: ["checkers"],
  backfillDays: 3,
});
