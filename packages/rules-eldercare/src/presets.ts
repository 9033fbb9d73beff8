import type { Preset } from "@houqin/core";

/** What most centres run with: the defaults, without what only strict houses want. */
export const recommended = {
  "eldercare/places-cleaned": "off",
  "eldercare/medication-entrusted": "off",
} as const satisfies Preset;

/** Tighter figures, and the checks that only strict houses want. */
export const strict = {
  "eldercare/agreement-signed": ["error", { warnDays: 60 }],
  "eldercare/reassessed": ["warn", { warnDays: 60 }],
  "eldercare/reassessed-after-accident": ["warn", { days: 3 }],
  "eldercare/risk-measures": ["error", { days: 0 }],
  "eldercare/health-checked": ["warn", { warnDays: 60 }],
  "eldercare/family-told": ["error", { hours: 1 }],
  "eldercare/accident-reviewed": ["warn", { days: 3 }],
  "eldercare/care-rounds": ["error", { times: 4 }],
  "eldercare/night-fire-rounds": ["error", { times: 4 }],
  "eldercare/duty-checked": ["info", { times: 2 }],
  "eldercare/call-answered": ["warn", { minutes: 3 }],
  "eldercare/turned": "warn",
  "eldercare/bath-water": ["warn", { low: 36, high: 40 }],
  "eldercare/carer-ratio": ["info", { residents: 6 }],
  "eldercare/places-disinfected": ["warn", { every: "day" }],
  "eldercare/preventions-inspected": ["warn", { every: "week" }],
  "eldercare/outing-escorted": ["warn", { people: 2 }],
  "eldercare/both-groups-asked": ["warn", { every: "quarter" }],
  "eldercare/deposit-kept": "error",
  "eldercare/deposit-limit": "warn",
} as const satisfies Preset;

/**
 * Only duties that a law or standard states and that were seen in its text or in sources that agree; suggestions, house rules and goals are off.
 */
export const legal = {} as const satisfies Preset;
