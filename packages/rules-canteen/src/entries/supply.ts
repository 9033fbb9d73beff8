import { Day, defineEntry, personal, quantity, ref } from "@houqin/core";
import { firm } from "@houqin/rules-general";
import * as z from "zod";

const serviceOf = { food: "goods", tableware: "tableware", waste: "waste", service: "other" } as const;

/**
 * A supplier 供应商 and until when the canteen has approved it; `subject` is its id. Its licences are `general/certificate` entries whose
 * holder is that id. It yields the firm of the same id, which whoever hands over waste refers to.
 */
export const supplier = defineEntry("canteen/supplier", {
  title: { zh: "供应商", en: "Supplier" },
  label: "name",
  fields: {
    name: { zh: "名称", en: "name" },
    address: { zh: "地址", en: "address" },
    contact: { zh: "联系方式", en: "contact" },
    category: {
      zh: "类别",
      en: "category",
      values: {
        food: { zh: "食材", en: "food" },
        tableware: { zh: "餐饮具", en: "tableware" },
        waste: { zh: "餐厨垃圾收运", en: "waste" },
        service: { zh: "服务", en: "service" },
      },
    },
    approvedUntil: { zh: "准入有效期止", en: "approved until" },
  },
  data: z.object({
    name: z.string(),
    address: z.string(),
    contact: personal(z.string()),
    category: z.enum(["food", "tableware", "waste", "service"]),
    approvedUntil: Day,
  }),
  subject: "canteen/supplier",
  yields: {
    kinds: [firm.id],
    entries: ({ subject, data: { name, category } }) =>
      subject === undefined
        ? []
        : [{ name: "firm", kind: firm.id, subject, data: { name, service: serviceOf[category] } }],
  },
  backfillDays: 7,
});

/**
 * A contract goes to a supplier 供应商确定; the yearly amount decides how openly it must be chosen. `scope` says that it runs the canteen itself or brings whole meals in; goods
 * need none.
 */
export const award = defineEntry("canteen/award", {
  title: { zh: "供应商确定", en: "Supplier award" },
  label: "supplier",
  fields: {
    supplier: { zh: "供应商", en: "supplier" },
    yearAmount: { zh: "年采购额", en: "yearly amount" },
    method: {
      zh: "确定方式",
      en: "method",
      values: {
        direct: { zh: "直接选定", en: "directly" },
        quotes: { zh: "比价", en: "by quotes" },
        tender: { zh: "招标", en: "by tender" },
      },
    },
    scope: {
      zh: "合同内容",
      en: "scope",
      values: {
        goods: { zh: "食材采购", en: "goods" },
        contract: { zh: "食堂承包或委托经营", en: "running the canteen" },
        meals: { zh: "校外供餐", en: "meals brought in" },
      },
    },
    by: { zh: "经办人", en: "person in charge" },
  },
  data: z.object({
    supplier: ref("canteen/supplier"),
    yearAmount: quantity("CNY").nonnegative(),
    method: z.enum(["direct", "quotes", "tender"]),
    scope: z.enum(["goods", "contract", "meals"]).optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/** A sitting of the meal committee 膳食委员会; `about` is the id of the entry that it dealt with, such as an award. */
export const committee = defineEntry("canteen/committee", {
  title: { zh: "膳食委员会", en: "Meal committee" },
  label: "topic",
  fields: {
    topic: {
      zh: "议题",
      en: "topic",
      values: {
        supplier: { zh: "选定供应商", en: "choice of supplier" },
        price: { zh: "伙食价格", en: "prices" },
        menu: { zh: "食谱", en: "menu" },
        accounts: { zh: "伙食账目", en: "accounts" },
      },
    },
    about: { zh: "所议对象", en: "subject" },
    parents: { zh: "到会家长", en: "parents present" },
    decision: { zh: "决议", en: "decision" },
    chair: { zh: "主持人", en: "chair" },
    attendees: { zh: "参会人员", en: "attendees" },
  },
  data: z.object({
    topic: z.enum(["supplier", "price", "menu", "accounts"]),
    about: z.string().optional(),
    parents: quantity("person").int().nonnegative(),
    decision: z.string(),
  }),
  roles: ["chair", "attendees"],
  backfillDays: 5,
});
