import { definePack } from "@houqin/core";
import { fireCheckSheet } from "./checklists/fire-check-sheet.ts";
import { fireMonthSheet } from "./checklists/fire-month-sheet.ts";
import { hygieneSheet } from "./checklists/hygiene-sheet.ts";
import { roomCheckSheet } from "./checklists/room-check-sheet.ts";
import { assetCount, assetRecord, keyCustody } from "./entries/assets.ts";
import { headcount, shift, visitor, visitorLeft } from "./entries/attendance.ts";
import { certificate } from "./entries/certificates.ts";
import { checked } from "./entries/checked.ts";
import { correction, issue, recheck, rootCause, verification } from "./entries/hazards.ts";
import { incident } from "./entries/incidents.ts";
import { meterReading } from "./entries/meters.ts";
import { invoice } from "./entries/money.ts";
import { publication, report } from "./entries/notices.ts";
import { feedback, reply, survey } from "./entries/opinions.ts";
import { areaUse, cleaning, hotWork } from "./entries/premises.ts";
import { acceptance, approval, purchaseOrder, purchaseRequest, quote } from "./entries/purchasing.ts";
import { repairRequest, repairStep } from "./entries/repairs.ts";
import { equipmentCheck, inspection, patrol } from "./entries/rounds.ts";
import { stockCount, stockMove } from "./entries/stock.ts";
import { drill, meeting, training } from "./entries/training.ts";
import { estate } from "./estate.ts";
import { kitchen } from "./kitchen.ts";
import { labour } from "./labour.ts";
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
import { correctionsOnTime, fireTrainingCoverage, repairsOnTime } from "./metrics/figures.ts";
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
import { assetCounted, purchased30Days, stockCounted } from "./metrics/property.ts";
import { fires, incidents, repeatIssues, seriousIncidents } from "./metrics/safety.ts";
import { optionTitles } from "./option-titles.ts";
import { legal, recommended, strict } from "./presets.ts";
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
import {
  areaOwners,
  fireTrained,
  healthCertificates,
  hotWorkCertificates,
  onPost,
  onShift,
  postsHeld,
} from "./registers/people.ts";
import { rules } from "./rules.ts";
import { safety } from "./safety.ts";
import { service } from "./service.ts";
import { tenders } from "./tenders.ts";

/**
 * What every logistics department has 通用规则包: fire safety, hazards, equipment, duty, purchasing, property, service, energy.
 *
 * @example
 * general.rules.length; //=> 305
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
    visitorLeft,
    certificate,
    issue,
    correction,
    verification,
    recheck,
    rootCause,
    incident,
    meterReading,
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
    ...tenders.entries,
    ...labour.entries,
    ...service.entries,
    ...estate.entries,
    ...safety.entries,
    ...kitchen.entries,
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
    healthCertificates,
    hotWorkCertificates,
    fireTrained,
    ...labour.registers,
    ...service.registers,
    ...estate.registers,
    ...safety.registers,
    ...kitchen.registers,
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
    ...labour.metrics,
    ...service.metrics,
    ...estate.metrics,
    ...safety.metrics,
  ],
  rules,
  checklists: [fireCheckSheet, roomCheckSheet, fireMonthSheet, hygieneSheet],
  presets: { recommended, strict, legal },
  optionTitles,
  terms: {
    person: { zh: "职工", en: "member of staff" },
    head: { zh: "负责人", en: "head" },
    hazard: { zh: "隐患", en: "hazard" },
    asset: { zh: "固定资产", en: "asset" },
    repair: { zh: "报修", en: "repair" },
  },
});
