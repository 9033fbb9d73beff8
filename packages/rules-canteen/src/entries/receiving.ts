import { Day, defineEntry, formatDay, parseDay, personal, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A batch has passed its date 批次过期, whether or not anything is left of it; `at` is the first day past the date. Comes out of
 * `canteen/receipt`; nobody writes it.
 */
export const batchExpired = defineEntry("canteen/batch-expired", {
  title: { zh: "批次过期", en: "Batch past its date" },
  label: ["item", "batch"],
  fields: {
    item: { zh: "品名", en: "item" },
    batch: { zh: "批号", en: "batch" },
    quantity: { zh: "数量", en: "quantity" },
  },
  data: z.object({ item: z.string(), batch: z.string().optional(), quantity: quantity("kg") }),
});

/**
 * One line of a delivery 进货验收. What the law wants on record is optional here, so that a rule can say that it is missing. An accepted
 * line with a use-by date yields a `canteen/batch-expired` for the day after.
 */
export const receipt = defineEntry("canteen/receipt", {
  title: { zh: "进货验收", en: "Goods receipt" },
  label: ["item", "batch"],
  fields: {
    delivery: { zh: "送货单", en: "delivery" },
    item: { zh: "品名", en: "item" },
    spec: { zh: "规格", en: "specification" },
    quantity: { zh: "数量", en: "quantity" },
    batch: { zh: "批号", en: "batch" },
    producedOn: { zh: "生产日期", en: "day of production" },
    shelfLife: { zh: "保质期", en: "shelf life" },
    expiresOn: { zh: "到期日", en: "use-by date" },
    supplier: { zh: "供应商", en: "supplier" },
    supplierContact: { zh: "供应商联系方式", en: "supplier's contact" },
    certificate: {
      zh: "合格证明",
      en: "certificate",
      values: { true: { zh: "有", en: "there" }, false: { zh: "无", en: "missing" } },
    },
    unitPrice: { zh: "单价", en: "unit price" },
    amount: { zh: "金额", en: "amount" },
    celsius: { zh: "到货温度", en: "temperature on arrival" },
    accepted: {
      zh: "验收结论",
      en: "result",
      values: { true: { zh: "收货", en: "accepted" }, false: { zh: "拒收", en: "refused" } },
    },
    buyer: { zh: "采购员", en: "buyer" },
    checkers: { zh: "验收人", en: "checkers" },
  },
  data: z.object({
    delivery: z.string(),
    item: z.string(),
    spec: z.string().optional(),
    quantity: quantity("kg").nonnegative(),
    batch: z.string().optional(),
    producedOn: Day.optional(),
    shelfLife: z.string().optional(),
    expiresOn: Day.optional(),
    supplier: ref("canteen/supplier"),
    supplierContact: personal(z.string()).optional(),
    certificate: z.boolean().optional(),
    unitPrice: quantity("CNY").nonnegative(),
    amount: quantity("CNY").nonnegative(),
    celsius: quantity("°C").optional(),
    accepted: z.boolean(),
  }),
  roles: ["buyer", "checkers"],
  yields: {
    kinds: [batchExpired.id],
    entries: ({ data: { item, batch, quantity, expiresOn, accepted } }) => {
      if (!accepted || expiresOn === undefined) return [];
      const data = { item, quantity, ...(batch === undefined ? {} : { batch }) };
      return [{ name: "expired", kind: batchExpired.id, at: dayAfter(expiresOn), data }];
    },
  },
});

function dayAfter(day: string): string {
  return formatDay((parseDay(day) ?? Number.NaN) + 1);
}
