import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * A report to an authority 上报报送. `about` is the id of the entry or asset reported on.
 */
export const report = defineEntry("general/report", {
  title: { zh: "上报报送", en: "Report sent" },
  data: z.object({
    topic: z.enum([
      "accident",
      "food-accident",
      "energy-year",
      "lift-inspection",
      "licence-renewal",
      "official-reply",
      "hazard-stats",
    ]),
    about: z.string().optional(),
    to: z.string(),
  }),
  roles: ["by"],
  backfillDays: 2,
});

/**
 * Something was put up for people to see 公示, for so many days.
 */
export const publication = defineEntry("general/publication", {
  title: { zh: "公示", en: "Publication" },
  data: z.object({
    topic: z.enum([
      "canteen-accounts",
      "menu",
      "food-source",
      "health-certificates",
      "satisfaction",
      "fees",
      "award",
      "test-result",
    ]),
    about: z.string().optional(),
    audience: z.enum(["parents", "pupils", "staff", "all"]),
    days: quantity("day").nonnegative(),
    evidence: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 2,
});
