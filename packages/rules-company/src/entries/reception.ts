import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * Guests were received 公务接待: on which letter, how many came, how many of ours ate with them. `list` is the signed list of the reception.
 */
export const reception = defineEntry("company/reception", {
  title: { zh: "公务接待", en: "Reception" },
  label: "visitor",
  fields: {
    visitor: { zh: "来访单位", en: "visiting unit" },
    letter: { zh: "公函", en: "letter" },
    list: { zh: "接待清单", en: "list of the reception" },
    guests: { zh: "接待对象人数", en: "guests" },
    hosts: { zh: "陪餐人数", en: "hosts at table" },
    amount: { zh: "接待费用", en: "cost" },
    by: { zh: "接待人", en: "host" },
    approver: { zh: "审签人", en: "approver" },
  },
  data: z.object({
    visitor: z.string(),
    letter: z.string().optional(),
    list: z.string().optional(),
    guests: quantity("person").int().positive(),
    hosts: quantity("person").int().nonnegative(),
    amount: quantity("CNY").nonnegative(),
  }),
  roles: ["by", "approver"],
  backfillDays: 3,
});
