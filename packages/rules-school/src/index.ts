export { school } from "./pack.ts";

// Checklists

export { kindergartenDaySheet } from "./checklists/kindergarten-day-sheet.ts";
export { nurseryQualitySheet } from "./checklists/nursery-quality-sheet.ts";
export { roomSheet } from "./checklists/room-sheet.ts";
export { termStartSheet } from "./checklists/term-start-sheet.ts";

// Scorecards

export { classProperty } from "./scorecards/class-property.ts";
export { kindergartenCare } from "./scorecards/kindergarten-care.ts";
export { schoolSafety } from "./scorecards/school-safety.ts";

// Entry kinds

export { activity, activityPermit, activityReady } from "./entries/activities.ts";
export { Authority, authorityReport } from "./entries/authority-report.ts";
export { busDriver, busKitCheck, busSpeedRead } from "./entries/bus-checks.ts";
export { busTrip } from "./entries/bus-trip.ts";
export { campusPaper } from "./entries/campus-papers.ts";
export { childHarm, parentsTold } from "./entries/child-harm.ts";
export { childCheck, childRelease } from "./entries/children.ts";
export { childReturn, classDay } from "./entries/class-day.ts";
export { classRoll, intakeCheck } from "./entries/class-roll.ts";
export { classContract, classIssue } from "./entries/class-things.ts";
export { dietSurvey } from "./entries/diet-survey.ts";
export { enrolment } from "./entries/enrolment.ts";
export { Danger, hazardousCount, hazardousKeeper, hazardousMove } from "./entries/hazardous.ts";
export { alarmingSymptoms, ClusterDisease, outbreak, outbreakReport, sickLeave, sickTrace } from "./entries/illness.ts";
export { labWaste } from "./entries/lab-waste.ts";
export { SafetyTopic, safetyLesson } from "./entries/lessons.ts";
export { schoolChecked } from "./entries/school-checked.ts";
export { timetable } from "./entries/timetable.ts";

// Registers

export { schoolBuses, waterTests } from "./registers/equipment.ts";
export { hazardousKeepers, hazardousStock } from "./registers/hazardous.ts";
export {
  busInspections,
  driverReviews,
  guardCards,
  liabilityInsurance,
  privateLicences,
  vettings,
} from "./registers/papers.ts";
export { cooks, guards, healthWorkers, qualifiedDrivers } from "./registers/people.ts";
export { classContracts } from "./registers/property.ts";

// Metrics

export { alikeCases, childrenArrived, childrenReleased, injuries, securityIncidents } from "./metrics/children.ts";
export {
  boarders,
  cookCount,
  firstAiderCount,
  guardCount,
  healthWorkerCount,
  nightsOnDuty,
  pupils,
} from "./metrics/people.ts";
export {
  accountedFor,
  classAccounts,
  classKept,
  gearAvailable,
  gearChecks,
  gearSound,
  handedOut,
  handedToClass,
  hazardousCounted,
} from "./metrics/property.ts";

// Rules: terms

export { dailyCheck } from "./rules/daily-check.ts";
export { holidayCheck } from "./rules/holiday-check.ts";
export { roomsEachPhase } from "./rules/rooms-each-phase.ts";
export { safetyChecks } from "./rules/safety-checks.ts";
export { termStartCheck } from "./rules/term-start-check.ts";

// Rules: things of the classes

export { classContractsSigned } from "./rules/class-contracts-signed.ts";
export { classIssued } from "./rules/class-issued.ts";
export { classKeepsThings } from "./rules/class-keeps-things.ts";
export { classReturnsAgree } from "./rules/class-returns-agree.ts";

// Rules: classrooms

export { circuitsTested } from "./rules/circuits-tested.ts";
export { classEquipmentChecked } from "./rules/class-equipment-checked.ts";
export { classEquipmentWorks } from "./rules/class-equipment-works.ts";
export { furnitureChecked } from "./rules/furniture-checked.ts";

// Rules: drinking water

export { filterChanged } from "./rules/filter-changed.ts";
export { waterTested } from "./rules/water-tested.ts";

// Rules: playground

export { playEquipmentChecked } from "./rules/play-equipment-checked.ts";
export { sportsEquipmentChecked } from "./rules/sports-equipment-checked.ts";

// Rules: children

export { carersEnough } from "./rules/carers-enough.ts";
export { childCheckDaily } from "./rules/child-check-daily.ts";
export { childToAuthorised } from "./rules/child-to-authorised.ts";
export { childrenAgree } from "./rules/children-agree.ts";
export { childrenCounted } from "./rules/children-counted.ts";
export { classDisinfected } from "./rules/class-disinfected.ts";
export { classSize } from "./rules/class-size.ts";
export { drinkAmount } from "./rules/drink-amount.ts";
export { drinkRounds } from "./rules/drink-rounds.ts";
export { harmParentsTold } from "./rules/harm-parents-told.ts";
export { harmReported } from "./rules/harm-reported.ts";
export { kindergartenFloor } from "./rules/kindergarten-floor.ts";
export { outdoorTime } from "./rules/outdoor-time.ts";
export { releaseSigned } from "./rules/release-signed.ts";
export { returnExamined } from "./rules/return-examined.ts";
export { unwellSetApart } from "./rules/unwell-set-apart.ts";
export { vaccinesChecked } from "./rules/vaccines-checked.ts";

// Rules: illness

export { absenceTraced } from "./rules/absence-traced.ts";
export { diseaseCluster } from "./rules/disease-cluster.ts";
export { noClusterInADay } from "./rules/no-cluster-in-a-day.ts";
export { noClusterInDays } from "./rules/no-cluster-in-days.ts";
export { outbreakReported } from "./rules/outbreak-reported.ts";

// Rules: hazardous goods

export { hazardousIssueLimit } from "./rules/hazardous-issue-limit.ts";
export { hazardousLogged } from "./rules/hazardous-logged.ts";
export { hazardousPurchaseFiled } from "./rules/hazardous-purchase-filed.ts";
export { hazardousStockAgrees } from "./rules/hazardous-stock-agrees.ts";
export { hazardousStockLimit } from "./rules/hazardous-stock-limit.ts";
export { hazardousTwoKeepers } from "./rules/hazardous-two-keepers.ts";
export { hazardousTwoPeople } from "./rules/hazardous-two-people.ts";
export { labWasteCleared } from "./rules/lab-waste-cleared.ts";
export { wastePlanFiled } from "./rules/waste-plan-filed.ts";

// Rules: gate and campus

export { alarmTested } from "./rules/alarm-tested.ts";
export { camerasWork } from "./rules/cameras-work.ts";
export { fireReported } from "./rules/fire-reported.ts";
export { gateEscorted } from "./rules/gate-escorted.ts";
export { guardCard } from "./rules/guard-card.ts";
export { guardsEnough } from "./rules/guards-enough.ts";
export { guardsForBoarders } from "./rules/guards-for-boarders.ts";
export { guardsTrained } from "./rules/guards-trained.ts";
export { injuryReported } from "./rules/injury-reported.ts";
export { insuranceHeld } from "./rules/insurance-held.ts";
export { noInjury } from "./rules/no-injury.ts";
export { noSecurityIncident } from "./rules/no-security-incident.ts";
export { staffHealthChecked } from "./rules/staff-health-checked.ts";
export { staffVetted } from "./rules/staff-vetted.ts";
export { videoChecked } from "./rules/video-checked.ts";

// Rules: drills and lessons

export { campusCare } from "./rules/campus-care.ts";
export { drillScenarios } from "./rules/drill-scenarios.ts";
export { earthquakeDrill } from "./rules/earthquake-drill.ts";
export { evacuationDrill } from "./rules/evacuation-drill.ts";
export { safetyLessons } from "./rules/safety-lessons.ts";

// Rules: school bus

export { busAttended } from "./rules/bus-attended.ts";
export { busDrill } from "./rules/bus-drill.ts";
export { busEmptied } from "./rules/bus-emptied.ts";
export { busFrontSeat } from "./rules/bus-front-seat.ts";
export { busInspected } from "./rules/bus-inspected.ts";
export { busKit } from "./rules/bus-kit.ts";
export { busLookedAt } from "./rules/bus-looked-at.ts";
export { busNotOverfull } from "./rules/bus-not-overfull.ts";
export { busOnlyPupils } from "./rules/bus-only-pupils.ts";
export { busServiced } from "./rules/bus-serviced.ts";
export { busSpeed } from "./rules/bus-speed.ts";
export { driverExperienced } from "./rules/driver-experienced.ts";
export { driverNotOverAge } from "./rules/driver-not-over-age.ts";
export { driverOfAge } from "./rules/driver-of-age.ts";
export { driverQualified } from "./rules/driver-qualified.ts";
export { driverReviewed } from "./rules/driver-reviewed.ts";

// Rules: activities

export { escortsEnough } from "./rules/escorts-enough.ts";
export { eventPermit } from "./rules/event-permit.ts";
export { outingListComplete } from "./rules/outing-list-complete.ts";
export { outingReady } from "./rules/outing-ready.ts";

// Rules: fees, nights and health

export { auditFiled } from "./rules/audit-filed.ts";
export { cooksEnough } from "./rules/cooks-enough.ts";
export { dietReached } from "./rules/diet-reached.ts";
export { dietShare } from "./rules/diet-share.ts";
export { dietSurveyed } from "./rules/diet-surveyed.ts";
export { feesPublished } from "./rules/fees-published.ts";
export { firstAidKitChecked } from "./rules/first-aid-kit-checked.ts";
export { firstAidersEnough } from "./rules/first-aiders-enough.ts";
export { healthStaff } from "./rules/health-staff.ts";
export { nightDuty } from "./rules/night-duty.ts";
export { nightsSharedOut } from "./rules/nights-shared-out.ts";
export { nurseryReport } from "./rules/nursery-report.ts";
export { privateAudited } from "./rules/private-audited.ts";
export { studyHours } from "./rules/study-hours.ts";
