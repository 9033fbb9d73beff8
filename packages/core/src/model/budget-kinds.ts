import { budgetAppropriation, budgetCarryOver, budgetRevision, budgetTransfer } from "./budget-amounts.ts";
import { budgetLine } from "./budget-line.ts";
import { budgetPosting } from "./budget-posting.ts";
import { budgetReceipt } from "./budget-receipt.ts";
import { budgetCommitment, budgetExpense, budgetRelease, budgetRequest } from "./budget-spending.ts";

/** The documents that move budgets. */
export const budgetDocuments = Object.freeze([
  budgetAppropriation,
  budgetRevision,
  budgetTransfer,
  budgetCarryOver,
  budgetRequest,
  budgetCommitment,
  budgetRelease,
  budgetExpense,
  budgetReceipt,
] as const);

/** Every kind of a budget. */
export const budgetKinds = Object.freeze([budgetLine, budgetPosting, ...budgetDocuments] as const);
