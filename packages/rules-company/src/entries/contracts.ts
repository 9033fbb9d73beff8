import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * A contract 合同 in force from a day through another: premises let 出租, work contracted out 发包, services sold outside 对外服务. A contract on premises
 * has their area.
 */
export const contract = defineEntry("company/contract", {
  title: { zh: "合同台账", en: "Contract" },
  label: "title",
  fields: {
    title: { zh: "合同名称", en: "title" },
    category: {
      zh: "合同类别",
      en: "category",
      values: {
        lease: { zh: "场所出租", en: "premises let" },
        contractor: { zh: "项目发包", en: "work contracted out" },
        sale: { zh: "对外服务", en: "services sold" },
      },
    },
    party: { zh: "对方单位", en: "other party" },
    from: { zh: "起始日", en: "first day" },
    until: { zh: "截止日", en: "last day" },
    amount: { zh: "合同金额", en: "amount" },
    safetyAgreement: { zh: "安全生产管理协议", en: "safety agreement" },
    qualification: { zh: "资质或安全条件材料", en: "proof of qualification" },
    by: { zh: "经办人", en: "handler" },
  },
  data: z.object({
    title: z.string(),
    category: z.enum(["lease", "contractor", "sale"]),
    party: z.string(),
    from: Day,
    until: Day,
    amount: quantity("CNY").nonnegative().optional(),
    safetyAgreement: z.string().optional(),
    qualification: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/**
 * It is settled whether a contract goes on 合同续签决定. `contract` is the id of its entry.
 */
export const contractDecision = defineEntry("company/contract-decision", {
  title: { zh: "合同续签决定", en: "Decision on a contract" },
  fields: {
    contract: { zh: "合同", en: "contract" },
    decision: {
      zh: "决定",
      en: "decision",
      values: {
        renew: { zh: "续签", en: "renew" },
        retender: { zh: "重新招选", en: "tender again" },
        end: { zh: "到期终止", en: "let it end" },
      },
    },
    by: { zh: "决定人", en: "who decided" },
  },
  data: z.object({ contract: z.string(), decision: z.enum(["renew", "retender", "end"]) }),
  roles: ["by"],
  backfillDays: 5,
});

/**
 * What a customer or tenant was asked to pay 应收账单. `contract` is the id of its entry.
 */
export const bill = defineEntry("company/bill", {
  title: { zh: "应收账单", en: "Bill" },
  fields: {
    contract: { zh: "合同", en: "contract" },
    amount: { zh: "应收金额", en: "amount" },
    by: { zh: "开单人", en: "maker" },
  },
  data: z.object({ contract: z.string(), amount: quantity("CNY").nonnegative() }),
  roles: ["by"],
  backfillDays: 7,
});

/**
 * Money comes in from business 经营收入; `external` says that it comes from outside the group. `contract` is the id of its entry.
 */
export const revenue = defineEntry("company/revenue", {
  title: { zh: "经营收入", en: "Revenue" },
  label: "line",
  fields: {
    line: {
      zh: "收入类别",
      en: "line",
      values: {
        rent: { zh: "租金", en: "rent" },
        property: { zh: "物业服务", en: "property services" },
        catering: { zh: "餐饮", en: "catering" },
        housing: { zh: "房产销售", en: "housing" },
        other: { zh: "其他经营", en: "other business" },
      },
    },
    external: {
      zh: "收入来源",
      en: "source",
      values: { true: { zh: "外部市场", en: "outside" }, false: { zh: "集团内部", en: "inside the group" } },
    },
    contract: { zh: "合同", en: "contract" },
    amount: { zh: "到账金额", en: "amount" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    line: z.enum(["rent", "property", "catering", "housing", "other"]),
    external: z.boolean(),
    contract: z.string(),
    amount: quantity("CNY").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
