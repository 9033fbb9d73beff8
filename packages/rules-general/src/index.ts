export { general } from "./pack.ts";

// Checklists

export { fireCheckSheet } from "./checklists/fire-check-sheet.ts";
export { roomCheckSheet } from "./checklists/room-check-sheet.ts";

// Entry kinds

export { assetCount, assetRecord, keyCustody } from "./entries/assets.ts";
export { headcount, shift, visitor, visitorLeft } from "./entries/attendance.ts";
export { CertificateCategory, certificate } from "./entries/certificates.ts";
export { checked } from "./entries/checked.ts";
export {
  correction,
  FireBreach,
  HazardSeverity,
  IssueCategory,
  issue,
  recheck,
  rootCause,
  verification,
} from "./entries/hazards.ts";
export { IncidentCategory, incident } from "./entries/incidents.ts";
export { inspectionLine, issueFrom } from "./entries/inspection-line.ts";
export { type CheckedItem, issuesOf } from "./entries/issues-of.ts";
export { meterReading } from "./entries/meters.ts";
export { BudgetLine, expensed, Fund, invoice, type MoneyFace, received } from "./entries/money.ts";
export { PublicationTopic, publication, report } from "./entries/notices.ts";
export { FeedbackCategory, FeedbackChannel, feedback, reply, SurveySubject, survey } from "./entries/opinions.ts";
export { areaUse, cleaning, hotWork } from "./entries/premises.ts";
export { acceptance, approval, PurchaseCategory, purchaseOrder, purchaseRequest, quote } from "./entries/purchasing.ts";
export { repairRequest, repairStep, Urgency } from "./entries/repairs.ts";
export { equipmentCheck, InspectionTopic, inspection, patrol } from "./entries/rounds.ts";
export { stockCount, stockMove } from "./entries/stock.ts";
export { drill, MeetingTopic, meeting, Scenario, TrainingTopic, training } from "./entries/training.ts";
export { validCertificates } from "./registers/certificates.ts";

// Registers

export {
  extinguishers,
  fireFacilityTests,
  lifts,
  meters,
  metersOfAreas,
  specialEquipment,
  specialEquipmentInspections,
} from "./registers/equipment.ts";
export { assetBook, assetCards, assetList, stock } from "./registers/holdings.ts";
export { issuesOpen, keysOut, majorHazards, repairsOpen } from "./registers/open-matters.ts";
export {
  areaOwners,
  fireTrained,
  healthCertificates,
  hotWorkCertificates,
  onPost,
  onShift,
  postsHeld,
} from "./registers/people.ts";

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
export {
  assignmentsOnTime,
  correctionsOnTime,
  criteriaReady,
  feedbackOnTime,
  fireTrainingCoverage,
  repairsOnTime,
} from "./metrics/figures.ts";
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

// People, documents, service

export { accreditation, criterion, evidence } from "./entries/accreditation.ts";
export {
  ActivityCategory,
  activity,
  activityPlan,
  activityStep,
  contestStep,
  Preparation,
  PublicityTheme,
  publicity,
} from "./entries/activities.ts";
export { AssignmentTopic, assignment, assignmentStep } from "./entries/assignments.ts";
export { emergencyPlan } from "./entries/emergency-plans.ts";
export { learning, slip, workItem } from "./entries/own-work.ts";
export { acknowledgement, notice, PolicyCategory, PolicyStage, policy } from "./entries/policies.ts";
export { quiz } from "./entries/quizzes.ts";
export { recordDisposal } from "./entries/record-disposal.ts";
export { committee, DutyLevel, duty, responsibilityLetter } from "./entries/responsibility.ts";
export { dutyLog, roster } from "./entries/rosters.ts";
export { boxOpening, liaison, need, ServedGroup, serviceRequest, serviceStep } from "./entries/service.ts";
export { Aspect, appraisal, benefit, FilePart, RewardLevel, reward, staffFile, talk } from "./entries/staff.ts";
export { Theme } from "./entries/themes.ts";
export {
  adopted,
  appraised,
  benefitsHandedOut,
  dayFilled,
  hoursLearnt,
  hoursPlanned,
  incidentsByCategory,
  minutesInterrupted,
  nightsPlanned,
  pointsLost,
  serviceHours,
  serviceHoursNineInTen,
  slips,
  slipsOfASort,
} from "./metrics/people.ts";
export { emergencyPlans, policiesByTheme, policiesInForce, policiesReviewed } from "./registers/documents.ts";
export { staffIn } from "./registers/staff-in.ts";
export {
  dutyOwners,
  filedPapers,
  firstAidCertificates,
  leaveRights,
  lettersInForce,
  onRoster,
  opinionBoxes,
  trained,
} from "./registers/staffing.ts";

// Rules: training

export { firstAidCertified } from "./rules/first-aid-certified.ts";
export { resitPassed } from "./rules/resit-passed.ts";
export { staffQuizzed } from "./rules/staff-quizzed.ts";
export { staffTrained } from "./rules/staff-trained.ts";
export { trainingHeld } from "./rules/training-held.ts";
export { trainingWeekdays } from "./rules/training-weekdays.ts";

// Rules: documents

export { lawsInForce } from "./rules/laws-in-force.ts";
export { policiesCover } from "./rules/policies-cover.ts";
export { policiesEvidenced } from "./rules/policies-evidenced.ts";
export { policyRead } from "./rules/policy-read.ts";
export { policyReviewed } from "./rules/policy-reviewed.ts";
export { policyStages } from "./rules/policy-stages.ts";

// Rules: emergencies

export { drillReviewed } from "./rules/drill-reviewed.ts";
export { emergenciesPlanned } from "./rules/emergencies-planned.ts";
export { plansDrilled } from "./rules/plans-drilled.ts";

// Rules: meetings and assignments

export { assignmentsDone } from "./rules/assignments-done.ts";
export { forumDepartments } from "./rules/forum-departments.ts";
export { meetingRecord } from "./rules/meeting-record.ts";
export { meetingsHeld } from "./rules/meetings-held.ts";

// Rules: staff

export { appraisalHolds } from "./rules/appraisal-holds.ts";
export { benefitsIssued } from "./rules/benefits-issued.ts";
export { benefitsOnce } from "./rules/benefits-once.ts";
export { modelsNamed } from "./rules/models-named.ts";
export { pointsWithin } from "./rules/points-within.ts";
export { rewardApproved } from "./rules/reward-approved.ts";
export { rewardFitsPoints } from "./rules/reward-fits-points.ts";
export { staffAppraised } from "./rules/staff-appraised.ts";
export { staffFilesComplete } from "./rules/staff-files-complete.ts";
export { staffTalkedTo } from "./rules/staff-talked-to.ts";

// Rules: responsibility

export { committeeComplete } from "./rules/committee-complete.ts";
export { committeeWatched } from "./rules/committee-watched.ts";
export { dutiesOwned } from "./rules/duties-owned.ts";
export { lettersSigned } from "./rules/letters-signed.ts";
export { noSelfInspection } from "./rules/no-self-inspection.ts";
export { postsFilled } from "./rules/posts-filled.ts";

// Rules: activities

export { activitiesHeld } from "./rules/activities-held.ts";
export { activityPrepared } from "./rules/activity-prepared.ts";
export { contestSteps } from "./rules/contest-steps.ts";
export { everyoneTakesPart } from "./rules/everyone-takes-part.ts";
export { fixedDayActivity } from "./rules/fixed-day-activity.ts";
export { venueFree } from "./rules/venue-free.ts";

// Rules: publicity and publication

export { publicationProved } from "./rules/publication-proved.ts";
export { publicityHeld } from "./rules/publicity-held.ts";
export { publishedLongEnough } from "./rules/published-long-enough.ts";
export { publishedRegularly } from "./rules/published-regularly.ts";
export { resultsPublished } from "./rules/results-published.ts";

// Rules: opinions and service

export { adoptedCarriedOut } from "./rules/adopted-carried-out.ts";
export { anotherConfirms } from "./rules/another-confirms.ts";
export { boxesInPlace } from "./rules/boxes-in-place.ts";
export { boxesOpened } from "./rules/boxes-opened.ts";
export { channelsHeard } from "./rules/channels-heard.ts";
export { departmentsContacted } from "./rules/departments-contacted.ts";
export { feedbackAnswered } from "./rules/feedback-answered.ts";
export { needsMet } from "./rules/needs-met.ts";
export { needsSurveyed } from "./rules/needs-surveyed.ts";
export { refusalExplained } from "./rules/refusal-explained.ts";
export { satisfactionRises } from "./rules/satisfaction-rises.ts";
export { serviceFaster } from "./rules/service-faster.ts";
export { serviceInTime } from "./rules/service-in-time.ts";
export { serviceSteps } from "./rules/service-steps.ts";
export { surveyReturned } from "./rules/survey-returned.ts";

// Rules: accreditation

export { accreditationPassed } from "./rules/accreditation-passed.ts";
export { criteriaProved } from "./rules/criteria-proved.ts";

// Rules: rosters, duty, visitors, notices

export { dutyChecked } from "./rules/duty-checked.ts";
export { dutyLogComplete } from "./rules/duty-log-complete.ts";
export { nightsShared } from "./rules/nights-shared.ts";
export { noticeRead } from "./rules/notice-read.ts";
export { rosterCovered } from "./rules/roster-covered.ts";
export { shiftLogged } from "./rules/shift-logged.ts";
export { visitorRecord } from "./rules/visitor-record.ts";
export { visitorsLeft } from "./rules/visitors-left.ts";
export { weeklyHours } from "./rules/weekly-hours.ts";

// Rules: incidents and issues

export { causeWritten } from "./rules/cause-written.ts";
export { incidentsWithin } from "./rules/incidents-within.ts";
export { interruptionsShort } from "./rules/interruptions-short.ts";
export { issueDiscussed } from "./rules/issue-discussed.ts";
export { reporterAnswered } from "./rules/reporter-answered.ts";

// Rules: one's own work, records

export { checkerDiffers } from "./rules/checker-differs.ts";
export { criticalWorkChecked } from "./rules/critical-work-checked.ts";
export { dayNotOverfull } from "./rules/day-not-overfull.ts";
export { learningHours } from "./rules/learning-hours.ts";
export { recordsKept } from "./rules/records-kept.ts";
export { slipsFall } from "./rules/slips-fall.ts";
export { slipsNotRepeated } from "./rules/slips-not-repeated.ts";
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
export { waterKeepers, waterTanks } from "./registers/water.ts";
export { areasChecked } from "./rules/areas-checked.ts";
export { assetsCounted } from "./rules/assets-counted.ts";
export { assetsTagged } from "./rules/assets-tagged.ts";
export { auditHeld } from "./rules/audit-held.ts";
export { bestOfferTaken } from "./rules/best-offer-taken.ts";
export { budgetExecuted } from "./rules/budget-executed.ts";
export { budgetKept } from "./rules/budget-kept.ts";
export { campaignCovers } from "./rules/campaign-covers.ts";
export { campaignHeld } from "./rules/campaign-held.ts";
export { cleanedAfter } from "./rules/cleaned-after.ts";
export { cleaningAssessed } from "./rules/cleaning-assessed.ts";
export { compensationApproved } from "./rules/compensation-approved.ts";
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
export { tankCleaned } from "./rules/tank-cleaned.ts";
export { tankCleanerHealth } from "./rules/tank-cleaner-health.ts";
export { tankWaterTested } from "./rules/tank-water-tested.ts";
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
export { waterResultPosted } from "./rules/water-result-posted.ts";
export { waterStaffHealth } from "./rules/water-staff-health.ts";
export { wateredWhenDry } from "./rules/watered-when-dry.ts";
export { weeded } from "./rules/weeded.ts";
export { withinEnergyQuota } from "./rules/within-energy-quota.ts";
export { withinQuota } from "./rules/within-quota.ts";
export { zonesCleaned } from "./rules/zones-cleaned.ts";

// Tenders and government purchases

export {
  purchaseContract,
  Regime,
  reviewPanel,
  TenderStep,
  tenderClarification,
  tenderNotice,
  tenderStep,
} from "./entries/tenders.ts";
export { acceptanceItemised } from "./rules/acceptance-itemised.ts";
export { awardPosted } from "./rules/award-posted.ts";
export { bidBondCapped } from "./rules/bid-bond-capped.ts";
export { bidBondsReturned } from "./rules/bid-bonds-returned.ts";
export { candidatesPosted } from "./rules/candidates-posted.ts";
export { candidatesPostedLong } from "./rules/candidates-posted-long.ts";
export { enoughSuppliers } from "./rules/enough-suppliers.ts";
export { panelMadeUp } from "./rules/panel-made-up.ts";
export { performanceBondCapped } from "./rules/performance-bond-capped.ts";
export { projectTendered } from "./rules/project-tendered.ts";
export { purchaseContractFiled } from "./rules/purchase-contract-filed.ts";
export { purchaseContractPosted } from "./rules/purchase-contract-posted.ts";
export { purchaseContractSigned } from "./rules/purchase-contract-signed.ts";
export { purchaseLimitKept } from "./rules/purchase-limit-kept.ts";
export { supplierDecided } from "./rules/supplier-decided.ts";
export { tenderClarifiedEarly } from "./rules/tender-clarified-early.ts";
export { tenderDocumentsOffered } from "./rules/tender-documents-offered.ts";
export { tenderReported } from "./rules/tender-reported.ts";
export { tenderTime } from "./rules/tender-time.ts";

// Working time and leave

export {
  annualLeave,
  leaveRight,
  leaveSettlement,
  OvertimeCategory,
  overtime,
  Seniority,
} from "./entries/working-time.ts";
export {
  annualLeaveDays,
  annualLeaveDue,
  annualLeaveSettled,
  annualLeaveToTake,
  daysWorked,
  overtimeHours,
} from "./metrics/working-time.ts";
export { annualLeaveGranted } from "./rules/annual-leave-granted.ts";
export { annualLeavePaid } from "./rules/annual-leave-paid.ts";
export { annualLeaveTaken } from "./rules/annual-leave-taken.ts";
export { dailyHours } from "./rules/daily-hours.ts";
export { daysInARow } from "./rules/days-in-a-row.ts";
export { overtimeDay } from "./rules/overtime-day.ts";
export { overtimeMonth } from "./rules/overtime-month.ts";
export { overtimePaid } from "./rules/overtime-paid.ts";
export { weeklyRest } from "./rules/weekly-rest.ts";

// Assets that come and go, arrivals, energy by user, titles

export { airconCheck } from "./entries/aircon.ts";
export { assetDisposal, assetEvent, assetReview } from "./entries/asset-changes.ts";
export { airconSet } from "./rules/aircon-set.ts";
export { areasMetered } from "./rules/areas-metered.ts";
export { assetsReviewed } from "./rules/assets-reviewed.ts";
export { campusesAccredited } from "./rules/campuses-accredited.ts";
export { disposalBooked } from "./rules/disposal-booked.ts";
export { energyTargetFiled } from "./rules/energy-target-filed.ts";
export { leaversHandOver } from "./rules/leavers-hand-over.ts";
export { repairArrived } from "./rules/repair-arrived.ts";

// Fire watch, safe production, video, lifts

export { casualtyChange } from "./entries/casualties.ts";
export { fireVolunteer } from "./entries/fire-volunteers.ts";
export { liftReview, liftTrapped } from "./entries/lifts.ts";
export { SpecialWork, specialWork } from "./entries/special-work.ts";
export { videoCheck } from "./entries/video.ts";
export { liftOfficersNamed, liftsInUse } from "./metrics/lifts.ts";
export { safetyTrainingHours } from "./metrics/safety-training.ts";
export { volunteerShare } from "./metrics/volunteers.ts";
export {
  controlRooms,
  extinguishersInLife,
  fireOperatorCertificates,
  fireOperators,
  onDutyIn,
  volunteerFirefighters,
} from "./registers/fire-watch.ts";
export { liftsTested } from "./registers/lifts.ts";
export { safetyHoursHad } from "./registers/safety-training.ts";
export { breachEnded } from "./rules/breach-ended.ts";
export { casualtiesUpdated } from "./rules/casualties-updated.ts";
export { circuitsTested } from "./rules/circuits-tested.ts";
export { confinedSpaceTested } from "./rules/confined-space-tested.ts";
export { confinedSpaceWatched } from "./rules/confined-space-watched.ts";
export { controlRoomLogged } from "./rules/control-room-logged.ts";
export { controlRoomManned } from "./rules/control-room-manned.ts";
export { drillReported } from "./rules/drill-reported.ts";
export { eBikesOutside } from "./rules/e-bikes-outside.ts";
export { equipmentRegistered } from "./rules/equipment-registered.ts";
export { extinguisherInLife } from "./rules/extinguisher-in-life.ts";
export { extinguisherScrapDate } from "./rules/extinguisher-scrap-date.ts";
export { fireCheckMonth } from "./rules/fire-check-month.ts";
export { fireDrillHalf } from "./rules/fire-drill-half.ts";
export { fireLinkageTested } from "./rules/fire-linkage-tested.ts";
export { fireOperatorCertified } from "./rules/fire-operator-certified.ts";
export { hazardsCounted } from "./rules/hazards-counted.ts";
export { hazardsTold } from "./rules/hazards-told.ts";
export { inductionHours } from "./rules/induction-hours.ts";
export { liftDaily } from "./rules/lift-daily.ts";
export { liftDrill } from "./rules/lift-drill.ts";
export { liftInspectionYears } from "./rules/lift-inspection-years.ts";
export { liftOfficer } from "./rules/lift-officer.ts";
export { liftRescue } from "./rules/lift-rescue.ts";
export { liftReviewed } from "./rules/lift-reviewed.ts";
export { liftTestedYearly } from "./rules/lift-tested-yearly.ts";
export { liftUpkeepItems } from "./rules/lift-upkeep-items.ts";
export { majorHazardReported } from "./rules/major-hazard-reported.ts";
export { oldLiftUpkeep } from "./rules/old-lift-upkeep.ts";
export { safetyHours } from "./rules/safety-hours.ts";
export { safetyOfficerHours } from "./rules/safety-officer-hours.ts";
export { specialWorkManaged } from "./rules/special-work-managed.ts";
export { videoFiled } from "./rules/video-filed.ts";
export { videoKept } from "./rules/video-kept.ts";
export { volunteerBrigade } from "./rules/volunteer-brigade.ts";

// Kitchens, tableware, food waste, lockers

export { firm } from "./entries/firms.ts";
export { wasteTransfer } from "./entries/food-waste.ts";
export { lockerUse } from "./entries/lockers.ts";
export { TablewareStep, tablewareStep } from "./entries/tableware.ts";
export { foodLicences, wasteLicences } from "./registers/kitchen.ts";
export { lockersHeld, lockerTaken } from "./registers/lockers.ts";
export { foodWasteDaily } from "./rules/food-waste-daily.ts";
export { foodWasteLedger } from "./rules/food-waste-ledger.ts";
export { foodWasteLicensed } from "./rules/food-waste-licensed.ts";
export { foodWasteNotFed } from "./rules/food-waste-not-fed.ts";
export { foodWasteReported } from "./rules/food-waste-reported.ts";
export { kitchenLicensed } from "./rules/kitchen-licensed.ts";
export { lockerEach } from "./rules/locker-each.ts";
export { lockerOnce } from "./rules/locker-once.ts";
export { tablewareChlorine } from "./rules/tableware-chlorine.ts";
export { tablewareHeat } from "./rules/tableware-heat.ts";
export { tablewareOrder } from "./rules/tableware-order.ts";
export { tablewareTime } from "./rules/tableware-time.ts";
