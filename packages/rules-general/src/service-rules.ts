import { accreditationPassed } from "./rules/accreditation-passed.ts";
import { activitiesHeld } from "./rules/activities-held.ts";
import { activityPrepared } from "./rules/activity-prepared.ts";
import { adoptedCarriedOut } from "./rules/adopted-carried-out.ts";
import { anotherConfirms } from "./rules/another-confirms.ts";
import { appraisalHolds } from "./rules/appraisal-holds.ts";
import { assignmentsDone } from "./rules/assignments-done.ts";
import { benefitsIssued } from "./rules/benefits-issued.ts";
import { benefitsOnce } from "./rules/benefits-once.ts";
import { boxesInPlace } from "./rules/boxes-in-place.ts";
import { boxesOpened } from "./rules/boxes-opened.ts";
import { causeWritten } from "./rules/cause-written.ts";
import { channelsHeard } from "./rules/channels-heard.ts";
import { checkerDiffers } from "./rules/checker-differs.ts";
import { committeeComplete } from "./rules/committee-complete.ts";
import { committeeWatched } from "./rules/committee-watched.ts";
import { contestSteps } from "./rules/contest-steps.ts";
import { criteriaProved } from "./rules/criteria-proved.ts";
import { criticalWorkChecked } from "./rules/critical-work-checked.ts";
import { dayNotOverfull } from "./rules/day-not-overfull.ts";
import { departmentsContacted } from "./rules/departments-contacted.ts";
import { drillReviewed } from "./rules/drill-reviewed.ts";
import { dutiesOwned } from "./rules/duties-owned.ts";
import { dutyChecked } from "./rules/duty-checked.ts";
import { dutyLogComplete } from "./rules/duty-log-complete.ts";
import { emergenciesPlanned } from "./rules/emergencies-planned.ts";
import { everyoneTakesPart } from "./rules/everyone-takes-part.ts";
import { feedbackAnswered } from "./rules/feedback-answered.ts";
import { firstAidCertified } from "./rules/first-aid-certified.ts";
import { fixedDayActivity } from "./rules/fixed-day-activity.ts";
import { forumDepartments } from "./rules/forum-departments.ts";
import { incidentsWithin } from "./rules/incidents-within.ts";
import { interruptionsShort } from "./rules/interruptions-short.ts";
import { issueDiscussed } from "./rules/issue-discussed.ts";
import { lawsInForce } from "./rules/laws-in-force.ts";
import { learningHours } from "./rules/learning-hours.ts";
import { lettersSigned } from "./rules/letters-signed.ts";
import { meetingRecord } from "./rules/meeting-record.ts";
import { meetingsHeld } from "./rules/meetings-held.ts";
import { modelsNamed } from "./rules/models-named.ts";
import { needsMet } from "./rules/needs-met.ts";
import { needsSurveyed } from "./rules/needs-surveyed.ts";
import { nightsShared } from "./rules/nights-shared.ts";
import { noSelfInspection } from "./rules/no-self-inspection.ts";
import { noticeRead } from "./rules/notice-read.ts";
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
import { recordsKept } from "./rules/records-kept.ts";
import { refusalExplained } from "./rules/refusal-explained.ts";
import { reporterAnswered } from "./rules/reporter-answered.ts";
import { resitPassed } from "./rules/resit-passed.ts";
import { resultsPublished } from "./rules/results-published.ts";
import { rewardApproved } from "./rules/reward-approved.ts";
import { rewardFitsPoints } from "./rules/reward-fits-points.ts";
import { rosterCovered } from "./rules/roster-covered.ts";
import { satisfactionRises } from "./rules/satisfaction-rises.ts";
import { serviceFaster } from "./rules/service-faster.ts";
import { serviceInTime } from "./rules/service-in-time.ts";
import { serviceSteps } from "./rules/service-steps.ts";
import { shiftLogged } from "./rules/shift-logged.ts";
import { slipsFall } from "./rules/slips-fall.ts";
import { slipsNotRepeated } from "./rules/slips-not-repeated.ts";
import { staffAppraised } from "./rules/staff-appraised.ts";
import { staffFilesComplete } from "./rules/staff-files-complete.ts";
import { staffQuizzed } from "./rules/staff-quizzed.ts";
import { staffTalkedTo } from "./rules/staff-talked-to.ts";
import { staffTrained } from "./rules/staff-trained.ts";
import { surveyReturned } from "./rules/survey-returned.ts";
import { trainingHeld } from "./rules/training-held.ts";
import { trainingWeekdays } from "./rules/training-weekdays.ts";
import { venueFree } from "./rules/venue-free.ts";
import { visitorRecord } from "./rules/visitor-record.ts";
import { visitorsLeft } from "./rules/visitors-left.ts";
import { weeklyHours } from "./rules/weekly-hours.ts";

/** Rules about people, documents and service, grouped by what they are for. */
export const serviceRules = [
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
  // rosters, duty, visitors, notices
  rosterCovered,
  nightsShared,
  weeklyHours,
  dutyChecked,
  dutyLogComplete,
  shiftLogged,
  visitorRecord,
  visitorsLeft,
  noticeRead,
  // incidents and issues
  incidentsWithin,
  interruptionsShort,
  causeWritten,
  issueDiscussed,
  reporterAnswered,
  // one's own work, records
  learningHours,
  slipsFall,
  slipsNotRepeated,
  criticalWorkChecked,
  checkerDiffers,
  dayNotOverfull,
  recordsKept,
] as const;
