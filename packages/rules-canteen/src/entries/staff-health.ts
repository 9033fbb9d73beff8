import { defineEntry, personal, quantity } from "@houqin/core";
import * as z from "zod";

/** A cook is checked before work 晨检: `by` checked `cook`; `fit` says whether they may work. */
export const morningCheckLog = defineEntry("canteen/morning-check", {
  title: { zh: "晨检", en: "Morning health check" },
  data: z.object({
    celsius: personal(quantity("°C")),
    hands: z.boolean(),
    fit: z.boolean(),
    symptoms: personal(z.array(z.string())).optional(),
  }),
  roles: ["by", "cook"],
  backfillDays: 0,
});

/** A cook who was sent home may work again 病愈返岗; `proof` says on what paper. */
export const returnToWork = defineEntry("canteen/return-to-work", {
  title: { zh: "病愈返岗", en: "Return to work" },
  data: z.object({ proof: z.string().optional() }),
  roles: ["by", "cook"],
});

/** Hands are washed and disinfected 洗手消毒. */
export const handwash = defineEntry("canteen/handwash", {
  title: { zh: "洗手消毒登记", en: "Handwash log" },
  data: z.object({ occasion: z.enum(["start", "after-toilet", "after-raw", "before-serving"]) }),
  roles: ["by"],
  backfillDays: 0,
});
