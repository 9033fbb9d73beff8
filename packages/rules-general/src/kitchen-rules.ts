import { foodWasteDaily } from "./rules/food-waste-daily.ts";
import { foodWasteLedger } from "./rules/food-waste-ledger.ts";
import { foodWasteLicensed } from "./rules/food-waste-licensed.ts";
import { foodWasteNotFed } from "./rules/food-waste-not-fed.ts";
import { foodWasteReported } from "./rules/food-waste-reported.ts";
import { kitchenLicensed } from "./rules/kitchen-licensed.ts";
import { lockerEach } from "./rules/locker-each.ts";
import { lockerOnce } from "./rules/locker-once.ts";
import { tablewareChlorine } from "./rules/tableware-chlorine.ts";
import { tablewareHeat } from "./rules/tableware-heat.ts";
import { tablewareOrder } from "./rules/tableware-order.ts";
import { tablewareTime } from "./rules/tableware-time.ts";

/** The rules of kitchens wherever they stand, grouped by what they are for. */
export const kitchenRules = [
  kitchenLicensed,
  // tableware
  tablewareOrder,
  tablewareHeat,
  tablewareTime,
  tablewareChlorine,
  // food waste
  foodWasteDaily,
  foodWasteLicensed,
  foodWasteNotFed,
  foodWasteLedger,
  foodWasteReported,
  // lockers of the staff
  lockerEach,
  lockerOnce,
] as const;
