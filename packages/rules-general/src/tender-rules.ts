import { acceptanceItemised } from "./rules/acceptance-itemised.ts";
import { awardPosted } from "./rules/award-posted.ts";
import { bidBondCapped } from "./rules/bid-bond-capped.ts";
import { bidBondsReturned } from "./rules/bid-bonds-returned.ts";
import { candidatesPosted } from "./rules/candidates-posted.ts";
import { candidatesPostedLong } from "./rules/candidates-posted-long.ts";
import { enoughSuppliers } from "./rules/enough-suppliers.ts";
import { panelMadeUp } from "./rules/panel-made-up.ts";
import { performanceBondCapped } from "./rules/performance-bond-capped.ts";
import { projectTendered } from "./rules/project-tendered.ts";
import { purchaseContractFiled } from "./rules/purchase-contract-filed.ts";
import { purchaseContractPosted } from "./rules/purchase-contract-posted.ts";
import { purchaseContractSigned } from "./rules/purchase-contract-signed.ts";
import { purchaseLimitKept } from "./rules/purchase-limit-kept.ts";
import { supplierDecided } from "./rules/supplier-decided.ts";
import { tenderClarifiedEarly } from "./rules/tender-clarified-early.ts";
import { tenderDocumentsOffered } from "./rules/tender-documents-offered.ts";
import { tenderReported } from "./rules/tender-reported.ts";
import { tenderTime } from "./rules/tender-time.ts";

/** Rules about tenders and government purchases, from the notice to acceptance, grouped by what they are for. */
export const tenderRules = [
  // when to tender
  purchaseLimitKept,
  projectTendered,
  // the tender
  tenderTime,
  tenderDocumentsOffered,
  tenderClarifiedEarly,
  bidBondCapped,
  panelMadeUp,
  enoughSuppliers,
  // the award
  candidatesPosted,
  candidatesPostedLong,
  supplierDecided,
  awardPosted,
  tenderReported,
  // the contract
  purchaseContractSigned,
  purchaseContractPosted,
  purchaseContractFiled,
  performanceBondCapped,
  bidBondsReturned,
  acceptanceItemised,
] as const;
