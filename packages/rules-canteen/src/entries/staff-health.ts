import { defineEntry, personal, quantity } from "@houqin/core";
import * as z from "zod";

/** A cook is checked before work 晨检: `by` checked `cook`; `fit` says whether they may work. */
export const morningCheckLog = defineEntry("canteen/morning-check", {
  title: { zh: "晨检", en: "Morning health check" },
  fields: {
    celsius: { zh: "体温", en: "temperature" },
    hands: { zh: "手部是否完好", en: "hands sound" },
    fit: {
      zh: "晨检结论",
      en: "result",
      values: { true: { zh: "合格", en: "fit" }, false: { zh: "不合格", en: "unfit" } },
    },
    symptoms: { zh: "症状", en: "symptoms" },
    by: { zh: "晨检人", en: "checker" },
    cook: { zh: "从业人员", en: "cook" },
  },
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
  fields: {
    proof: { zh: "复岗证明", en: "proof" },
    by: { zh: "审核人", en: "approver" },
    cook: { zh: "从业人员", en: "cook" },
  },
  data: z.object({ proof: z.string().optional() }),
  roles: ["by", "cook"],
});

/** Hands are washed and disinfected 洗手消毒. */
export const handwash = defineEntry("canteen/handwash", {
  title: { zh: "洗手消毒登记", en: "Handwash log" },
  fields: {
    occasion: {
      zh: "时机",
      en: "occasion",
      values: {
        start: { zh: "上岗前", en: "before work" },
        "after-toilet": { zh: "如厕后", en: "after the toilet" },
        "after-raw": { zh: "接触生食后", en: "after raw food" },
        "before-serving": { zh: "分餐前", en: "before serving" },
      },
    },
    by: { zh: "登记人", en: "person" },
  },
  data: z.object({ occasion: z.enum(["start", "after-toilet", "after-raw", "before-serving"]) }),
  roles: ["by"],
  backfillDays: 0,
});
