import { airconCheck } from "./entries/aircon.ts";
import { assetDisposal, assetEvent, assetReview } from "./entries/asset-changes.ts";
import { audit } from "./entries/audits.ts";
import { campaign } from "./entries/campaigns.ts";
import { assetTag, handover, keyCount, loan, serviceState } from "./entries/custody.ts";
import { compensation, damage, repairPlan } from "./entries/damage.ts";
import { energyMeasure, energyQuota, energyResult, topUp } from "./entries/energy-plan.ts";
import { equipmentFile, extinguisherCard } from "./entries/equipment-files.ts";
import { feeCharge, feeItem } from "./entries/fees.ts";
import { greening, plantCheck } from "./entries/grounds.ts";
import { offerScore, usage } from "./entries/offers.ts";
import { milestone, progress, project } from "./entries/projects.ts";
import { controlCheck, keySite, risk, riskControl } from "./entries/risks.ts";
import { booking, roomCount, roomStandard } from "./entries/rooms.ts";
import { quota, stockItem } from "./entries/supplies.ts";
import { testReport } from "./entries/tests.ts";
import {
  energyAllowed,
  gasPerPersonDay,
  savingExpected,
  savingRealised,
  savingVerified,
  toppedUp,
} from "./metrics/energy-plan.ts";
import {
  budgetExecution,
  budgetGranted,
  budgetGrantedAll,
  budgetSpent,
  budgetSpentAll,
  energyCostPerPersonDay,
  energySpent,
} from "./metrics/money.ts";
import {
  allowed,
  assetsAgreeing,
  closureRate,
  drawn,
  growth,
  hoursBooked,
  issuesClosed,
  issuesFound,
  itemDrawn,
  lossRate,
  ownShare,
  piecesHeld,
  piecesLost,
  repairMedian,
  repairsOwn,
  repairsPlanned,
  responseMedian,
  responseNinth,
  roomItemsDue,
  roomItemsFound,
} from "./metrics/upkeep.ts";
import { assetTags, outOfService, roomsHandedOver, tagNumbers } from "./registers/custody.ts";
import { equipmentFiles, metersOfAreas } from "./registers/equipment.ts";
import { bookings, feesApproved, keySites, risks, roomItems, stockItems, testsInForce } from "./registers/premises.ts";
import { waterKeepers, waterTanks } from "./registers/water.ts";

/** What the pack holds about things, money, premises and energy 物、财、场所、能源; the pack lists it with the rest. */
export const estate = {
  entries: {
    assetTag,
    handover,
    loan,
    serviceState,
    keyCount,
    damage,
    compensation,
    repairPlan,
    stockItem,
    quota,
    roomStandard,
    roomCount,
    booking,
    project,
    milestone,
    progress,
    feeItem,
    feeCharge,
    audit,
    offerScore,
    usage,
    risk,
    riskControl,
    controlCheck,
    keySite,
    testReport,
    energyQuota,
    energyMeasure,
    energyResult,
    topUp,
    plantCheck,
    greening,
    campaign,
    equipmentFile,
    extinguisherCard,
    assetDisposal,
    assetEvent,
    assetReview,
    airconCheck,
  },
  registers: [
    assetTags,
    tagNumbers,
    roomsHandedOver,
    outOfService,
    equipmentFiles,
    metersOfAreas,
    keySites,
    risks,
    testsInForce,
    bookings,
    roomItems,
    stockItems,
    feesApproved,
    waterTanks,
    waterKeepers,
  ],
  metrics: [
    budgetGranted,
    budgetSpent,
    budgetGrantedAll,
    budgetSpentAll,
    budgetExecution,
    energySpent,
    energyCostPerPersonDay,
    piecesLost,
    piecesHeld,
    lossRate,
    assetsAgreeing,
    responseMedian,
    responseNinth,
    repairMedian,
    repairsPlanned,
    repairsOwn,
    ownShare,
    issuesFound,
    issuesClosed,
    closureRate,
    growth,
    hoursBooked,
    roomItemsDue,
    roomItemsFound,
    drawn,
    allowed,
    itemDrawn,
    gasPerPersonDay,
    energyAllowed,
    savingExpected,
    savingVerified,
    savingRealised,
    toppedUp,
  ],
} as const;
