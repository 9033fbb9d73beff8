import { Day, defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** Tableware comes back from the firm that washes it 集中消毒餐具到货, with the proof of disinfection and the day until which it may be used. */
export const wareDelivery = defineEntry("canteen/ware-delivery", {
  title: { zh: "集中消毒餐具到货", en: "Disinfected tableware delivered" },
  label: "firm",
  fields: {
    firm: { zh: "集中消毒单位", en: "washing firm" },
    pieces: { zh: "数量", en: "pieces" },
    proof: { zh: "消毒合格证明", en: "proof of disinfection" },
    useBy: { zh: "使用期限", en: "use-by date" },
    by: { zh: "验收人", en: "receiver" },
  },
  data: z.object({
    firm: ref("canteen/supplier"),
    pieces: quantity("piece").int().nonnegative(),
    proof: z.string().optional(),
    useBy: Day.optional(),
  }),
  roles: ["by"],
});
