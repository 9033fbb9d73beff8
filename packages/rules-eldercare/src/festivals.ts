import * as z from "zod";

/** The festivals that a centre keeps with its residents, by their names in the calendar; which ones is the site's own. */
export const Festivals = z
  .array(z.string())
  .min(1)
  .default([
    "spring-festival",
    "lantern",
    "labour-day",
    "mothers-day",
    "dragon-boat",
    "fathers-day",
    "mid-autumn",
    "double-ninth",
  ]);
