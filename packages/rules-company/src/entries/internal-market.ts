import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * What a service costs inside the group 内部价目, from a day through another.
 */
export const internalPrice = defineEntry("company/internal-price", {
  title: { zh: "内部价目", en: "Internal price" },
  label: "item",
  fields: {
    item: { zh: "服务项目", en: "service" },
    unit: { zh: "计价单位", en: "unit" },
    price: { zh: "内部单价", en: "price" },
    from: { zh: "执行日期", en: "first day" },
    until: { zh: "截止日", en: "last day" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({
    item: z.string(),
    unit: z.string(),
    price: quantity("CNY").nonnegative(),
    from: Day,
    until: Day,
  }),
  roles: ["approver"],
  backfillDays: 7,
});

/** What a unit of the group owes for services that it used 应计服务费. Only the service itself yields it. */
export const chargeDue = defineEntry("company/charge-due", {
  title: { zh: "应计服务费", en: "Charge due" },
  fields: {
    department: { zh: "使用单位", en: "unit that used it" },
    amount: { zh: "金额", en: "amount" },
  },
  data: z.object({ department: z.string(), amount: quantity("CNY").nonnegative() }),
  backfillDays: 5,
});

/**
 * A unit of the group uses a service 内部服务用量. It yields what is due for it: quantity times price.
 *
 * @example
 * const data = { department: "一矿", item: "会议室", quantity: 3, price: 200 };
 * serviceUse.yields?.entries({ id: "u1", kind: "company/service-use", at: "2026-03-05T10:00", data }).map(({ data }) => data.amount); //=> [600]
 */
export const serviceUse = defineEntry("company/service-use", {
  title: { zh: "内部服务用量", en: "Service used" },
  label: ["department", "item"],
  fields: {
    department: { zh: "使用单位", en: "unit that used it" },
    item: { zh: "服务项目", en: "service" },
    quantity: { zh: "数量", en: "quantity" },
    price: { zh: "执行单价", en: "price" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    department: z.string(),
    item: z.string(),
    quantity: z.number().nonnegative(),
    price: quantity("CNY").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 5,
  yields: {
    kinds: [chargeDue.id],
    entries: ({ data: { department, quantity: used, price } }) => [
      {
        name: "due",
        kind: chargeDue.id,
        actors: {},
        data: { department, amount: Math.round(used * price * 100) / 100 },
      },
    ],
  },
});

/**
 * A unit of the group is billed for a month 内部结算单. `covers` holds the month.
 */
export const chargeback = defineEntry("company/chargeback", {
  title: { zh: "内部结算单", en: "Chargeback" },
  label: "department",
  fields: {
    department: { zh: "使用单位", en: "unit that pays" },
    amount: { zh: "结算金额", en: "amount" },
    by: { zh: "开单人", en: "maker" },
    confirmer: { zh: "使用单位确认人", en: "confirmed by" },
  },
  data: z.object({ department: z.string(), amount: quantity("CNY").nonnegative() }),
  roles: ["by", "confirmer"],
  backfillDays: 10,
});

/**
 * A deal between related parties, as one side has booked it 关联交易入账. `covers` holds the month.
 */
export const settlement = defineEntry("company/settlement", {
  title: { zh: "关联交易入账", en: "Related-party booking" },
  label: "party",
  fields: {
    party: { zh: "关联方", en: "related party" },
    side: {
      zh: "记账方",
      en: "side",
      values: { ours: { zh: "我方", en: "ours" }, theirs: { zh: "对方", en: "theirs" } },
    },
    amount: { zh: "金额", en: "amount" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({ party: z.string(), side: z.enum(["ours", "theirs"]), amount: quantity("CNY").nonnegative() }),
  roles: ["by"],
  backfillDays: 10,
});
