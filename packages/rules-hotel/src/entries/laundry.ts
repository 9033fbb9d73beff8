import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** Linen goes to the wash on a slip 布草送洗. */
export const washOut = defineEntry("hotel/wash-out", {
  title: { zh: "布草送洗", en: "Linen sent out" },
  label: ["slip", "item"],
  fields: {
    slip: { zh: "送洗单", en: "slip" },
    item: { zh: "品种", en: "item" },
    pieces: { zh: "件数", en: "pieces" },
    laundry: { zh: "洗涤单位", en: "laundry" },
    by: { zh: "送洗人", en: "sender" },
  },
  data: z.object({
    slip: z.string(),
    item: ref("hotel/par-item"),
    pieces: quantity("piece").int().positive(),
    laundry: ref("general/firm"),
  }),
  roles: ["by"],
  backfillDays: 1,
});

/** Linen comes back from the wash 布草回收; `sent` repeats what the slip says was sent. */
export const washBack = defineEntry("hotel/wash-back", {
  title: { zh: "布草回收", en: "Linen back" },
  label: ["slip", "item"],
  fields: {
    slip: { zh: "送洗单", en: "slip" },
    item: { zh: "品种", en: "item" },
    sent: { zh: "送洗件数", en: "pieces sent" },
    pieces: { zh: "回收件数", en: "pieces back" },
    by: { zh: "点收人", en: "receiver" },
  },
  data: z.object({
    slip: z.string(),
    item: ref("hotel/par-item"),
    sent: quantity("piece").int().positive(),
    pieces: quantity("piece").int().nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 1,
});
