import type { Preset } from "@houqin/core";

/** Part of the preset `strict`. */
export const oversightStrict = {
  "canteen/licence-renewed": "warn",
  "canteen/manager-not-barred": "warn",
  "canteen/suspect-sealed": ["error", { hours: 0.5 }],
  "canteen/danger-reported": ["error", { hours: 2 }],
  "canteen/contractor-supervised": ["warn", { every: "week" }],
  "canteen/bought-meal-checked": ["error", { hours: 2 }],
  "canteen/bought-meal-fresh": ["error", { hours: 2 }],
  "canteen/proofs-kept": ["warn", { months: { "washing-proof": 12, "fume-cleaning": 24 } }],
} as const satisfies Preset;

/** Part of the preset `legal`: where the law gives no figure the widest stands. */
export const oversightLegal = {
  "canteen/licence-renewed": "off",
  "canteen/manager-not-barred": "off",
  "canteen/proofs-kept": ["warn", { months: { "fume-cleaning": 1 } }],
  "canteen/suspect-sealed": ["error", { hours: 6 }],
  "canteen/danger-reported": ["warn", { hours: 72 }],
  "canteen/contractor-supervised": ["warn", { every: "quarter" }],
  "canteen/own-run": "off",
  "canteen/bought-meal-checked": ["error", { hours: 12 }],
  "canteen/bought-meal-fresh": "off",
  "canteen/food-share-floor": "off",
} as const satisfies Preset;
