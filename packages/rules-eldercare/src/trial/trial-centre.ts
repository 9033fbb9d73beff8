import type { Pack, Site } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { eldercare } from "../pack.ts";

/** A centre that is open every day and serves lunch; who and what is there stands in the cases. */
const centre = {
  name: "试点养老中心",
  kind: "elder-care",
  schedule: { operates: "daily", meals: [{ id: "lunch", from: "11:30", to: "12:30" }] },
} satisfies Partial<Site>;

/** How rules are tried here: at the trial centre, on a Wednesday in May, looked at long after. */
export const wednesday = {
  packs: [general, eldercare] satisfies readonly Pack[],
  site: centre,
  period: { from: "2026-05-06", to: "2026-05-06" },
  asOf: "2026-12-31",
};

/** The week of that day. */
export const week = { ...wednesday, period: { from: "2026-05-04", to: "2026-05-10" } };

/** The month of that day. */
export const may = { ...wednesday, period: { from: "2026-05-01", to: "2026-05-31" } };
