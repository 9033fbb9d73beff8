import type { Pack, Site } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { company } from "../pack.ts";

/** A company that works on workdays; who and what is there stands in the cases. */
const factory = {
  name: "试点公司",
  kind: "company",
  schedule: { operates: "workdays" },
} satisfies Partial<Site>;

/** How rules are tried here: at the trial company, on a Monday in March, looked at long after. */
export const march2 = {
  packs: [general, company] satisfies readonly Pack[],
  site: factory,
  period: { from: "2026-03-02", to: "2026-03-02" },
  asOf: "2027-12-31",
};

/** The whole of that month. */
export const march = { ...march2, period: { from: "2026-03-01", to: "2026-03-31" } };

/** The whole of that year. */
export const year = { ...march2, period: { from: "2026-01-01", to: "2026-12-31" } };
