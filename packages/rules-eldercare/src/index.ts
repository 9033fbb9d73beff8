export { eldercare } from "./pack.ts";

// Checklists

export { majorHazardSheet } from "./checklists/major-hazard-sheet.ts";
export { ninePreventionsSheet } from "./checklists/nine-preventions-sheet.ts";
export { roomSheet } from "./checklists/room-sheet.ts";
export { serviceSheet } from "./checklists/service-sheet.ts";

// Scorecards

export { centreCard } from "./scorecards/centre.ts";

// Entry kinds

export { accident, accidentReview, familyNotice } from "./entries/accidents.ts";
export { ActivityKind, activity, festivalPlan, gift, outing, safetyTalk } from "./entries/activities.ts";
export { agreement, consent } from "./entries/agreements.ts";
export { assessment, measure, riskRating } from "./entries/assessment.ts";
export { bath, call, evacuationHelp, feeding, medication, restraint, restraintEnd, turn } from "./entries/care.ts";
export { deposit, depositUse } from "./entries/deposits.ts";
export { careRound, dutyCheck, handover } from "./entries/duty.ts";
export { healthCheck, symptom } from "./entries/health.ts";
export { familyMeeting, OpinionGroup, opinionSurvey } from "./entries/opinions.ts";
export { FireRuleTopic, fireRule, paper } from "./entries/papers.ts";
export { CareLevel, discharge, fileDestroyed, resident } from "./entries/residents.ts";
export { Risk, RiskGrade } from "./entries/risk.ts";
export { majorHazardCheck, preventionsCheck, roomCheck, serviceReview } from "./entries/self-inspections.ts";

// Registers

export { filings, fireRules, ratings, roomResidents } from "./registers/premises.ts";
export {
  agreements,
  assessedLately,
  checkedLately,
  evacuationHelpers,
  mayChoke,
  mayHaveSores,
  medicationConsents,
  residents,
  restraintConsents,
  talksHeard,
} from "./registers/residents.ts";
export { carers, inductionPassed } from "./registers/staff.ts";

// Metrics

export {
  activitySorts,
  giftCoverage,
  giftReceivers,
  groupAnswered,
  groupSatisfaction,
  groupSatisfied,
  timesTakenPart,
} from "./metrics/life.ts";
export {
  accidentRate,
  accidents,
  carersHere,
  intrusions,
  kwhPerResidentDay,
  residentDays,
  residentsHere,
  seriousAccidents,
  waterPerResidentDay,
} from "./metrics/residents.ts";

// Rules: residents and their risks

export { agreementSigned } from "./rules/agreement-signed.ts";
export { assessedBeforeEntry } from "./rules/assessed-before-entry.ts";
export { fileKept } from "./rules/file-kept.ts";
export { healthChecked } from "./rules/health-checked.ts";
export { nineRisks } from "./rules/nine-risks.ts";
export { reassessed } from "./rules/reassessed.ts";
export { reassessedAfterAccident } from "./rules/reassessed-after-accident.ts";
export { riskMeasures } from "./rules/risk-measures.ts";

// Rules: accidents

export { accidentReviewed } from "./rules/accident-reviewed.ts";
export { familyTold } from "./rules/family-told.ts";
export { noSeriousAccident } from "./rules/no-serious-accident.ts";

// Rules: duty

export { careRounds } from "./rules/care-rounds.ts";
export { carersOnDuty } from "./rules/carers-on-duty.ts";
export { dutyManned } from "./rules/duty-manned.ts";
export { dutyRoomInspected } from "./rules/duty-room-inspected.ts";
export { handoverLogged } from "./rules/handover-logged.ts";
export { handoverTwoPeople } from "./rules/handover-two-people.ts";
export { nightFireRounds } from "./rules/night-fire-rounds.ts";

// Rules: care

export { bathWater } from "./rules/bath-water.ts";
export { callAnswered } from "./rules/call-answered.ts";
export { mealsWatched } from "./rules/meals-watched.ts";
export { medicationChecked } from "./rules/medication-checked.ts";
export { medicationEntrusted } from "./rules/medication-entrusted.ts";
export { restraintAgreed } from "./rules/restraint-agreed.ts";
export { restraintEnded } from "./rules/restraint-ended.ts";
export { restraintRecord } from "./rules/restraint-record.ts";
export { turned } from "./rules/turned.ts";

// Rules: staff

export { carerHealth } from "./rules/carer-health.ts";
export { carerRatio } from "./rules/carer-ratio.ts";
export { carerTrained } from "./rules/carer-trained.ts";
export { firstAidCertified } from "./rules/first-aid-certified.ts";
export { trainingDays } from "./rules/training-days.ts";

// Rules: places, hygiene and fire

export { drillHeld } from "./rules/drill-held.ts";
export { evacuationHelped } from "./rules/evacuation-helped.ts";
export { fireRulesWritten } from "./rules/fire-rules-written.ts";
export { infectionContained } from "./rules/infection-contained.ts";
export { majorHazardsChecked } from "./rules/major-hazards-checked.ts";
export { oxygenChecked } from "./rules/oxygen-checked.ts";
export { placesCleaned } from "./rules/places-cleaned.ts";
export { placesDisinfected } from "./rules/places-disinfected.ts";
export { premisesInspected } from "./rules/premises-inspected.ts";
export { preventionsInspected } from "./rules/preventions-inspected.ts";
export { roomsInspected } from "./rules/rooms-inspected.ts";
export { roomsNotOverfull } from "./rules/rooms-not-overfull.ts";

// Rules: the gate

export { noIntrusion } from "./rules/no-intrusion.ts";

// Rules: life

export { activityPlaceSafe } from "./rules/activity-place-safe.ts";
export { activityReach } from "./rules/activity-reach.ts";
export { activityVariety } from "./rules/activity-variety.ts";
export { dailyExercise } from "./rules/daily-exercise.ts";
export { festivalKept } from "./rules/festival-kept.ts";
export { festivalPlanned } from "./rules/festival-planned.ts";
export { giftsForAll } from "./rules/gifts-for-all.ts";
export { outingAllBack } from "./rules/outing-all-back.ts";
export { outingEscorted } from "./rules/outing-escorted.ts";
export { outingWeather } from "./rules/outing-weather.ts";
export { residentsTaught } from "./rules/residents-taught.ts";
export { springActivity } from "./rules/spring-activity.ts";
export { springFireTalks } from "./rules/spring-fire-talks.ts";
export { weeklyOuting } from "./rules/weekly-outing.ts";

// Rules: opinions and management

export { bothGroupsAsked } from "./rules/both-groups-asked.ts";
export { bothGroupsSatisfied } from "./rules/both-groups-satisfied.ts";
export { familiesInformed } from "./rules/families-informed.ts";
export { filed } from "./rules/filed.ts";
export { ratingValid } from "./rules/rating-valid.ts";
export { serviceReviewed } from "./rules/service-reviewed.ts";

// Rules: money and energy

export { depositKept } from "./rules/deposit-kept.ts";
export { depositLimit } from "./rules/deposit-limit.ts";
export { energyPerResident } from "./rules/energy-per-resident.ts";
export { feesPosted } from "./rules/fees-posted.ts";
export { waterPerResident } from "./rules/water-per-resident.ts";
