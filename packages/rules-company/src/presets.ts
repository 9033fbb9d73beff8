import type { Preset } from "@houqin/core";

/** What most companies run with: the defaults, without what only a group with its own heat and estate wants. */
export const recommended = {
  "company/plant-efficient": "off",
  "company/final-account": "off",
} as const satisfies Preset;

/** Tighter figures, and what is a hint elsewhere as a warning. */
export const strict = {
  "company/vehicle-inspected": ["error", { warnDays: 60 }],
  "company/vehicle-insured": ["error", { warnDays: 60 }],
  "company/driving-hours": ["error", { hours: 3 }],
  "company/mileage-agrees": ["warn", { share: 0.02 }],
  "company/fuel-accounted": ["warn", { litres: 0.12 }],
  "company/reception-approved": ["warn", { from: 0, headFrom: 2000 }],
  "company/price-posted": ["warn", { workdays: 3 }],
  "company/tenants-checked": ["warn", { every: "month" }],
  "company/contract-decided": ["warn", { days: 60 }],
  "company/dues-collected": ["warn", { share: 0.98 }],
  "company/outside-revenue-grows": ["warn", { times: 1.05 }],
  "company/costs-below-revenue": ["warn", { times: 0.95 }],
  "company/land-developed": ["error", { days: 30 }],
  "company/energy-reviewed": ["warn", { every: "quarter" }],
  "company/energy-review-record": "warn",
  "company/safety-duties-assessed": ["warn", { every: "half" }],
  "company/mid-year-review": "warn",
  "company/plan-adjusted": ["warn", { workdays: 10 }],
} as const satisfies Preset;

/** Only duties that a law states and that were seen in its text, at its own figures; house rules and suggestions are off. */
export const legal = {
  "company/trip-approved": "off",
  "company/trip-record": "off",
  "company/mileage-agrees": "off",
  "company/fuel-accounted": "off",
  "company/vehicle-checked": "off",
  "company/no-liable-accident": "off",
  "company/reception-papers": "off",
  "company/reception-hosts": "off",
  "company/reception-hosts-many": "off",
  "company/reception-approved": "off",
  "company/settlement-agrees": "off",
  "company/chargeback-agrees": "off",
  "company/price-in-force": "off",
  "company/price-posted": "off",
  "company/tenants-checked": "off",
  "company/contract-decided": "off",
  "company/revenue-under-contract": "off",
  "company/dues-collected": "off",
  "company/outside-revenue-grows": "off",
  "company/costs-below-revenue": "off",
  "company/sites-checked": "off",
  "company/retrofits-done": "off",
  "company/plant-efficient": "off",
  "company/energy-reviewed": "off",
  "company/energy-target-set": "off",
  "company/overrun-explained": "off",
  "company/energy-taught": "off",
  "company/safety-duties-assessed": "off",
  "company/playgrounds-safe": "off",
  "company/mid-year-review": "off",
  "company/plan-adjusted": "off",
} as const satisfies Preset;
