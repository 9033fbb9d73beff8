import { chlorineRinsed } from "./rules/chlorine-rinsed.ts";
import { cooledInTime } from "./rules/cooled-in-time.ts";
import { eatenInTime } from "./rules/eaten-in-time.ts";
import { foodRulesReviewed } from "./rules/food-rules-reviewed.ts";
import { noBannedStock } from "./rules/no-banned-stock.ts";
import { reheatedHot } from "./rules/reheated-hot.ts";
import { reheatedOnce } from "./rules/reheated-once.ts";
import { servingRoomCool } from "./rules/serving-room-cool.ts";
import { thawedSafely } from "./rules/thawed-safely.ts";
import { warningChecked } from "./rules/warning-checked.ts";

/** How food is handled between the store and the plate, beside cooking and holding. */
export const foodCareRules = [
  noBannedStock,
  thawedSafely,
  cooledInTime,
  reheatedHot,
  reheatedOnce,
  eatenInTime,
  servingRoomCool,
  chlorineRinsed,
  warningChecked,
  foodRulesReviewed,
] as const;
