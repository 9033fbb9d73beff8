import { accidentReported } from "./rules/accident-reported.ts";
import { accreditationPassed } from "./rules/accreditation-passed.ts";
import { activitiesHeld } from "./rules/activities-held.ts";
import { activityPrepared } from "./rules/activity-prepared.ts";
import { adoptedCarriedOut } from "./rules/adopted-carried-out.ts";
import { anotherConfirms } from "./rules/another-confirms.ts";
import { anotherVerifies } from "./rules/another-verifies.ts";
import { appraisalHolds } from "./rules/appraisal-holds.ts";
import { areasOwned } from "./rules/areas-owned.ts";
import { assetsAgree } from "./rules/assets-agree.ts";
import { assignmentsDone } from "./rules/assignments-done.ts";
import { benefitsIssued } from "./rules/benefits-issued.ts";
import { benefitsOnce } from "./rules/benefits-once.ts";
import { boxesInPlace } from "./rules/boxes-in-place.ts";
import { boxesOpened } from "./rules/boxes-opened.ts";
import { buyerNotChecker } from "./rules/buyer-not-checker.ts";
import { buyersChange } from "./rules/buyers-change.ts";
import { causeWritten } from "./rules/cause-written.ts";
import { channelsHeard } from "./rules/channels-heard.ts";
import { checkerDiffers } from "./rules/checker-differs.ts";
import { committeeComplete } from "./rules/committee-complete.ts";
import { committeeWatched } from "./rules/committee-watched.ts";
import { complaintAnswered } from "./rules/complaint-answered.ts";
import { contestSteps } from "./rules/contest-steps.ts";
import { criteriaProved } from "./rules/criteria-proved.ts";
import { criticalWorkChecked } from "./rules/critical-work-checked.ts";
import { dailyFirePatrol } from "./rules/daily-fire-patrol.ts";
import { dailyPatrol } from "./rules/daily-patrol.ts";
import { dayNotOverfull } from "./rules/day-not-overfull.ts";
import { departmentsContacted } from "./rules/departments-contacted.ts";
import { drillRecord } from "./rules/drill-record.ts";
import { drillReviewed } from "./rules/drill-reviewed.ts";
import { dutiesOwned } from "./rules/duties-owned.ts";
import { dutyChecked } from "./rules/duty-checked.ts";
import { earmark } from "./rules/earmark.ts";
import { emergenciesPlanned } from "./rules/emergencies-planned.ts";
import { energyFalls } from "./rules/energy-falls.ts";
import { energyReport } from "./rules/energy-report.ts";
import { equipmentSelfCheck } from "./rules/equipment-self-check.ts";
import { evacuationTime } from "./rules/evacuation-time.ts";
import { everyoneTakesPart } from "./rules/everyone-takes-part.ts";
import { exitsClear } from "./rules/exits-clear.ts";
import { extinguisherCheck } from "./rules/extinguisher-check.ts";
import { feedbackAnswered } from "./rules/feedback-answered.ts";
import { fireCheck } from "./rules/fire-check.ts";
import { fireCheckRecord } from "./rules/fire-check-record.ts";
import { fireDrill } from "./rules/fire-drill.ts";
import { fireFacilityTest } from "./rules/fire-facility-test.ts";
import { fireTraining } from "./rules/fire-training.ts";
import { firstAidCertified } from "./rules/first-aid-certified.ts";
import { fixedDayActivity } from "./rules/fixed-day-activity.ts";
import { forumDepartments } from "./rules/forum-departments.ts";
import { gateManned } from "./rules/gate-manned.ts";
import { handoverSigned } from "./rules/handover-signed.ts";
import { hotWorkCertified } from "./rules/hot-work-certified.ts";
import { hotWorkPermit } from "./rules/hot-work-permit.ts";
import { hotWorkWatched } from "./rules/hot-work-watched.ts";
import { incidentsWithin } from "./rules/incidents-within.ts";
import { inspectionRequested } from "./rules/inspection-requested.ts";
import { interruptionsShort } from "./rules/interruptions-short.ts";
import { issueCorrected } from "./rules/issue-corrected.ts";
import { issueDiscussed } from "./rules/issue-discussed.ts";
import { issuePlan } from "./rules/issue-plan.ts";
import { issueRechecked } from "./rules/issue-rechecked.ts";
import { issueVerified } from "./rules/issue-verified.ts";
import { keysReturned } from "./rules/keys-returned.ts";
import { lawsInForce } from "./rules/laws-in-force.ts";
import { learningHours } from "./rules/learning-hours.ts";
import { lettersSigned } from "./rules/letters-signed.ts";
import { liftUpkeep } from "./rules/lift-upkeep.ts";
import { loansReturned } from "./rules/loans-returned.ts";
import { meetingRecord } from "./rules/meeting-record.ts";
import { meetingsHeld } from "./rules/meetings-held.ts";
import { meterAgrees } from "./rules/meter-agrees.ts";
import { metersRead } from "./rules/meters-read.ts";
import { modelsNamed } from "./rules/models-named.ts";
import { needsMet } from "./rules/needs-met.ts";
import { needsSurveyed } from "./rules/needs-surveyed.ts";
import { nightFirePatrol } from "./rules/night-fire-patrol.ts";
import { nightsShared } from "./rules/nights-shared.ts";
import { noFire } from "./rules/no-fire.ts";
import { noSelfInspection } from "./rules/no-self-inspection.ts";
import { noticeRead } from "./rules/notice-read.ts";
import { onePostAtATime } from "./rules/one-post-at-a-time.ts";
import { ordersNotSplit } from "./rules/orders-not-split.ts";
import { patrolTwoNames } from "./rules/patrol-two-names.ts";
import { plansDrilled } from "./rules/plans-drilled.ts";
import { pointsWithin } from "./rules/points-within.ts";
import { policiesCover } from "./rules/policies-cover.ts";
import { policiesEvidenced } from "./rules/policies-evidenced.ts";
import { policyRead } from "./rules/policy-read.ts";
import { policyReviewed } from "./rules/policy-reviewed.ts";
import { policyStages } from "./rules/policy-stages.ts";
import { postsFilled } from "./rules/posts-filled.ts";
import { publicationProved } from "./rules/publication-proved.ts";
import { publicityHeld } from "./rules/publicity-held.ts";
import { publishedLongEnough } from "./rules/published-long-enough.ts";
import { publishedRegularly } from "./rules/published-regularly.ts";
import { purchaseProcedure } from "./rules/purchase-procedure.ts";
import { purchaseSteps } from "./rules/purchase-steps.ts";
import { readingsSound } from "./rules/readings-sound.ts";
import { recordsKept } from "./rules/records-kept.ts";
import { refusalExplained } from "./rules/refusal-explained.ts";
import { repairInTime } from "./rules/repair-in-time.ts";
import { repairSteps } from "./rules/repair-steps.ts";
import { reporterAnswered } from "./rules/reporter-answered.ts";
import { resitPassed } from "./rules/resit-passed.ts";
import { resultsPublished } from "./rules/results-published.ts";
import { rewardApproved } from "./rules/reward-approved.ts";
import { rewardFitsPoints } from "./rules/reward-fits-points.ts";
import { rootCauseFound } from "./rules/root-cause-found.ts";
import { rosterCovered } from "./rules/roster-covered.ts";
import { satisfaction } from "./rules/satisfaction.ts";
import { satisfactionRises } from "./rules/satisfaction-rises.ts";
import { seasonCampaign } from "./rules/season-campaign.ts";
import { serviceFaster } from "./rules/service-faster.ts";
import { serviceInTime } from "./rules/service-in-time.ts";
import { serviceSteps } from "./rules/service-steps.ts";
import { shiftHandedOver } from "./rules/shift-handed-over.ts";
import { slipsFall } from "./rules/slips-fall.ts";
import { slipsNotRepeated } from "./rules/slips-not-repeated.ts";
import { specialEquipmentInspected } from "./rules/special-equipment-inspected.ts";
import { staffAppraised } from "./rules/staff-appraised.ts";
import { staffFilesComplete } from "./rules/staff-files-complete.ts";
import { staffQuizzed } from "./rules/staff-quizzed.ts";
import { staffTalkedTo } from "./rules/staff-talked-to.ts";
import { staffTrained } from "./rules/staff-trained.ts";
import { stockAgrees } from "./rules/stock-agrees.ts";
import { surveyReturned } from "./rules/survey-returned.ts";
import { tenderHeld } from "./rules/tender-held.ts";
import { trainingHeld } from "./rules/training-held.ts";
import { trainingRecord } from "./rules/training-record.ts";
import { trainingWeekdays } from "./rules/training-weekdays.ts";
import { transferApproved } from "./rules/transfer-approved.ts";
import { twoHandlers } from "./rules/two-handlers.ts";
import { unsafePlaceClosed } from "./rules/unsafe-place-closed.ts";
import { venueFree } from "./rules/venue-free.ts";
import { visitorRecord } from "./rules/visitor-record.ts";
import { visitorsChecked } from "./rules/visitors-checked.ts";
import { vouchers } from "./rules/vouchers.ts";
import { weeklyHours } from "./rules/weekly-hours.ts";
import { winnersVary } from "./rules/winners-vary.ts";

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
  // training
  trainingHeld,
  trainingWeekdays,
  staffTrained,
  firstAidCertified,
  staffQuizzed,
  resitPassed,
  // documents
  policiesCover,
  policyReviewed,
  policyRead,
  policyStages,
  lawsInForce,
  policiesEvidenced,
  // emergencies
  emergenciesPlanned,
  plansDrilled,
  drillReviewed,
  // meetings and assignments
  meetingsHeld,
  meetingRecord,
  forumDepartments,
  assignmentsDone,
  // staff
  staffTalkedTo,
  staffAppraised,
  appraisalHolds,
  staffFilesComplete,
  rewardFitsPoints,
  pointsWithin,
  rewardApproved,
  modelsNamed,
  benefitsIssued,
  benefitsOnce,
  // responsibility
  lettersSigned,
  dutiesOwned,
  postsFilled,
  committeeComplete,
  committeeWatched,
  noSelfInspection,
  // activities
  activitiesHeld,
  fixedDayActivity,
  activityPrepared,
  everyoneTakesPart,
  venueFree,
  contestSteps,
  // publicity and publication
  publicityHeld,
  seasonCampaign,
  publishedRegularly,
  resultsPublished,
  publishedLongEnough,
  publicationProved,
  // opinions and service
  channelsHeard,
  boxesInPlace,
  boxesOpened,
  feedbackAnswered,
  refusalExplained,
  adoptedCarriedOut,
  serviceInTime,
  serviceSteps,
  anotherConfirms,
  serviceFaster,
  departmentsContacted,
  satisfactionRises,
  surveyReturned,
  needsSurveyed,
  needsMet,
  // accreditation
  criteriaProved,
  accreditationPassed,
  // rosters, handovers, visitors, notices
  rosterCovered,
  nightsShared,
  weeklyHours,
  dutyChecked,
  handoverSigned,
  shiftHandedOver,
  visitorRecord,
  noticeRead,
  // incidents and issues
  incidentsWithin,
  interruptionsShort,
  causeWritten,
  issueDiscussed,
  reporterAnswered,
  // one's own work, loans, records
  learningHours,
  slipsFall,
  slipsNotRepeated,
  criticalWorkChecked,
  checkerDiffers,
  dayNotOverfull,
  loansReturned,
  recordsKept,
] as const;
