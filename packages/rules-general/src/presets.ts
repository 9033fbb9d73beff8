import type { Preset } from "@houqin/core";
import { serviceLegal, serviceRecommended, serviceStrict } from "./service-presets.ts";

/** What most departments run with: the defaults, without what only strict houses want. */
export const recommended = {
  "general/repair-steps": "off",
  ...serviceRecommended,
} as const satisfies Preset;

/** Tighter figures, and the orderly steps of a repair. */
export const strict = {
  "general/daily-fire-patrol": ["error", { perDay: 2 }],
  "general/night-fire-patrol": ["error", { times: 4 }],
  "general/fire-check": ["error", { every: "month" }],
  "general/fire-facility-test": ["error", { warnDays: 60 }],
  "general/fire-drill": ["error", { every: "quarter" }],
  "general/evacuation-time": ["info", { seconds: 120 }],
  "general/issue-corrected": ["error", { days: { minor: 2, general: 7, major: 15 } }],
  "general/special-equipment-inspected": ["error", { warnDays: 60 }],
  "general/purchase-procedure": ["warn", { quotesFrom: 2000, headFrom: 20000 }],
  "general/stock-agrees": ["warn", { share: 0 }],
  "general/repair-in-time": ["warn", { hours: { danger: 2, living: 12, minor: 24, hard: 72 } }],
  "general/repair-steps": "info",
  "general/complaint-answered": ["warn", { workdays: 1 }],
  "general/satisfaction": ["warn", { ratio: 0.9 }],
  "general/energy-falls": ["info", { times: 0.95 }],
  "general/extinguisher-check": ["warn", { every: "fortnight" }],
  "general/visitors-checked": "warn",
  ...serviceStrict,
} as const satisfies Preset;

/**
 * Only duties that a law or standard states and that were seen in its text, at its own figures; house rules and suggestions are off, and
 * where the law gives no figure the widest stands.
 */
export const legal = {
  "general/visitors-checked": "off",
  "general/night-fire-patrol": "off",
  "general/extinguisher-check": "off",
  "general/evacuation-time": "off",
  "general/issue-corrected": "off",
  "general/issue-verified": "off",
  "general/issue-rechecked": "off",
  "general/root-cause-found": "off",
  "general/no-fire": "off",
  "general/gate-manned": "off",
  "general/one-post-at-a-time": "off",
  "general/purchase-steps": "off",
  "general/purchase-procedure": "off",
  "general/buyer-not-checker": "off",
  "general/two-handlers": "off",
  "general/tender-held": "off",
  "general/orders-not-split": "off",
  "general/buyers-change": "off",
  "general/winners-vary": "off",
  "general/transfer-approved": "off",
  "general/stock-agrees": "off",
  "general/meter-agrees": "off",
  "general/repair-in-time": "off",
  "general/repair-steps": "off",
  "general/complaint-answered": "off",
  "general/satisfaction": "off",
  "general/energy-falls": "off",
  "general/meters-read": "off",
  "general/readings-sound": "off",
  "general/earmark": "off",
  "general/vouchers": "off",
  "general/keys-returned": "off",
  "general/areas-owned": "off",
  "general/daily-patrol": "off",
  ...serviceLegal,
} as const satisfies Preset;
