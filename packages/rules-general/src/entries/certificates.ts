import { Day, defineEntry, personal } from "@houqin/core";
import * as z from "zod";

/**
 * A certificate or licence 证照 in force from `issuedOn` through `validUntil`. `holder` is the id of a person, an asset, a supplier, or `site`.
 */
export const certificate = defineEntry("general/certificate", {
  title: { zh: "证照证明", en: "Certificate" },
  data: z.object({
    holder: z.string(),
    category: z.enum([
      "health",
      "food-licence",
      "waste-licence",
      "first-aid",
      "hot-work",
      "fire-operator",
      "special-equipment",
      "fire-facility-test",
      "water-test",
      "business-licence",
    ]),
    number: personal(z.string()),
    issuedOn: Day,
    validUntil: Day,
    scan: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
