import type { Preset } from "@houqin/core";

/** What most canteens run with: the defaults, without what only strict houses want. */
export const recommended = {
  "canteen/surprise-check": "off",
  "canteen/samples-match-dishes": "off",
} as const satisfies Preset;

/** Tighter figures, and the checks that only strict houses want. */
export const strict = {
  "canteen/surprise-check": "info",
  "canteen/cook-certificate": ["error", { warnDays: 60 }],
  "canteen/sample-weight": ["error", { minGrams: 150 }],
  "canteen/sample-kept": ["error", { hours: 72 }],
  "canteen/samples-match-dishes": "warn",
  "canteen/core-temperature": ["error", { celsius: 75 }],
  "canteen/holding-temperature": ["error", { cold: 5, hot: 63 }],
  "canteen/cold-store-temperature": ["warn", { chillMax: 5, freezeMax: -18 }],
  "canteen/cold-store-read": ["warn", { times: 4 }],
  "canteen/disinfection-time": ["error", { heatMinutes: 15 }],
  "canteen/receipt-two-people": ["error", { people: 3 }],
  "canteen/kitchen-stock-agrees": ["warn", { share: 0.01 }],
  "canteen/accident-reported": ["error", { hours: 1 }],
  "canteen/menu-ahead": ["warn", { days: 7 }],
  "canteen/fume-cleaned": ["warn", { every: "month" }],
  "canteen/equipment-calibrated": ["warn", { days: 60 }],
  "canteen/accounts-posted": ["warn", { day: 10 }],
  "canteen/cost-steady": ["info", { times: 1.08 }],
  "canteen/plate-waste": ["info", { kg: 0.03 }],
  "canteen/air-disinfection": "info",
  "canteen/morning-check": "warn",
  "canteen/food-training": "warn",
  "canteen/menu-weekly": "info",
} as const satisfies Preset;

/**
 * Only duties that a law states and that were seen in its text or in two sources that agree, at its own figures; suggestions are off, and
 * where the law gives no figure the widest stands.
 */
export const legal = {
  "canteen/morning-check": "off",
  "canteen/cold-store-temperature": "off",
  "canteen/food-training": "off",
  "canteen/menu-ahead": "off",
  "canteen/menu-weekly": "off",
  "canteen/air-disinfection": "off",
  "canteen/sample-taken": ["error", { hours: 6 }],
  "canteen/surprise-check": "off",
  "canteen/samples-match-dishes": "off",
  "canteen/cold-store-read": "off",
  "canteen/buyer-not-checker": "off",
  "canteen/no-banned-goods": "off",
  "canteen/kitchen-stock-agrees": "off",
  "canteen/no-food-poisoning": "off",
  "canteen/director-hours": "off",
  "canteen/dining-capacity": "off",
  "canteen/waste-daily": "off",
  "canteen/fume-cleaned": "off",
  "canteen/equipment-calibrated": "off",
  "canteen/award-procedure": "off",
  "canteen/accounts-posted": "off",
  "canteen/meal-balance": "off",
  "canteen/cost-steady": "off",
  "canteen/plate-waste": "off",
  "canteen/food-variety": "off",
} as const satisfies Preset;
