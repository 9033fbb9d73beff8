import type { Pack, Site } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { hotel } from "../pack.ts";

/** A hotel that is open every day and serves two meals; who and what is there stands in the cases. */
const house = {
  name: "试点酒店",
  kind: "hotel",
  schedule: {
    operates: "daily",
    meals: [
      { id: "lunch", from: "11:00", to: "14:00" },
      { id: "dinner", from: "17:00", to: "21:00" },
    ],
  },
} satisfies Partial<Site>;

/** How rules are tried here: at the trial hotel, on a Monday in March, looked at long after. */
export const monday = {
  packs: [general, hotel] satisfies readonly Pack[],
  site: house,
  period: { from: "2026-03-02", to: "2026-03-02" },
  asOf: "2026-12-31",
};

/** The whole of that March. */
export const march = { ...monday, period: { from: "2026-03-01", to: "2026-03-31" } };
