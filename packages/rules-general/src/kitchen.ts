import { firm } from "./entries/firms.ts";
import { wasteTransfer } from "./entries/food-waste.ts";
import { lockerUse } from "./entries/lockers.ts";
import { tablewareStep } from "./entries/tableware.ts";
import { foodLicences, wasteLicences } from "./registers/kitchen.ts";
import { lockersHeld, lockerTaken } from "./registers/lockers.ts";

/**
 * What canteens, hotels and homes share behind the kitchen door 厨房共用: the licence, tableware, food waste, the firms that come for it, and lockers of the staff. It
 * stands here and not in their packs, so that a hotel with a canteen enters each thing once.
 */
export const kitchen = {
  entries: { firm, wasteTransfer, tablewareStep, lockerUse },
  registers: [foodLicences, wasteLicences, lockerTaken, lockersHeld],
} as const;
