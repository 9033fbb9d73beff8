import type { Preset } from "@houqin/core";

/** Off: what wants a list that few keep. */
export const kitchenRecommended = {
  "general/locker-each": "off",
} as const satisfies Preset;

/** Tighter figures, and whole ledgers. */
export const kitchenStrict = {
  "general/tableware-time": ["error", { heatMinutes: 15 }],
  "general/food-waste-ledger": "warn",
} as const satisfies Preset;

/** Off: local laws that bind only there, and rules of the house. */
export const kitchenLegal = {
  "general/food-waste-daily": "off",
  "general/food-waste-ledger": "off",
  "general/food-waste-reported": "off",
  "general/locker-each": "off",
  "general/locker-once": "off",
} as const satisfies Preset;
