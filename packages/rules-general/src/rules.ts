import { estateRules } from "./estate-rules.ts";
import { kitchenRules } from "./kitchen-rules.ts";
import { labourRules } from "./labour-rules.ts";
import { accidentReported } from "./rules/accident-reported.ts";
import { anotherVerifies } from "./rules/another-verifies.ts";
import { areasOwned } from "./rules/areas-owned.ts";
import { assetsAgree } from "./rules/assets-agree.ts";
import { buyerNotChecker } from "./rules/buyer-not-checker.ts";
import { buyersChange } from "./rules/buyers-change.ts";
import { complaintAnswered } from "./rules/complaint-answered.ts";
import { dailyFirePatrol } from "./rules/daily-fire-patrol.ts";
import { dailyPatrol } from "./rules/daily-patrol.ts";
import { drillRecord } from "./rules/drill-record.ts";
import { earmark } from "./rules/earmark.ts";
import { energyFalls } from "./rules/energy-falls.ts";
import { energyReport } from "./rules/energy-report.ts";
import { equipmentSelfCheck } from "./rules/equipment-self-check.ts";
import { evacuationTime } from "./rules/evacuation-time.ts";
import { exitsClear } from "./rules/exits-clear.ts";
import { extinguisherCheck } from "./rules/extinguisher-check.ts";
import { fireCheck } from "./rules/fire-check.ts";
import { fireCheckRecord } from "./rules/fire-check-record.ts";
import { fireDrill } from "./rules/fire-drill.ts";
import { fireFacilityTest } from "./rules/fire-facility-test.ts";
import { fireTraining } from "./rules/fire-training.ts";
import { gateManned } from "./rules/gate-manned.ts";
import { hotWorkCertified } from "./rules/hot-work-certified.ts";
import { hotWorkPermit } from "./rules/hot-work-permit.ts";
import { hotWorkWatched } from "./rules/hot-work-watched.ts";
import { inspectionRequested } from "./rules/inspection-requested.ts";
import { issueCorrected } from "./rules/issue-corrected.ts";
import { issuePlan } from "./rules/issue-plan.ts";
import { issueRechecked } from "./rules/issue-rechecked.ts";
import { issueVerified } from "./rules/issue-verified.ts";
import { keysReturned } from "./rules/keys-returned.ts";
import { liftUpkeep } from "./rules/lift-upkeep.ts";
import { meterAgrees } from "./rules/meter-agrees.ts";
import { metersRead } from "./rules/meters-read.ts";
import { nightFirePatrol } from "./rules/night-fire-patrol.ts";
import { noFire } from "./rules/no-fire.ts";
import { onePostAtATime } from "./rules/one-post-at-a-time.ts";
import { ordersNotSplit } from "./rules/orders-not-split.ts";
import { patrolTwoNames } from "./rules/patrol-two-names.ts";
import { purchaseProcedure } from "./rules/purchase-procedure.ts";
import { purchaseSteps } from "./rules/purchase-steps.ts";
import { readingsSound } from "./rules/readings-sound.ts";
import { repairInTime } from "./rules/repair-in-time.ts";
import { repairSteps } from "./rules/repair-steps.ts";
import { rootCauseFound } from "./rules/root-cause-found.ts";
import { satisfaction } from "./rules/satisfaction.ts";
import { specialEquipmentInspected } from "./rules/special-equipment-inspected.ts";
import { stockAgrees } from "./rules/stock-agrees.ts";
import { tenderHeld } from "./rules/tender-held.ts";
import { trainingRecord } from "./rules/training-record.ts";
import { transferApproved } from "./rules/transfer-approved.ts";
import { twoHandlers } from "./rules/two-handlers.ts";
import { unsafePlaceClosed } from "./rules/unsafe-place-closed.ts";
import { visitorsChecked } from "./rules/visitors-checked.ts";
import { vouchers } from "./rules/vouchers.ts";
import { winnersVary } from "./rules/winners-vary.ts";
import { safetyRules } from "./safety-rules.ts";
import { serviceRules } from "./service-rules.ts";
import { tenderRules } from "./tender-rules.ts";

/** The rules of the pack, grouped by what they are for. */
export const rules = [
  // fire
  dailyFirePatrol,
  nightFirePatrol,
  patrolTwoNames,
  fireCheck,
  fireCheckRecord,
  extinguisherCheck,
  fireFacilityTest,
  fireTraining,
  fireDrill,
  drillRecord,
  evacuationTime,
  exitsClear,
  noFire,
  hotWorkWatched,
  hotWorkPermit,
  hotWorkCertified,
  // hazards and accidents
  issuePlan,
  issueCorrected,
  issueVerified,
  anotherVerifies,
  issueRechecked,
  rootCauseFound,
  unsafePlaceClosed,
  accidentReported,
  trainingRecord,
  areasOwned,
  dailyPatrol,
  // equipment
  specialEquipmentInspected,
  inspectionRequested,
  liftUpkeep,
  equipmentSelfCheck,
  // duty and custody
  gateManned,
  onePostAtATime,
  visitorsChecked,
  keysReturned,
  // purchasing and money
  purchaseSteps,
  purchaseProcedure,
  tenderHeld,
  buyerNotChecker,
  twoHandlers,
  ordersNotSplit,
  buyersChange,
  winnersVary,
  transferApproved,
  earmark,
  vouchers,
  // tenders and government purchases
  ...tenderRules,
  // property
  assetsAgree,
  stockAgrees,
  // service
  repairInTime,
  repairSteps,
  complaintAnswered,
  satisfaction,
  // energy
  meterAgrees,
  energyFalls,
  energyReport,
  metersRead,
  readingsSound,
  // people, documents, service
  ...serviceRules,
  // working time and leave
  ...labourRules,
  // things, money, premises, energy
  ...estateRules,
  // fire watch, safe production, video, lifts
  ...safetyRules,
  // kitchens, tableware, food waste, lockers
  ...kitchenRules,
] as const;
