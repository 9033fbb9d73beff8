import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * What a meter may run in a month 用能定额. `covers` holds the month.
 */
export const energyQuota = defineEntry("general/energy-quota", {
  title: { zh: "用能定额", en: "Energy quota" },
  label: "meter",
  fields: {
    meter: { zh: "计量表", en: "meter" },
    quota: { zh: "定额", en: "quota" },
    by: { zh: "核定人", en: "approver" },
  },
  data: z.object({ meter: ref("site/asset"), quota: z.number().nonnegative() }),
  roles: ["by"],
  backfillDays: 14,
});

/**
 * Something is to save energy 节能措施, at which meter and how much in a year.
 */
export const energyMeasure = defineEntry("general/energy-measure", {
  title: { zh: "节能措施", en: "Energy measure" },
  label: "title",
  fields: {
    title: { zh: "措施", en: "measure" },
    meter: { zh: "计量表", en: "meter" },
    expected: { zh: "预计年节电", en: "saving expected in a year" },
    owner: { zh: "责任人", en: "owner" },
  },
  data: z.object({ title: z.string(), meter: ref("site/asset"), expected: quantity("kWh").nonnegative() }),
  roles: ["owner"],
  backfillDays: 14,
});

/**
 * What a measure saved, as measured 节能核验. `measure` is the id of that entry.
 */
export const energyResult = defineEntry("general/energy-result", {
  title: { zh: "节能核验", en: "Verified saving" },
  fields: {
    measure: { zh: "措施", en: "measure" },
    saved: { zh: "核验年节电", en: "saving verified in a year" },
    by: { zh: "核验人", en: "verifier" },
  },
  data: z.object({ measure: z.string(), saved: quantity("kWh").nonnegative() }),
  roles: ["by"],
  backfillDays: 14,
});

/**
 * A prepaid meter is topped up 预付费表充值, in the meter's own unit.
 */
export const topUp = defineEntry("general/top-up", {
  title: { zh: "电表充值", en: "Top-up" },
  label: "meter",
  fields: {
    meter: { zh: "计量表", en: "meter" },
    bought: { zh: "充值量", en: "amount bought" },
    by: { zh: "充值人", en: "buyer" },
  },
  data: z.object({ meter: ref("site/asset"), bought: z.number().nonnegative() }),
  roles: ["by"],
  backfillDays: 3,
});
