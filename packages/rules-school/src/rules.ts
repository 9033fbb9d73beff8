import { absenceTraced } from "./rules/absence-traced.ts";
import { alarmTested } from "./rules/alarm-tested.ts";
import { auditFiled } from "./rules/audit-filed.ts";
import { busAttended } from "./rules/bus-attended.ts";
import { busDrill } from "./rules/bus-drill.ts";
import { busEmptied } from "./rules/bus-emptied.ts";
import { busFrontSeat } from "./rules/bus-front-seat.ts";
import { busInspected } from "./rules/bus-inspected.ts";
import { busKit } from "./rules/bus-kit.ts";
import { busLookedAt } from "./rules/bus-looked-at.ts";
import { busNotOverfull } from "./rules/bus-not-overfull.ts";
import { busOnlyPupils } from "./rules/bus-only-pupils.ts";
import { busServiced } from "./rules/bus-serviced.ts";
import { busSpeed } from "./rules/bus-speed.ts";
import { camerasWork } from "./rules/cameras-work.ts";
import { campusCare } from "./rules/campus-care.ts";
import { carersEnough } from "./rules/carers-enough.ts";
import { childCheckDaily } from "./rules/child-check-daily.ts";
import { childToAuthorised } from "./rules/child-to-authorised.ts";
import { childrenAgree } from "./rules/children-agree.ts";
import { childrenCounted } from "./rules/children-counted.ts";
import { circuitsTested } from "./rules/circuits-tested.ts";
import { classContractsSigned } from "./rules/class-contracts-signed.ts";
import { classDisinfected } from "./rules/class-disinfected.ts";
import { classEquipmentChecked } from "./rules/class-equipment-checked.ts";
import { classEquipmentWorks } from "./rules/class-equipment-works.ts";
import { classIssued } from "./rules/class-issued.ts";
import { classKeepsThings } from "./rules/class-keeps-things.ts";
import { classReturnsAgree } from "./rules/class-returns-agree.ts";
import { classSize } from "./rules/class-size.ts";
import { cooksEnough } from "./rules/cooks-enough.ts";
import { dailyCheck } from "./rules/daily-check.ts";
import { dietReached } from "./rules/diet-reached.ts";
import { dietShare } from "./rules/diet-share.ts";
import { dietSurveyed } from "./rules/diet-surveyed.ts";
import { diseaseCluster } from "./rules/disease-cluster.ts";
import { drillScenarios } from "./rules/drill-scenarios.ts";
import { drinkAmount } from "./rules/drink-amount.ts";
import { drinkRounds } from "./rules/drink-rounds.ts";
import { driverExperienced } from "./rules/driver-experienced.ts";
import { driverNotOverAge } from "./rules/driver-not-over-age.ts";
import { driverOfAge } from "./rules/driver-of-age.ts";
import { driverQualified } from "./rules/driver-qualified.ts";
import { driverReviewed } from "./rules/driver-reviewed.ts";
import { earthquakeDrill } from "./rules/earthquake-drill.ts";
import { escortsEnough } from "./rules/escorts-enough.ts";
import { evacuationDrill } from "./rules/evacuation-drill.ts";
import { eventPermit } from "./rules/event-permit.ts";
import { feesPublished } from "./rules/fees-published.ts";
import { filterChanged } from "./rules/filter-changed.ts";
import { fireReported } from "./rules/fire-reported.ts";
import { firstAidKitChecked } from "./rules/first-aid-kit-checked.ts";
import { firstAidersEnough } from "./rules/first-aiders-enough.ts";
import { furnitureChecked } from "./rules/furniture-checked.ts";
import { gateEscorted } from "./rules/gate-escorted.ts";
import { guardCard } from "./rules/guard-card.ts";
import { guardsEnough } from "./rules/guards-enough.ts";
import { guardsForBoarders } from "./rules/guards-for-boarders.ts";
import { guardsTrained } from "./rules/guards-trained.ts";
import { harmParentsTold } from "./rules/harm-parents-told.ts";
import { harmReported } from "./rules/harm-reported.ts";
import { hazardousIssueLimit } from "./rules/hazardous-issue-limit.ts";
import { hazardousLogged } from "./rules/hazardous-logged.ts";
import { hazardousPurchaseFiled } from "./rules/hazardous-purchase-filed.ts";
import { hazardousStockAgrees } from "./rules/hazardous-stock-agrees.ts";
import { hazardousStockLimit } from "./rules/hazardous-stock-limit.ts";
import { hazardousTwoKeepers } from "./rules/hazardous-two-keepers.ts";
import { hazardousTwoPeople } from "./rules/hazardous-two-people.ts";
import { healthStaff } from "./rules/health-staff.ts";
import { holidayCheck } from "./rules/holiday-check.ts";
import { injuryReported } from "./rules/injury-reported.ts";
import { insuranceHeld } from "./rules/insurance-held.ts";
import { kindergartenFloor } from "./rules/kindergarten-floor.ts";
import { labWasteCleared } from "./rules/lab-waste-cleared.ts";
import { nightDuty } from "./rules/night-duty.ts";
import { nightsSharedOut } from "./rules/nights-shared-out.ts";
import { noClusterInADay } from "./rules/no-cluster-in-a-day.ts";
import { noClusterInDays } from "./rules/no-cluster-in-days.ts";
import { noInjury } from "./rules/no-injury.ts";
import { noSecurityIncident } from "./rules/no-security-incident.ts";
import { nurseryReport } from "./rules/nursery-report.ts";
import { outbreakReported } from "./rules/outbreak-reported.ts";
import { outdoorTime } from "./rules/outdoor-time.ts";
import { outingListComplete } from "./rules/outing-list-complete.ts";
import { outingReady } from "./rules/outing-ready.ts";
import { playEquipmentChecked } from "./rules/play-equipment-checked.ts";
import { privateAudited } from "./rules/private-audited.ts";
import { releaseSigned } from "./rules/release-signed.ts";
import { returnExamined } from "./rules/return-examined.ts";
import { roomsEachPhase } from "./rules/rooms-each-phase.ts";
import { safetyChecks } from "./rules/safety-checks.ts";
import { safetyLessons } from "./rules/safety-lessons.ts";
import { sportsEquipmentChecked } from "./rules/sports-equipment-checked.ts";
import { staffHealthChecked } from "./rules/staff-health-checked.ts";
import { staffVetted } from "./rules/staff-vetted.ts";
import { studyHours } from "./rules/study-hours.ts";
import { termStartCheck } from "./rules/term-start-check.ts";
import { unwellSetApart } from "./rules/unwell-set-apart.ts";
import { vaccinesChecked } from "./rules/vaccines-checked.ts";
import { videoChecked } from "./rules/video-checked.ts";
import { wastePlanFiled } from "./rules/waste-plan-filed.ts";
import { waterTested } from "./rules/water-tested.ts";

/** The rules of the pack, grouped by what they are for. */
export const rules = [
  // terms
  termStartCheck,
  safetyChecks,
  holidayCheck,
  roomsEachPhase,
  dailyCheck,
  // things of the classes
  classIssued,
  classReturnsAgree,
  classContractsSigned,
  classKeepsThings,
  // classrooms
  classEquipmentChecked,
  classEquipmentWorks,
  furnitureChecked,
  circuitsTested,
  // drinking water
  waterTested,
  filterChanged,
  // playground
  playEquipmentChecked,
  sportsEquipmentChecked,
  // children
  childToAuthorised,
  releaseSigned,
  childrenCounted,
  childrenAgree,
  childCheckDaily,
  unwellSetApart,
  classDisinfected,
  outdoorTime,
  drinkRounds,
  drinkAmount,
  returnExamined,
  vaccinesChecked,
  classSize,
  carersEnough,
  kindergartenFloor,
  harmReported,
  harmParentsTold,
  // illness
  absenceTraced,
  noClusterInDays,
  noClusterInADay,
  outbreakReported,
  diseaseCluster,
  // hazardous goods
  hazardousTwoPeople,
  hazardousLogged,
  hazardousTwoKeepers,
  hazardousIssueLimit,
  hazardousStockLimit,
  hazardousStockAgrees,
  hazardousPurchaseFiled,
  wastePlanFiled,
  labWasteCleared,
  // gate and campus
  guardsEnough,
  guardsTrained,
  guardCard,
  staffVetted,
  staffHealthChecked,
  insuranceHeld,
  alarmTested,
  videoChecked,
  camerasWork,
  gateEscorted,
  noSecurityIncident,
  noInjury,
  guardsForBoarders,
  injuryReported,
  fireReported,
  // drills and lessons
  evacuationDrill,
  earthquakeDrill,
  drillScenarios,
  safetyLessons,
  campusCare,
  // school bus
  busInspected,
  driverReviewed,
  busAttended,
  busEmptied,
  busNotOverfull,
  busLookedAt,
  busServiced,
  busDrill,
  driverQualified,
  driverOfAge,
  driverNotOverAge,
  driverExperienced,
  busSpeed,
  busKit,
  busOnlyPupils,
  busFrontSeat,
  // activities
  outingReady,
  outingListComplete,
  escortsEnough,
  eventPermit,
  // fees, nights and health
  feesPublished,
  nightDuty,
  nightsSharedOut,
  healthStaff,
  firstAidersEnough,
  firstAidKitChecked,
  privateAudited,
  auditFiled,
  nurseryReport,
  cooksEnough,
  dietSurveyed,
  dietReached,
  dietShare,
  studyHours,
] as const;
