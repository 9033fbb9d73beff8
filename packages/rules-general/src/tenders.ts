import { purchaseContract, reviewPanel, tenderClarification, tenderNotice, tenderStep } from "./entries/tenders.ts";

/** What the pack holds about tenders and government purchases 招标与政府采购; the pack lists it with the rest. */
export const tenders = {
  entries: { tenderNotice, tenderClarification, reviewPanel, tenderStep, purchaseContract },
} as const;
