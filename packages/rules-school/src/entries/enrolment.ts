import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * How many are enrolled 在校人数. `covers` holds the term.
 */
export const enrolment = defineEntry("school/enrolment", {
  title: { zh: "在校人数", en: "Enrolment" },
  fields: {
    pupils: { zh: "在校（园）人数", en: "pupils" },
    boarders: { zh: "寄宿人数", en: "boarders" },
    by: { zh: "统计人", en: "recorder" },
  },
  data: z.object({
    pupils: quantity("person").nonnegative(),
    boarders: quantity("person").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 7,
});
