import type { Preset } from "@houqin/core";

/**
 * What most schools run with: the defaults, without figures that differ from place to place.
 */
export const recommended = {
  "school/cameras-work": "off",
  "school/lab-waste-cleared": "off",
} as const satisfies Preset;

/**
 * Tighter figures, and what only strict schools ask for.
 */
export const strict = {
  "school/safety-checks": ["warn", { times: 4 }],
  "school/class-keeps-things": ["warn", { share: 0.98 }],
  "school/class-equipment-works": ["warn", { share: 0.98 }],
  "school/circuits-tested": ["warn", { months: 6 }],
  "school/filter-changed": ["warn", { months: 3 }],
  "school/water-tested": ["error", { warnDays: 60 }],
  "school/play-equipment-checked": ["warn", { every: "operatingDay" }],
  "school/sports-equipment-checked": ["warn", { every: "week" }],
  "school/absence-traced": ["warn", { hours: 12 }],
  "school/class-disinfected": "warn",
  "school/hazardous-issue-limit": ["error", { grams: 200 }],
  "school/hazardous-stock-limit": ["error", { grams: 5000 }],
  "school/guards-trained": ["warn", { months: 3 }],
  "school/alarm-tested": ["warn", { every: "week" }],
  "school/gate-escorted": ["warn", { people: 2 }],
  "school/outing-ready": ["error", { workdays: 5 }],
  "school/escorts-enough": ["warn", { each: 10 }],
  "school/first-aiders-enough": ["warn", { people: 4 }],
  "school/bus-serviced": ["warn", { every: "week" }],
  "school/harm-reported": ["error", { hours: 0.5 }],
  "school/drink-rounds": "info",
  "school/drink-amount": "info",
  "school/diet-surveyed": "info",
  "school/diet-reached": "info",
  "school/diet-share": "info",
  "school/nursery-report": "info",
  "school/disease-cluster": "warn",
  "school/fire-reported": "error",
  "school/guards-enough": "info",
  "school/guards-for-boarders": "info",
} as const satisfies Preset;

/**
 * Only duties that a national law states and that were seen in its text; where it gives no figure the widest stands. House rules, suggestions and what only
 * some places ask for are off.
 */
export const legal = {
  "school/term-start-check": "off",
  "school/safety-checks": "off",
  "school/holiday-check": "off",
  "school/rooms-each-phase": "off",
  "school/daily-check": "off",
  "school/class-issued": "off",
  "school/class-returns-agree": "off",
  "school/class-contracts-signed": "off",
  "school/class-keeps-things": "off",
  "school/class-equipment-checked": "off",
  "school/class-equipment-works": "off",
  "school/furniture-checked": ["info", { every: "term" }],
  "school/circuits-tested": "off",
  "school/filter-changed": "off",
  "school/play-equipment-checked": "off",
  "school/sports-equipment-checked": ["warn", { every: "term" }],
  "school/child-to-authorised": "off",
  "school/release-signed": "off",
  "school/children-counted": "off",
  "school/children-agree": "off",
  "school/child-check-daily": "off",
  "school/unwell-set-apart": "off",
  "school/class-disinfected": "off",
  "school/absence-traced": "off",
  "school/no-cluster-in-days": "off",
  "school/no-cluster-in-a-day": "off",
  "school/hazardous-two-people": ["error", { dangers: ["toxic"] }],
  "school/hazardous-two-keepers": ["error", { people: 1 }],
  "school/hazardous-issue-limit": "off",
  "school/hazardous-stock-limit": "off",
  "school/hazardous-stock-agrees": "off",
  "school/waste-plan-filed": "off",
  "school/lab-waste-cleared": "off",
  "school/guards-enough": "off",
  "school/guards-trained": ["warn", { months: 24 }],
  "school/alarm-tested": "off",
  "school/video-checked": "off",
  "school/cameras-work": "off",
  "school/gate-escorted": "off",
  "school/no-security-incident": "off",
  "school/no-injury": "off",
  "school/evacuation-drill": ["warn", { every: "year" }],
  "school/earthquake-drill": ["warn", { every: "year" }],
  "school/drill-scenarios": "off",
  "school/safety-lessons": ["warn", { every: "year" }],
  "school/campus-care": "off",
  "school/bus-serviced": ["warn", { every: "quarter" }],
  "school/bus-drill": "off",
  "school/outing-ready": "off",
  "school/outing-list-complete": "off",
  "school/escorts-enough": "off",
  "school/fees-published": ["error", { days: 30 }],
  "school/night-duty": "off",
  "school/nights-shared-out": "off",
  "school/first-aiders-enough": "off",
  "school/first-aid-kit-checked": "off",
  "school/harm-reported": ["error", { hours: 24 }],
  "school/harm-parents-told": ["error", { hours: 48 }],
  "school/injury-reported": ["warn", { general: 72, serious: 24 }],
  "school/audit-filed": ["warn", { days: 180 }],
  "school/outdoor-time": "off",
  "school/drink-rounds": "off",
  "school/drink-amount": "off",
  "school/return-examined": "off",
  "school/class-size": "off",
  "school/carers-enough": "off",
  "school/kindergarten-floor": "off",
  "school/cooks-enough": "off",
  "school/nursery-report": "off",
  "school/diet-surveyed": "off",
  "school/diet-reached": "off",
  "school/diet-share": "off",
  "school/disease-cluster": "off",
  "school/fire-reported": "off",
  "school/guards-for-boarders": "off",
} as const satisfies Preset;

/**
 * A kindergarten: drills by the quarter, a health worker for every 150 children.
 */
export const kindergarten = {
  "school/evacuation-drill": ["warn", { every: "quarter" }],
  "school/health-staff": ["warn", { each: 150 }],
  "school/class-disinfected": "warn",
  "school/gate-escorted": "info",
  "school/safety-lessons": ["warn", { topics: ["fire", "traffic", "food", "earthquake"] }],
  "school/escorts-enough": ["info", { each: 8 }],
  "school/furniture-checked": ["info", { every: "term" }],
  "school/campus-care": "off",
} as const satisfies Preset;

/**
 * A day school: nobody sleeps there, everybody passes the gate twice a day.
 */
export const dayschool = {
  "school/gate-escorted": "info",
  "school/night-duty": "off",
  "school/nights-shared-out": "off",
} as const satisfies Preset;

/**
 * A boarding school: somebody is up all night, and the nights are shared out.
 */
export const boardingschool = {
  "school/night-duty": ["warn", { people: 2 }],
  "school/nights-shared-out": "info",
  "school/evacuation-drill": ["warn", { every: "month" }],
  "school/first-aiders-enough": ["warn", { people: 4 }],
  "school/sports-equipment-checked": ["warn", { every: "week" }],
} as const satisfies Preset;

/**
 * A university: no classes with things of their own, no children, more chemicals.
 */
export const university = {
  "school/class-issued": "off",
  "school/class-returns-agree": "off",
  "school/class-contracts-signed": "off",
  "school/class-keeps-things": "off",
  "school/furniture-checked": "off",
  "school/child-to-authorised": "off",
  "school/release-signed": "off",
  "school/staff-vetted": "off",
  "school/campus-care": "off",
  "school/gate-escorted": "off",
  "school/evacuation-drill": ["warn", { every: "term" }],
  "school/earthquake-drill": ["warn", { every: "year" }],
  "school/insurance-held": "off",
  "school/rooms-each-phase": ["info", { kinds: ["function-room"], days: 21 }],
  "school/safety-lessons": ["warn", { topics: ["fire", "traffic", "electricity"], every: "year" }],
  "school/hazardous-stock-limit": ["warn", { grams: 50000 }],
  "school/hazardous-issue-limit": ["warn", { grams: 2000 }],
  "school/health-staff": "off",
  "school/night-duty": "warn",
} as const satisfies Preset;
