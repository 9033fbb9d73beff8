import type { Pack, Site } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { school as pack } from "../pack.ts";

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
  packs: [general, pack] satisfies readonly Pack[],
  site: school,
  period: { from: "2025-11-12", to: "2025-11-12" },
  asOf: "2026-08-31",
};

/** The same on the whole of that month. */
export const november = { ...wednesday, period: { from: "2025-11-01", to: "2025-11-30" } };

/** The same over the week around it. */
export const week = { ...wednesday, period: { from: "2025-11-10", to: "2025-11-16" } };

/** The term that it lies in. */
export const autumn = { ...wednesday, period: { from: "2025-09-01", to: "2026-01-23" } };

/** Makes the trial site a kindergarten. */
export const asKindergarten = { ...school, name: "试点幼儿园", kind: "kindergarten" };
