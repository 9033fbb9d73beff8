import { accreditation, criterion, evidence } from "./entries/accreditation.ts";
import { activity, activityPlan, activityStep, contestStep, publicity } from "./entries/activities.ts";
import { assignment, assignmentStep } from "./entries/assignments.ts";
import { emergencyPlan } from "./entries/emergency-plans.ts";
import { learning, slip, workItem } from "./entries/own-work.ts";
import { acknowledgement, notice, policy } from "./entries/policies.ts";
import { quiz } from "./entries/quizzes.ts";
import { recordDisposal } from "./entries/record-disposal.ts";
import { committee, duty, responsibilityLetter } from "./entries/responsibility.ts";
import { dutyLog, roster } from "./entries/rosters.ts";
import { boxOpening, liaison, need, serviceRequest, serviceStep } from "./entries/service.ts";
import { appraisal, benefit, reward, staffFile, talk } from "./entries/staff.ts";
import { assignmentsOnTime, criteriaReady, feedbackOnTime } from "./metrics/figures.ts";
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
import {
  emergencyPlans,
  plansToDrill,
  policiesByTheme,
  policiesInForce,
  policiesReviewed,
} from "./registers/documents.ts";
import {
  dutyOwners,
  filedPapers,
  firstAidCertificates,
  lettersInForce,
  onRoster,
  opinionBoxes,
  trained,
} from "./registers/staffing.ts";

/** Kinds, registers and metrics about people, documents and service. */
export const service = {
  entries: {
    accreditation,
    criterion,
    evidence,
    activity,
    activityPlan,
    activityStep,
    contestStep,
    publicity,
    assignment,
    assignmentStep,
    emergencyPlan,
    learning,
    slip,
    workItem,
    acknowledgement,
    notice,
    policy,
    quiz,
    recordDisposal,
    committee,
    duty,
    responsibilityLetter,
    dutyLog,
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
    emergencyPlans,
    plansToDrill,
    policiesByTheme,
    policiesInForce,
    policiesReviewed,
    dutyOwners,
    filedPapers,
    firstAidCertificates,
    lettersInForce,
    onRoster,
    opinionBoxes,
    trained,
  ],
  metrics: [
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
} as const;
