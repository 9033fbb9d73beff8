import { Day, defineEntry, personal, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A supplier 供货商 and until when the canteen has approved it; `subject` is its id. Its licences are `general/certificate` entries whose
 * holder is that id.
 */
export const supplier = defineEntry("canteen/supplier", {
  title: { zh: "供货商", en: "Supplier" },
  data: z.object({
    name: z.string(),
    address: z.string(),
    contact: personal(z.string()),
    category: z.enum(["food", "tableware", "waste", "service"]),
    approvedUntil: Day,
  }),
  subject: "canteen/supplier",
  backfillDays: 7,
});

/** A contract goes to a supplier 供货单位确定; the yearly amount decides how openly it must be chosen. */
export const award = defineEntry("canteen/award", {
  title: { zh: "供货单位确定", en: "Supplier award" },
  data: z.object({
    supplier: ref("canteen/supplier"),
    yearAmount: quantity("CNY").nonnegative(),
    method: z.enum(["direct", "quotes", "tender"]),
  }),
  roles: ["by"],
  backfillDays: 7,
});

/** A sitting of the meal committee 膳食委员会; `about` is the id of the entry that it dealt with, such as an award. */
export const committee = defineEntry("canteen/committee", {
  title: { zh: "膳食委员会", en: "Meal committee" },
  data: z.object({
    topic: z.enum(["supplier", "price", "menu", "accounts"]),
    about: z.string().optional(),
    parents: quantity("person").int().nonnegative(),
    decision: z.string(),
  }),
  roles: ["chair", "attendees"],
  backfillDays: 5,
});
