import { definePack } from "@houqin/core";
import { fireCheckSheet } from "./checklists/fire-check-sheet.ts";
import { roomCheckSheet } from "./checklists/room-check-sheet.ts";
import { accreditation, criterion, evidence } from "./entries/accreditation.ts";
import { activity, activityPlan, activityStep, contestStep, publicity } from "./entries/activities.ts";
import { assetCount, assetRecord, keyCustody } from "./entries/assets.ts";
import { assignment, progress } from "./entries/assignments.ts";
import { headcount, shift, visitor } from "./entries/attendance.ts";
import { certificate } from "./entries/certificates.ts";
import { checked } from "./entries/checked.ts";
import { emergencyPlan } from "./entries/emergency-plans.ts";
import { correction, issue, recheck, rootCause, verification } from "./entries/hazards.ts";
import { incident } from "./entries/incidents.ts";
import { loan, loanReturn, recordDisposal } from "./entries/loans.ts";
import { meterReading } from "./entries/meters.ts";
import { invoice, posting } from "./entries/money.ts";
import { publication, report } from "./entries/notices.ts";
import { feedback, reply, survey } from "./entries/opinions.ts";
import { learning, slip, workItem } from "./entries/own-work.ts";
import { acknowledgement, notice, policy } from "./entries/policies.ts";
import { areaUse, cleaning, hotWork } from "./entries/premises.ts";
import { acceptance, approval, purchaseOrder, purchaseRequest, quote } from "./entries/purchasing.ts";
import { quiz } from "./entries/quizzes.ts";
import { repairRequest, repairStep } from "./entries/repairs.ts";
import { committee, duty, responsibilityLetter } from "./entries/responsibility.ts";
import { handover, roster } from "./entries/rosters.ts";
import { equipmentCheck, inspection, patrol } from "./entries/rounds.ts";
import { boxOpening, liaison, need, serviceRequest, serviceStep } from "./entries/service.ts";
import { appraisal, benefit, reward, staffFile, talk } from "./entries/staff.ts";
import { stockCount, stockMove } from "./entries/stock.ts";
import { drill, meeting, training } from "./entries/training.ts";
import {
  electricity,
  gas,
  kwhPerPersonDay,
  meterRise,
  meterUsed,
  personDays,
  water,
  waterPerPersonDay,
} from "./metrics/energy.ts";
import {
  assignmentsOnTime,
  correctionsOnTime,
  criteriaReady,
  feedbackOnTime,
  fireTrainingCoverage,
  repairsOnTime,
} from "./metrics/figures.ts";
import {
  peopleAnswered,
  peopleAnsweredLogistics,
  peopleAsked,
  peopleSatisfied,
  peopleSatisfiedLogistics,
  satisfied,
  satisfiedLogistics,
  surveyReturn,
} from "./metrics/opinions.ts";
import {
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
import { assetCounted, purchased30Days, stockCounted } from "./metrics/property.ts";
import { fires, incidents, repeatIssues, seriousIncidents } from "./metrics/safety.ts";
import { legal, recommended, strict } from "./presets.ts";
import { emergencyPlans, policiesByTheme, policiesInForce, policiesReviewed } from "./registers/documents.ts";
import {
  extinguishers,
  fireFacilityTests,
  lifts,
  meters,
  specialEquipment,
  specialEquipmentInspections,
} from "./registers/equipment.ts";
import { assetBook, assetCards, assetList, stock } from "./registers/holdings.ts";
import { issuesOpen, keysOut, majorHazards, repairsOpen } from "./registers/open-matters.ts";
import { areaOwners, fireTrained, hotWorkCertificates, onPost, onShift, postsHeld } from "./registers/people.ts";
import {
  bookings,
  dutyOwners,
  filedPapers,
  firstAidCertificates,
  lettersInForce,
  onRoster,
  opinionBoxes,
  trained,
} from "./registers/staffing.ts";
import { rules } from "./rules.ts";

/**
 * What every logistics department has 通用规则包: fire safety, hazards, equipment, duty, purchasing, property, service,
 * energy, people, documents.
 *
 * @example
 * general.rules.length; //=> 142
 * Object.keys(general.presets); //=> ["recommended", "strict", "legal"]
 */
export const general = definePack({
  name: "general",
  title: { zh: "后勤通用", en: "General logistics" },
  entries: {
    assetRecord,
    assetCount,
    keyCustody,
    shift,
    headcount,
    visitor,
    certificate,
    issue,
    correction,
    verification,
    recheck,
    rootCause,
    incident,
    meterReading,
    posting,
    invoice,
    report,
    publication,
    feedback,
    reply,
    survey,
    areaUse,
    cleaning,
    hotWork,
    purchaseRequest,
    approval,
    quote,
    purchaseOrder,
    acceptance,
    repairRequest,
    repairStep,
    patrol,
    inspection,
    checked,
    equipmentCheck,
    stockMove,
    stockCount,
    training,
    drill,
    meeting,
    // people, documents, service
    accreditation,
    criterion,
    evidence,
    activity,
    activityPlan,
    activityStep,
    contestStep,
    publicity,
    assignment,
    progress,
    emergencyPlan,
    loan,
    loanReturn,
    recordDisposal,
    learning,
    slip,
    workItem,
    acknowledgement,
    notice,
    policy,
    quiz,
    committee,
    duty,
    responsibilityLetter,
    handover,
    roster,
    boxOpening,
    liaison,
    need,
    serviceRequest,
    serviceStep,
    appraisal,
    benefit,
    reward,
    staffFile,
    talk,
  },
  registers: [
    extinguishers,
    specialEquipment,
    lifts,
    meters,
    specialEquipmentInspections,
    fireFacilityTests,
    stock,
    assetBook,
    assetList,
    assetCards,
    issuesOpen,
    majorHazards,
    repairsOpen,
    keysOut,
    postsHeld,
    areaOwners,
    onPost,
    onShift,
    hotWorkCertificates,
    fireTrained,
    // people, documents, service
    emergencyPlans,
    policiesByTheme,
    policiesInForce,
    policiesReviewed,
    bookings,
    dutyOwners,
    filedPapers,
    firstAidCertificates,
    lettersInForce,
    onRoster,
    opinionBoxes,
    trained,
  ],
  metrics: [
    electricity,
    water,
    personDays,
    kwhPerPersonDay,
    waterPerPersonDay,
    gas,
    meterRise,
    meterUsed,
    correctionsOnTime,
    repairsOnTime,
    fireTrainingCoverage,
    peopleSatisfied,
    peopleAnswered,
    peopleAsked,
    satisfied,
    peopleSatisfiedLogistics,
    peopleAnsweredLogistics,
    satisfiedLogistics,
    surveyReturn,
    purchased30Days,
    stockCounted,
    assetCounted,
    fires,
    incidents,
    seriousIncidents,
    repeatIssues,
    // people, documents, service
    assignmentsOnTime,
    criteriaReady,
    feedbackOnTime,
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
  ],
  rules,
  checklists: [fireCheckSheet, roomCheckSheet],
  presets: { recommended, strict, legal },
});
