import { definePack } from "@houqin/core";
import { majorHazardSheet } from "./checklists/major-hazard-sheet.ts";
import { ninePreventionsSheet } from "./checklists/nine-preventions-sheet.ts";
import { roomSheet } from "./checklists/room-sheet.ts";
import { serviceSheet } from "./checklists/service-sheet.ts";
import { accident, accidentReview, familyNotice } from "./entries/accidents.ts";
import { activity, festivalPlan, gift, outing, safetyTalk } from "./entries/activities.ts";
import { agreement, consent } from "./entries/agreements.ts";
import { assessment, measure, riskRating } from "./entries/assessment.ts";
import { bath, call, evacuationHelp, feeding, medication, restraint, restraintEnd, turn } from "./entries/care.ts";
import { deposit, depositUse } from "./entries/deposits.ts";
import { careRound, dutyCheck, handover } from "./entries/duty.ts";
import { healthCheck, symptom } from "./entries/health.ts";
import { familyMeeting, opinionSurvey } from "./entries/opinions.ts";
import { fireRule, paper } from "./entries/papers.ts";
import { discharge, fileDestroyed, resident } from "./entries/residents.ts";
import { majorHazardCheck, preventionsCheck, roomCheck, serviceReview } from "./entries/self-inspections.ts";
import {
  activitySorts,
  giftCoverage,
  giftReceivers,
  groupAnswered,
  groupSatisfaction,
  groupSatisfied,
  timesTakenPart,
} from "./metrics/life.ts";
import {
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
import { optionTitles } from "./option-titles.ts";
import { legal, recommended, strict } from "./presets.ts";
import { filings, fireRules, ratings, roomResidents } from "./registers/premises.ts";
import {
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
import { carers, inductionPassed } from "./registers/staff.ts";
import { rules } from "./rules.ts";
import { centreCard } from "./scorecards/centre.ts";

/**
 * What elder-care centres answer for 养老机构规则包: residents and their risks by the nine preventions, accidents, duty, care, staff, hygiene, activities, opinions, fees.
 * Needs the pack `general`, whose shifts, certificates, patrols, inspections and drills it reads.
 *
 * @example
 * eldercare.rules.length; //=> 70
 * eldercare.requires; //=> ["general"]
 */
export const eldercare = definePack({
  name: "eldercare",
  title: { zh: "养老机构", en: "Elder care" },
  requires: ["general"],
  sites: ["elder-care"],
  entries: {
    accident,
    familyNotice,
    accidentReview,
    activity,
    festivalPlan,
    outing,
    gift,
    safetyTalk,
    agreement,
    consent,
    riskRating,
    assessment,
    measure,
    call,
    turn,
    medication,
    restraint,
    restraintEnd,
    bath,
    feeding,
    evacuationHelp,
    deposit,
    depositUse,
    careRound,
    handover,
    dutyCheck,
    healthCheck,
    symptom,
    opinionSurvey,
    familyMeeting,
    resident,
    discharge,
    fileDestroyed,
    preventionsCheck,
    roomCheck,
    serviceReview,
    majorHazardCheck,
    paper,
    fireRule,
  },
  registers: [
    residents,
    agreements,
    restraintConsents,
    medicationConsents,
    mayChoke,
    mayHaveSores,
    evacuationHelpers,
    talksHeard,
    assessedLately,
    checkedLately,
    carers,
    inductionPassed,
    filings,
    ratings,
    fireRules,
    roomResidents,
  ],
  metrics: [
    activitySorts,
    timesTakenPart,
    giftReceivers,
    giftCoverage,
    groupSatisfied,
    groupAnswered,
    groupSatisfaction,
    residentDays,
    residentsHere,
    carersHere,
    accidents,
    seriousAccidents,
    intrusions,
    accidentRate,
    kwhPerResidentDay,
    waterPerResidentDay,
  ],
  scorecards: [centreCard],
  rules,
  checklists: [ninePreventionsSheet, roomSheet, serviceSheet, majorHazardSheet],
  presets: { recommended, strict, legal },
  optionTitles,
  terms: {
    resident: { zh: "老人", en: "resident" },
    carer: { zh: "护理员", en: "carer" },
    preventions: { zh: "九防", en: "nine preventions" },
  },
});
