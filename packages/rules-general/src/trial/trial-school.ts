import type { Pack, Site } from "@houqin/core";
import { general } from "../pack.ts";

/** A school with two terms; who and what is there stands in the cases. */
const school = {
  name: "试点小学",
  kind: "school",
  schedule: {
    operates: "workdays",
    terms: [
      { id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" },
      { id: "2026-spring", from: "2026-03-02", to: "2026-07-03" },
    ],
  },
} satisfies Partial<Site>;

/** How rules are tried here: at the trial school, on a Wednesday in November, looked at long after. */
export const wednesday = {
  packs: [general] satisfies readonly Pack[],
  site: school,
  period: { from: "2025-11-12", to: "2025-11-12" },
  asOf: "2026-08-31",
};

/** The whole of that month. */
export const november = { ...wednesday, period: { from: "2025-11-01", to: "2025-11-30" } };

/** The term that it lies in. */
export const autumn = { ...wednesday, period: { from: "2025-09-01", to: "2026-01-23" } };

/** The year that it lies in. */
export const theYear = { ...wednesday, period: { from: "2025-01-01", to: "2025-12-31" } };
