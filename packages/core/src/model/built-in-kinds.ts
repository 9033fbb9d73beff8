import { budgetKinds } from "./budget-kinds.ts";
import { checklistScore } from "./checklist-score.ts";
import { ledgerClosed, ledgerExcused, ledgerOpening, ledgerRetracted } from "./ledger-entries.ts";
import { siteArea, siteAsset, sitePerson, sitePost } from "./site-entries.ts";

/** The kinds that every site has, whatever packs it installs. */
export const builtInKinds = Object.freeze([
  siteArea,
  sitePost,
  sitePerson,
  siteAsset,
  ledgerOpening,
  ledgerClosed,
  ledgerExcused,
  ledgerRetracted,
  ...budgetKinds,
  checklistScore,
] as const);
