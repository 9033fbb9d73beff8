import * as z from "zod";

/**
 * The public holidays of mainland China for which the State Council arranges days off (全国年节及纪念日放假办法, art. 2);
 * `victory-day` was one only in 2015.
 */
export const HolidayId = z.enum([
  "new-year",
  "spring-festival",
  "qingming",
  "labour-day",
  "dragon-boat",
  "mid-autumn",
  "national-day",
  "victory-day",
]);
export type HolidayId = z.infer<typeof HolidayId>;
