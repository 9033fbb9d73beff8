import { Day, defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A fee that may be charged 收费项目: at most so much, by which approval, from when until when. `subject` is its id.
 */
export const feeItem = defineEntry("general/fee-item", {
  title: { zh: "收费项目", en: "Fee" },
  fields: {
    name: { zh: "项目名称", en: "name" },
    rate: { zh: "批准标准", en: "approved rate" },
    approval: { zh: "批准文号", en: "approval" },
    validFrom: { zh: "执行起", en: "first day" },
    validUntil: { zh: "执行止", en: "last day" },
  },
  data: z.object({
    name: z.string(),
    rate: quantity("CNY").nonnegative(),
    approval: z.string(),
    validFrom: Day,
    validUntil: Day.optional(),
  }),
  subject: "general/fee-item",
});

/**
 * A fee is charged 收费: what one person pays.
 */
export const feeCharge = defineEntry("general/fee-charge", {
  title: { zh: "收费", en: "Charge" },
  label: "fee",
  fields: {
    fee: { zh: "收费项目", en: "fee" },
    rate: { zh: "实收标准", en: "rate charged" },
    people: { zh: "人数", en: "people" },
    by: { zh: "收费人", en: "collector" },
  },
  data: z.object({
    fee: ref("general/fee-item"),
    rate: quantity("CNY").nonnegative(),
    people: quantity("person").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
