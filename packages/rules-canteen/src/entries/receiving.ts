import { Day, defineEntry, formatDay, parseDay, personal, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A batch has passed its date 批次过期, whether or not anything is left of it; `at` is the first day past the date. Comes out of
 * `canteen/receipt`; nobody writes it.
 */
export const batchExpired = defineEntry("canteen/batch-expired", {
  title: { zh: "批次过期", en: "Batch past its date" },
  data: z.object({ item: z.string(), batch: z.string().optional(), quantity: quantity("kg") }),
});

/**
 * One line of a delivery 进货验收. What the law wants on record is optional here, so that a rule can say that it is missing. An accepted
 * line with a use-by date yields a `canteen/batch-expired` for the day after.
 */
export const receipt = defineEntry("canteen/receipt", {
  title: { zh: "进货验收", en: "Goods receipt" },
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
