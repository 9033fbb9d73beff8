import type { Pack, Site } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { canteen } from "../pack.ts";

/** A school with one term and three meals a day; who and what is there stands in the cases. */
const school = {
  name: "试点小学",
  kind: "school",
  schedule: {
    operates: "workdays",
    terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }],
    meals: [
      { id: "breakfast", from: "07:00", to: "08:00" },
      { id: "lunch", from: "11:30", to: "12:50" },
      { id: "dinner", from: "17:10", to: "18:10" },
    ],
  },
} satisfies Partial<Site>;

/** How rules are tried here: at the trial school, on the first Monday of term, looked at long after. */
export const monday = {
  packs: [general, canteen] satisfies readonly Pack[],
  site: school,
  period: { from: "2025-09-01", to: "2025-09-01" },
  asOf: "2026-06-30",
};

/** The whole of the first September. */
export const september = { ...monday, period: { from: "2025-09-01", to: "2025-09-30" } };
