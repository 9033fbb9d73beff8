import type { Preset } from "@houqin/core";

/** What most dormitories run with: the defaults, without what only strict houses want. */
export const recommended = {
  "dorm/cleaning-day-joined": "off",
  "dorm/facilities-checked": "off",
  "dorm/room-opened-by-two": "off",
} as const satisfies Preset;

/** Tighter figures, and the checks that only strict houses want. */
export const strict = {
  "dorm/women-keeper": "warn",
  "dorm/room-crowding": "info",
  "dorm/space-per-person": "info",
  "dorm/bed-arranged": ["error", { days: 0 }],
  "dorm/absence-followed": ["error", { hours: 0.5 }],
  "dorm/weekly-inspection": ["warn", { times: 2 }],
  "dorm/score-floor": ["warn", { points: 90 }],
  "dorm/score-holds": ["info", { points: 1 }],
  "dorm/appliance-check": ["warn", { times: 2 }],
  "dorm/exits-tested": ["warn", { times: 4 }],
  "dorm/disinfected": ["warn", { times: 2 }],
  "dorm/aired": ["warn", { times: 2 }],
  "dorm/common-areas-cleaned": ["warn", { times: 2 }],
  "dorm/contraband-handled": ["warn", { days: 1 }],
  "dorm/result-posted": ["warn", { days: 1 }],
  "dorm/cleaning-day-joined": "info",
  "dorm/facilities-checked": "info",
  "dorm/room-opened-by-two": "info",
} as const satisfies Preset;

/**
 * Only duties that a law states and that were seen in its text, at its own figures: exits that open, and no cameras in rooms. Where the law gives no
 * figure, or speaks of one province, the rule is left out.
 */
export const legal = {
  "dorm/room-capacity": "off",
  "dorm/room-crowding": "off",
  "dorm/space-per-person": "off",
  "dorm/above-ground": "off",
  "dorm/bed-once": "off",
  "dorm/bed-arranged": "off",
  "dorm/handover-signed": "off",
  "dorm/key-back": "off",
  "dorm/roll-call": "off",
  "dorm/absences-listed": "off",
  "dorm/absence-followed": "off",
  "dorm/keeper-on-duty": "off",
  "dorm/women-keeper": "off",
  "dorm/lights-out-round": "off",
  "dorm/visit-let-in": "off",
  "dorm/visit-logged-out": "off",
  "dorm/opposite-sex-visit": "off",
  "dorm/visit-short": "off",
  "dorm/room-opened-by-two": "off",
  "dorm/weekly-inspection": "off",
  "dorm/score-floor": "off",
  "dorm/score-holds": "off",
  "dorm/appliance-check": "off",
  "dorm/no-contraband": "off",
  "dorm/contraband-handled": "off",
  "dorm/exits-tested": "off",
  "dorm/escape-hoods": "off",
  "dorm/disinfected": "off",
  "dorm/aired": "off",
  "dorm/common-areas-cleaned": "off",
  "dorm/activity-held": "off",
  "dorm/no-accident": "off",
  "dorm/cleaning-day-held": "off",
  "dorm/cleaning-day-joined": "off",
  "dorm/cleaning-day-assessed": "off",
  "dorm/assessor-independent": "off",
  "dorm/result-posted": "off",
  "dorm/cleaning-tools": "off",
  "dorm/competition-held": "off",
  "dorm/award-earned": "off",
  "dorm/facilities-checked": "off",
  "dorm/survey-held": "off",
} as const satisfies Preset;
