import { bothDirectors } from "./rules/both-directors.ts";
import { boughtMealChecked } from "./rules/bought-meal-checked.ts";
import { boughtMealFresh } from "./rules/bought-meal-fresh.ts";
import { boughtMealLicensed } from "./rules/bought-meal-licensed.ts";
import { contractorLicensed } from "./rules/contractor-licensed.ts";
import { contractorSupervised } from "./rules/contractor-supervised.ts";
import { dangerReported } from "./rules/danger-reported.ts";
import { dinersCounted } from "./rules/diners-counted.ts";
import { discardHandled } from "./rules/discard-handled.ts";
import { foodShareFloor } from "./rules/food-share-floor.ts";
import { licenceRenewed } from "./rules/licence-renewed.ts";
import { managerNotBarred } from "./rules/manager-not-barred.ts";
import { ownRun } from "./rules/own-run.ts";
import { proofsKept } from "./rules/proofs-kept.ts";
import { schemesInForce } from "./rules/schemes-in-force.ts";
import { suspectSealed } from "./rules/suspect-sealed.ts";
import { washingFirmLicensed } from "./rules/washing-firm-licensed.ts";
import { washingProof } from "./rules/washing-proof.ts";

/** The rules by which a unit oversees its canteen: its papers, the firms that work for it, its waste; grouped by what they are for. */
export const oversightRules = [
  // papers and schemes
  licenceRenewed,
  managerNotBarred,
  schemesInForce,
  // accidents and dangers
  suspectSealed,
  dangerReported,
  // contractors
  contractorLicensed,
  contractorSupervised,
  bothDirectors,
  ownRun,
  // meals bought in
  boughtMealLicensed,
  boughtMealChecked,
  boughtMealFresh,
  // tableware washed outside
  washingFirmLicensed,
  washingProof,
  proofsKept,
  // waste and saving
  discardHandled,
  dinersCounted,
  foodShareFloor,
] as const;
