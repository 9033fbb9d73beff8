import { definePack } from "@houqin/core";
import { kindergartenDaySheet } from "./checklists/kindergarten-day-sheet.ts";
import { nurseryQualitySheet } from "./checklists/nursery-quality-sheet.ts";
import { roomSheet } from "./checklists/room-sheet.ts";
import { termStartSheet } from "./checklists/term-start-sheet.ts";
import { activity, activityPermit, activityReady } from "./entries/activities.ts";
import { authorityReport } from "./entries/authority-report.ts";
import { busDriver, busKitCheck, busSpeedRead } from "./entries/bus-checks.ts";
import { busTrip } from "./entries/bus-trip.ts";
import { campusPaper } from "./entries/campus-papers.ts";
import { childHarm, parentsTold } from "./entries/child-harm.ts";
import { childCheck, childRelease } from "./entries/children.ts";
import { childReturn, classDay } from "./entries/class-day.ts";
import { classRoll, intakeCheck } from "./entries/class-roll.ts";
import { classContract, classIssue } from "./entries/class-things.ts";
import { dietSurvey } from "./entries/diet-survey.ts";
import { enrolment } from "./entries/enrolment.ts";
import { hazardousCount, hazardousKeeper, hazardousMove } from "./entries/hazardous.ts";
import { outbreak, outbreakReport, sickLeave, sickTrace } from "./entries/illness.ts";
import { labWaste } from "./entries/lab-waste.ts";
import { safetyLesson } from "./entries/lessons.ts";
import { schoolChecked } from "./entries/school-checked.ts";
import { timetable } from "./entries/timetable.ts";
import { alikeCases, childrenArrived, childrenReleased, injuries, securityIncidents } from "./metrics/children.ts";
import {
  boarders,
  cookCount,
  firstAiderCount,
  guardCount,
  healthWorkerCount,
  nightsOnDuty,
  pupils,
} from "./metrics/people.ts";
import {
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
import { optionTitles } from "./option-titles.ts";
import { boardingschool, dayschool, kindergarten, legal, recommended, strict, university } from "./presets.ts";
import { schoolBuses, waterTests } from "./registers/equipment.ts";
import { hazardousKeepers, hazardousStock } from "./registers/hazardous.ts";
import {
  busInspections,
  driverReviews,
  guardCards,
  liabilityInsurance,
  privateLicences,
  vettings,
} from "./registers/papers.ts";
import { cooks, guards, healthWorkers, qualifiedDrivers } from "./registers/people.ts";
import { classContracts } from "./registers/property.ts";
import { rules } from "./rules.ts";
import { classProperty } from "./scorecards/class-property.ts";
import { kindergartenCare } from "./scorecards/kindergarten-care.ts";
import { schoolSafety } from "./scorecards/school-safety.ts";

/**
 * What schools and kindergartens answer for beside what every department does 学校、幼儿园规则包: terms, the things of the classes, classrooms, water, playground,
 * children, illness, hazardous goods, gate, drills, bus, activities, nights and health. Needs the pack `general`, whose inspections, equipment checks, certificates,
 * shifts, drills and headcounts it reads.
 *
 * @example
 * school.rules.length; //=> 102
 * school.requires; //=> ["general"]
 */
export const school = definePack({
  name: "school",
  title: { zh: "学校、幼儿园", en: "School and kindergarten" },
  requires: ["general"],
  sites: ["school", "kindergarten", "university"],
  entries: {
    hazardousMove,
    hazardousCount,
    hazardousKeeper,
    labWaste,
    campusPaper,
    enrolment,
    sickLeave,
    sickTrace,
    outbreak,
    outbreakReport,
    safetyLesson,
    busTrip,
    activity,
    activityReady,
    activityPermit,
    schoolChecked,
    childRelease,
    childCheck,
    classIssue,
    classContract,
    authorityReport,
    childHarm,
    parentsTold,
    busDriver,
    busSpeedRead,
    busKitCheck,
    classDay,
    childReturn,
    classRoll,
    intakeCheck,
    dietSurvey,
    timetable,
  },
  registers: [
    guards,
    healthWorkers,
    cooks,
    qualifiedDrivers,
    hazardousKeepers,
    hazardousStock,
    vettings,
    guardCards,
    driverReviews,
    busInspections,
    liabilityInsurance,
    privateLicences,
    waterTests,
    schoolBuses,
    classContracts,
  ],
  metrics: [
    pupils,
    boarders,
    cookCount,
    guardCount,
    healthWorkerCount,
    firstAiderCount,
    nightsOnDuty,
    handedOut,
    accountedFor,
    handedToClass,
    classAccounts,
    classKept,
    gearChecks,
    gearSound,
    gearAvailable,
    hazardousCounted,
    childrenArrived,
    childrenReleased,
    alikeCases,
    injuries,
    securityIncidents,
  ],
  scorecards: [kindergartenCare, classProperty, schoolSafety],
  rules,
  checklists: [kindergartenDaySheet, nurseryQualitySheet, roomSheet, termStartSheet],
  presets: { recommended, strict, legal, kindergarten, dayschool, boardingschool, university },
  optionTitles,
  terms: {
    pupil: { zh: "学生", en: "pupil" },
    child: { zh: "幼儿", en: "child" },
    teacher: { zh: "教职工", en: "teacher" },
    guard: { zh: "保安", en: "guard" },
    class: { zh: "班级", en: "class" },
  },
});
