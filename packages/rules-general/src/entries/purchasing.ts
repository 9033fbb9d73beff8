import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** What is bought: goods 货物, a service 服务, works 工程. */
export const PurchaseCategory = z.enum(["goods", "service", "works"]);

/**
 * Somebody asks for a purchase 请购.
 */
export const purchaseRequest = defineEntry("general/purchase-request", {
  title: { zh: "请购", en: "Purchase request" },
  data: z.object({
    title: z.string(),
    category: PurchaseCategory,
    amount: quantity("CNY").nonnegative(),
    purpose: z.string(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * A purchase request is granted or refused 审批, by which level. `request` is the id of that entry.
 */
export const approval = defineEntry("general/approval", {
  title: { zh: "审批", en: "Approval" },
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
  data: z.object({
    request: z.string(),
    supplier: z.string(),
    amount: quantity("CNY").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * An order is placed 订购. `request` is the id of the purchase request.
 */
export const purchaseOrder = defineEntry("general/purchase-order", {
  title: { zh: "订购", en: "Purchase order" },
  data: z.object({
    request: z.string(),
    supplier: z.string(),
    amount: quantity("CNY").nonnegative(),
    category: PurchaseCategory,
    method: z.enum(["direct", "quotes", "tender"]),
  }),
  roles: ["buyer"],
  backfillDays: 3,
});

/**
 * Goods or works are taken over 验收 by the `checkers`. `request` is the id of the purchase request.
 */
export const acceptance = defineEntry("general/acceptance", {
  title: { zh: "验收", en: "Acceptance" },
  data: z.object({
    request: z.string(),
    accepted: z.boolean(),
    items: z.array(z.object({ item: z.string(), ok: z.boolean() })).optional(),
  }),
  roles: ["checkers"],
  backfillDays: 3,
});
