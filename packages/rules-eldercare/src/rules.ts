import { accidentReviewed } from "./rules/accident-reviewed.ts";
import { activityPlaceSafe } from "./rules/activity-place-safe.ts";
import { activityReach } from "./rules/activity-reach.ts";
import { activityVariety } from "./rules/activity-variety.ts";
import { agreementSigned } from "./rules/agreement-signed.ts";
import { assessedBeforeEntry } from "./rules/assessed-before-entry.ts";
import { bathWater } from "./rules/bath-water.ts";
import { bothGroupsAsked } from "./rules/both-groups-asked.ts";
import { bothGroupsSatisfied } from "./rules/both-groups-satisfied.ts";
import { callAnswered } from "./rules/call-answered.ts";
import { careRounds } from "./rules/care-rounds.ts";
import { carerHealth } from "./rules/carer-health.ts";
import { carerRatio } from "./rules/carer-ratio.ts";
import { carerTrained } from "./rules/carer-trained.ts";
import { carersOnDuty } from "./rules/carers-on-duty.ts";
import { dailyExercise } from "./rules/daily-exercise.ts";
import { depositKept } from "./rules/deposit-kept.ts";
import { depositLimit } from "./rules/deposit-limit.ts";
import { drillHeld } from "./rules/drill-held.ts";
import { dutyManned } from "./rules/duty-manned.ts";
import { dutyRoomInspected } from "./rules/duty-room-inspected.ts";
import { energyPerResident } from "./rules/energy-per-resident.ts";
import { evacuationHelped } from "./rules/evacuation-helped.ts";
import { familiesInformed } from "./rules/families-informed.ts";
import { familyTold } from "./rules/family-told.ts";
import { feesPosted } from "./rules/fees-posted.ts";
import { festivalKept } from "./rules/festival-kept.ts";
import { festivalPlanned } from "./rules/festival-planned.ts";
import { fileKept } from "./rules/file-kept.ts";
import { filed } from "./rules/filed.ts";
import { fireRulesWritten } from "./rules/fire-rules-written.ts";
import { firstAidCertified } from "./rules/first-aid-certified.ts";
import { giftsForAll } from "./rules/gifts-for-all.ts";
import { handoverLogged } from "./rules/handover-logged.ts";
import { handoverTwoPeople } from "./rules/handover-two-people.ts";
import { healthChecked } from "./rules/health-checked.ts";
import { infectionContained } from "./rules/infection-contained.ts";
import { majorHazardsChecked } from "./rules/major-hazards-checked.ts";
import { mealsWatched } from "./rules/meals-watched.ts";
import { medicationChecked } from "./rules/medication-checked.ts";
import { medicationEntrusted } from "./rules/medication-entrusted.ts";
import { nightFireRounds } from "./rules/night-fire-rounds.ts";
import { nineRisks } from "./rules/nine-risks.ts";
import { noIntrusion } from "./rules/no-intrusion.ts";
import { noSeriousAccident } from "./rules/no-serious-accident.ts";
import { outingAllBack } from "./rules/outing-all-back.ts";
import { outingEscorted } from "./rules/outing-escorted.ts";
import { outingWeather } from "./rules/outing-weather.ts";
import { oxygenChecked } from "./rules/oxygen-checked.ts";
import { placesCleaned } from "./rules/places-cleaned.ts";
import { placesDisinfected } from "./rules/places-disinfected.ts";
import { premisesInspected } from "./rules/premises-inspected.ts";
import { preventionsInspected } from "./rules/preventions-inspected.ts";
import { ratingValid } from "./rules/rating-valid.ts";
import { reassessed } from "./rules/reassessed.ts";
import { reassessedAfterAccident } from "./rules/reassessed-after-accident.ts";
import { residentsTaught } from "./rules/residents-taught.ts";
import { restraintAgreed } from "./rules/restraint-agreed.ts";
import { restraintEnded } from "./rules/restraint-ended.ts";
import { restraintRecord } from "./rules/restraint-record.ts";
import { riskMeasures } from "./rules/risk-measures.ts";
import { roomsInspected } from "./rules/rooms-inspected.ts";
import { roomsNotOverfull } from "./rules/rooms-not-overfull.ts";
import { serviceReviewed } from "./rules/service-reviewed.ts";
import { springActivity } from "./rules/spring-activity.ts";
import { springFireTalks } from "./rules/spring-fire-talks.ts";
import { trainingDays } from "./rules/training-days.ts";
import { turned } from "./rules/turned.ts";
import { waterPerResident } from "./rules/water-per-resident.ts";
import { weeklyOuting } from "./rules/weekly-outing.ts";

/** The rules of the pack, grouped by what they are for. */
export const rules = [
  // residents and their risks
  agreementSigned,
  assessedBeforeEntry,
  nineRisks,
  reassessed,
  reassessedAfterAccident,
  riskMeasures,
  healthChecked,
  fileKept,
  // accidents
  familyTold,
  accidentReviewed,
  noSeriousAccident,
  // duty
  carersOnDuty,
  careRounds,
  nightFireRounds,
  handoverLogged,
  handoverTwoPeople,
  dutyManned,
  dutyRoomInspected,
  // care
  callAnswered,
  turned,
  medicationChecked,
  medicationEntrusted,
  restraintAgreed,
  restraintRecord,
  restraintEnded,
  bathWater,
  mealsWatched,
  // staff
  carerTrained,
  carerHealth,
  firstAidCertified,
  carerRatio,
  trainingDays,
  // places, hygiene and fire
  infectionContained,
  placesDisinfected,
  placesCleaned,
  preventionsInspected,
  roomsInspected,
  premisesInspected,
  drillHeld,
  evacuationHelped,
  oxygenChecked,
  majorHazardsChecked,
  fireRulesWritten,
  roomsNotOverfull,
  // the gate
  noIntrusion,
  // life
  dailyExercise,
  activityVariety,
  activityReach,
  activityPlaceSafe,
  festivalKept,
  festivalPlanned,
  giftsForAll,
  weeklyOuting,
  outingEscorted,
  outingWeather,
  outingAllBack,
  springActivity,
  springFireTalks,
  residentsTaught,
  // opinions and management
  bothGroupsAsked,
  bothGroupsSatisfied,
  familiesInformed,
  serviceReviewed,
  filed,
  ratingValid,
  // money and energy
  feesPosted,
  depositKept,
  depositLimit,
  energyPerResident,
  waterPerResident,
] as const;
