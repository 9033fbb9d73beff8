import type { Preset } from "@houqin/core";

/** What most hotels run with: the defaults, without what only strict houses want. */
export const recommended = {
  "hotel/shift-hours": "off",
  "hotel/locker-each": "off",
} as const satisfies Preset;

/** Tighter figures, and the checks that only strict houses want. */
export const strict = {
  "hotel/ware-time": ["error", { heatMinutes: 15 }],
  "hotel/dishwasher-rinse": ["error", { celsius: 88 }],
  "hotel/breakage-rate": ["warn", { share: 0.003 }],
  "hotel/par-agrees": ["warn", { share: 0.005 }],
  "hotel/sub-store-agrees": ["warn", { share: 0.01 }],
  "hotel/linen-loss": ["warn", { linen: 0.005 }],
  "hotel/wash-returned": ["warn", { hours: 24 }],
  "hotel/reject-rate": ["warn", { share: 0.01 }],
  "hotel/room-score": ["warn", { points: 95 }],
  "hotel/rooms-inspected": ["warn", { rooms: 10 }],
  "hotel/room-turned": ["info", { hours: 3 }],
  "hotel/video-kept": ["error", { days: 90 }],
  "hotel/lost-settled": ["warn", { days: 95 }],
  "hotel/foreign-reported": ["error", { hours: 12 }],
  "hotel/pool-read": ["warn", { times: 4 }],
  "hotel/air-tested": "info",
  "hotel/pool-chlorine": "warn",
  "hotel/pool-acidity": "warn",
} as const satisfies Preset;

/**
 * Only duties that a law states and that were seen in its text or in sources that agree, at its own figures; suggestions are off, and
 * where the law gives no figure the widest stands.
 */
export const legal = {
  "hotel/lost-settled": ["warn", { days: 180 }],
  "hotel/dishwasher-rinse": "off",
  "hotel/breakage-record": "off",
  "hotel/breakage-rate": "off",
  "hotel/waste-daily": "off",
  "hotel/waste-slip": "off",
  "hotel/par-counted": "off",
  "hotel/par-agrees": "off",
  "hotel/par-ratio": "off",
  "hotel/par-file": "off",
  "hotel/linen-loss": "off",
  "hotel/discard-record": "off",
  "hotel/discard-two": "off",
  "hotel/wash-returned": "off",
  "hotel/wash-short": "off",
  "hotel/sub-store-counted": "off",
  "hotel/sub-store-agrees": "off",
  "hotel/supplies-in-bounds": "off",
  "hotel/consumption-norm": "off",
  "hotel/cost-per-cover": "off",
  "hotel/opened-ready": "off",
  "hotel/kits-checked": "off",
  "hotel/kits-complete": "off",
  "hotel/reject-rate": "off",
  "hotel/interruptions": "off",
  "hotel/room-turned": "off",
  "hotel/cups-disinfected": "off",
  "hotel/cup-log": "off",
  "hotel/rooms-inspected": "off",
  "hotel/room-score": "off",
  "hotel/air-quality": "off",
  "hotel/air-tested": "off",
  "hotel/pest-control": "off",
  "hotel/zones-cleaned": "off",
  "hotel/zone-standards": "off",
  "hotel/pool-read": "off",
  "hotel/pool-chlorine": "off",
  "hotel/pool-acidity": "off",
  "hotel/lost-record": "off",
  "hotel/video-checked": "off",
  "hotel/locker-once": "off",
  "hotel/locker-each": "off",
  "hotel/staff-rooms-checked": "off",
  "hotel/shift-covered": "off",
  "hotel/shift-hours": "off",
  "hotel/meal-seats": "off",
} as const satisfies Preset;
