export { general } from "./pack.ts";

// Checklists

export { fireCheckSheet } from "./checklists/fire-check-sheet.ts";
export { roomCheckSheet } from "./checklists/room-check-sheet.ts";

// Entry kinds

export { assetCount, assetRecord, keyCustody } from "./entries/assets.ts";
export { headcount, shift, visitor } from "./entries/attendance.ts";
export { certificate } from "./entries/certificates.ts";
export { checked } from "./entries/checked.ts";
export {
  correction,
  HazardSeverity,
  IssueCategory,
  issue,
  recheck,
  rootCause,
  verification,
} from "./entries/hazards.ts";
export { incident } from "./entries/incidents.ts";
export { inspectionLine, issueFrom } from "./entries/inspection-line.ts";
export { type CheckedItem, issuesOf } from "./entries/issues-of.ts";
export { meterReading } from "./entries/meters.ts";
export { BudgetLine, expensed, Fund, invoice, posting } from "./entries/money.ts";
export { publication, report } from "./entries/notices.ts";
export { feedback, reply, SurveySubject, survey } from "./entries/opinions.ts";
export { areaUse, cleaning, hotWork } from "./entries/premises.ts";
export { acceptance, approval, PurchaseCategory, purchaseOrder, purchaseRequest, quote } from "./entries/purchasing.ts";
export { repairRequest, repairStep, Urgency } from "./entries/repairs.ts";
export { equipmentCheck, inspection, patrol } from "./entries/rounds.ts";
export { stockCount, stockMove } from "./entries/stock.ts";
export { drill, meeting, training } from "./entries/training.ts";

// Registers

export {
  extinguishers,
  fireFacilityTests,
  lifts,
  meters,
  specialEquipment,
  specialEquipmentInspections,
} from "./registers/equipment.ts";
export { assetBook, assetCards, assetList, stock } from "./registers/holdings.ts";
export { issuesOpen, keysOut, majorHazards, repairsOpen } from "./registers/open-matters.ts";
export { areaOwners, fireTrained, hotWorkCertificates, onPost, onShift, postsHeld } from "./registers/people.ts";

// Metrics

export {
  electricity,
  gas,
  kwhPerPersonDay,
  meterRise,
  meterUsed,
  personDays,
  water,
  waterPerPersonDay,
} from "./metrics/energy.ts";
export { correctionsOnTime, fireTrainingCoverage, repairsOnTime } from "./metrics/figures.ts";
export {
  peopleAnswered,
  peopleAnsweredLogistics,
  peopleAsked,
  peopleSatisfied,
  peopleSatisfiedLogistics,
  satisfied,
  satisfiedLogistics,
  surveyReturn,
} from "./metrics/opinions.ts";
export { assetCounted, purchased30Days, stockCounted } from "./metrics/property.ts";
export { fires, incidents, repeatIssues, seriousIncidents } from "./metrics/safety.ts";

// Rules: fire

export { dailyFirePatrol } from "./rules/daily-fire-patrol.ts";
export { drillRecord } from "./rules/drill-record.ts";
export { evacuationTime } from "./rules/evacuation-time.ts";
export { exitsClear } from "./rules/exits-clear.ts";
export { extinguisherCheck } from "./rules/extinguisher-check.ts";
export { fireCheck } from "./rules/fire-check.ts";
export { fireCheckRecord } from "./rules/fire-check-record.ts";
export { fireDrill } from "./rules/fire-drill.ts";
export { fireFacilityTest } from "./rules/fire-facility-test.ts";
export { fireTraining } from "./rules/fire-training.ts";
export { hotWorkCertified } from "./rules/hot-work-certified.ts";
export { hotWorkPermit } from "./rules/hot-work-permit.ts";
export { hotWorkWatched } from "./rules/hot-work-watched.ts";
export { nightFirePatrol } from "./rules/night-fire-patrol.ts";
export { noFire } from "./rules/no-fire.ts";
export { patrolTwoNames } from "./rules/patrol-two-names.ts";

// Rules: hazards and accidents

export { accidentReported } from "./rules/accident-reported.ts";
export { anotherVerifies } from "./rules/another-verifies.ts";
export { areasOwned } from "./rules/areas-owned.ts";
export { dailyPatrol } from "./rules/daily-patrol.ts";
export { issueCorrected } from "./rules/issue-corrected.ts";
export { issuePlan } from "./rules/issue-plan.ts";
export { issueRechecked } from "./rules/issue-rechecked.ts";
export { issueVerified } from "./rules/issue-verified.ts";
export { trainingRecord } from "./rules/training-record.ts";
export { unsafePlaceClosed } from "./rules/unsafe-place-closed.ts";

// Rules: equipment

export { equipmentSelfCheck } from "./rules/equipment-self-check.ts";
export { inspectionRequested } from "./rules/inspection-requested.ts";
export { liftUpkeep } from "./rules/lift-upkeep.ts";
export { specialEquipmentInspected } from "./rules/special-equipment-inspected.ts";

// Rules: duty and custody

export { gateManned } from "./rules/gate-manned.ts";
export { keysReturned } from "./rules/keys-returned.ts";
export { onePostAtATime } from "./rules/one-post-at-a-time.ts";
export { visitorsChecked } from "./rules/visitors-checked.ts";

// Rules: purchasing and money

export { buyerNotChecker } from "./rules/buyer-not-checker.ts";
export { buyersChange } from "./rules/buyers-change.ts";
export { earmark } from "./rules/earmark.ts";
export { ordersNotSplit } from "./rules/orders-not-split.ts";
export { purchaseProcedure } from "./rules/purchase-procedure.ts";
export { purchaseSteps } from "./rules/purchase-steps.ts";
export { tenderHeld } from "./rules/tender-held.ts";
export { transferApproved } from "./rules/transfer-approved.ts";
export { twoHandlers } from "./rules/two-handlers.ts";
export { vouchers } from "./rules/vouchers.ts";
export { winnersVary } from "./rules/winners-vary.ts";

// Rules: property

export { assetsAgree } from "./rules/assets-agree.ts";
export { stockAgrees } from "./rules/stock-agrees.ts";

// Rules: service

export { complaintAnswered } from "./rules/complaint-answered.ts";
export { repairInTime } from "./rules/repair-in-time.ts";
export { repairSteps } from "./rules/repair-steps.ts";
export { rootCauseFound } from "./rules/root-cause-found.ts";
export { satisfaction } from "./rules/satisfaction.ts";

// Rules: energy

export { energyFalls } from "./rules/energy-falls.ts";
export { energyReport } from "./rules/energy-report.ts";
export { meterAgrees } from "./rules/meter-agrees.ts";
export { metersRead } from "./rules/meters-read.ts";
export { readingsSound } from "./rules/readings-sound.ts";

// Things, money, premises, energy

export { fireMonthSheet } from "./checklists/fire-month-sheet.ts";
export { hygieneSheet } from "./checklists/hygiene-sheet.ts";
export { AuditTopic, audit, auditTopicTitles } from "./entries/audits.ts";
export { CampaignTopic, campaign, campaignTitles } from "./entries/campaigns.ts";
export { assetTag, handover, keyCount, loan, serviceState } from "./entries/custody.ts";
export { compensation, damage, repairPlan } from "./entries/damage.ts";
export { energyMeasure, energyQuota, energyResult, topUp } from "./entries/energy-plan.ts";
export { equipmentFile, extinguisherCard } from "./entries/equipment-files.ts";
export { feeCharge, feeItem } from "./entries/fees.ts";
export { greening, plantCheck } from "./entries/grounds.ts";
export { offerScore, usage } from "./entries/offers.ts";
export { milestone, progress, project } from "./entries/projects.ts";
export { controlCheck, keySite, risk, riskControl } from "./entries/risks.ts";
export { booking, roomCount, roomStandard } from "./entries/rooms.ts";
export { quota, stockItem } from "./entries/supplies.ts";
export { testReport } from "./entries/tests.ts";
export {
  energyAllowed,
  gasPerPersonDay,
  savingExpected,
  savingRealised,
  savingVerified,
  toppedUp,
} from "./metrics/energy-plan.ts";
export {
  budgetExecution,
  budgetGranted,
  budgetGrantedAll,
  budgetSpent,
  budgetSpentAll,
  energyCostPerPersonDay,
  energySpent,
} from "./metrics/money.ts";
export {
  allowed,
  assetsAgreeing,
  closureRate,
  drawn,
  growth,
  hoursBooked,
  issuesClosed,
  issuesFound,
  itemDrawn,
  lossRate,
  ownShare,
  piecesHeld,
  piecesLost,
  repairMedian,
  repairsOwn,
  repairsPlanned,
  responseMedian,
  responseNinth,
  roomItemsDue,
  roomItemsFound,
} from "./metrics/upkeep.ts";
export { assetTags, outOfService, roomsHandedOver, tagNumbers } from "./registers/custody.ts";
export { equipmentFiles } from "./registers/equipment.ts";
export { bookings, feesApproved, keySites, risks, roomItems, stockItems, testsInForce } from "./registers/premises.ts";
export { areasChecked } from "./rules/areas-checked.ts";
export { assetsCounted } from "./rules/assets-counted.ts";
export { assetsTagged } from "./rules/assets-tagged.ts";
export { auditHeld } from "./rules/audit-held.ts";
export { bestOfferTaken } from "./rules/best-offer-taken.ts";
export { bookingsApart } from "./rules/bookings-apart.ts";
export { budgetExecuted } from "./rules/budget-executed.ts";
export { budgetKept } from "./rules/budget-kept.ts";
export { campaignCovers } from "./rules/campaign-covers.ts";
export { campaignHeld } from "./rules/campaign-held.ts";
export { cleanedAfter } from "./rules/cleaned-after.ts";
export { cleaningAssessed } from "./rules/cleaning-assessed.ts";
export { compensationDue } from "./rules/compensation-due.ts";
export { controlsChecked } from "./rules/controls-checked.ts";
export { damageRecorded } from "./rules/damage-recorded.ts";
export { domainsChecked } from "./rules/domains-checked.ts";
export { equipmentFileWhole } from "./rules/equipment-file-whole.ts";
export { equipmentFiled } from "./rules/equipment-filed.ts";
export { equipmentMaintained } from "./rules/equipment-maintained.ts";
export { extinguisherFiled } from "./rules/extinguisher-filed.ts";
export { feeApproved } from "./rules/fee-approved.ts";
export { feeWithinRate } from "./rules/fee-within-rate.ts";
export { fireMonth } from "./rules/fire-month.ts";
export { firstInFirstOut } from "./rules/first-in-first-out.ts";
export { gasFalls } from "./rules/gas-falls.ts";
export { groundsLooked } from "./rules/grounds-looked.ts";
export { groundsThrive } from "./rules/grounds-thrive.ts";
export { handoverSigned } from "./rules/handover-signed.ts";
export { issuesClosedShare } from "./rules/issues-closed-share.ts";
export { keySitesChecked } from "./rules/key-sites-checked.ts";
export { keySitesMarked } from "./rules/key-sites-marked.ts";
export { keysApproved } from "./rules/keys-approved.ts";
export { keysComplete } from "./rules/keys-complete.ts";
export { keysCounted } from "./rules/keys-counted.ts";
export { lightningTested } from "./rules/lightning-tested.ts";
export { lineFalls } from "./rules/line-falls.ts";
export { lineShare } from "./rules/line-share.ts";
export { loansReturned } from "./rules/loans-returned.ts";
export { lossFalls } from "./rules/loss-falls.ts";
export { lossLow } from "./rules/loss-low.ts";
export { milestonesReached } from "./rules/milestones-reached.ts";
export { noDeadStock } from "./rules/no-dead-stock.ts";
export { officialAnswered } from "./rules/official-answered.ts";
export { orderedAhead } from "./rules/ordered-ahead.ts";
export { outsideRepair } from "./rules/outside-repair.ts";
export { projectsStarted } from "./rules/projects-started.ts";
export { pruned } from "./rules/pruned.ts";
export { readyBefore } from "./rules/ready-before.ts";
export { repairOrReplace } from "./rules/repair-or-replace.ts";
export { responseFaster } from "./rules/response-faster.ts";
export { restoredAfterCheck } from "./rules/restored-after-check.ts";
export { risksControlled } from "./rules/risks-controlled.ts";
export { roomItemsComplete } from "./rules/room-items-complete.ts";
export { roomsChecked } from "./rules/rooms-checked.ts";
export { roomsTakenOver } from "./rules/rooms-taken-over.ts";
export { roomsUsed } from "./rules/rooms-used.ts";
export { savingsRealised } from "./rules/savings-realised.ts";
export { significantUses } from "./rules/significant-uses.ts";
export { stockNotOver } from "./rules/stock-not-over.ts";
export { stockNotShort } from "./rules/stock-not-short.ts";
export { stoppedUnused } from "./rules/stopped-unused.ts";
export { surpriseCheck } from "./rules/surprise-check.ts";
export { tagsUnique } from "./rules/tags-unique.ts";
export { tenderBidders } from "./rules/tender-bidders.ts";
export { tenderPanel } from "./rules/tender-panel.ts";
export { termPhasesChecked } from "./rules/term-phases-checked.ts";
export { testsValid } from "./rules/tests-valid.ts";
export { thoroughCleaning } from "./rules/thorough-cleaning.ts";
export { topUpsAgree } from "./rules/top-ups-agree.ts";
export { unsafeStopped } from "./rules/unsafe-stopped.ts";
export { usageAsked } from "./rules/usage-asked.ts";
export { useFalls } from "./rules/use-falls.ts";
export { waterFalls } from "./rules/water-falls.ts";
export { wateredWhenDry } from "./rules/watered-when-dry.ts";
export { weeded } from "./rules/weeded.ts";
export { withinEnergyQuota } from "./rules/within-energy-quota.ts";
export { withinQuota } from "./rules/within-quota.ts";
export { zonesCleaned } from "./rules/zones-cleaned.ts";
