import { airconSet } from "./rules/aircon-set.ts";
import { areasChecked } from "./rules/areas-checked.ts";
import { areasMetered } from "./rules/areas-metered.ts";
import { assetsCounted } from "./rules/assets-counted.ts";
import { assetsReviewed } from "./rules/assets-reviewed.ts";
import { assetsTagged } from "./rules/assets-tagged.ts";
import { auditHeld } from "./rules/audit-held.ts";
import { bestOfferTaken } from "./rules/best-offer-taken.ts";
import { budgetExecuted } from "./rules/budget-executed.ts";
import { budgetKept } from "./rules/budget-kept.ts";
import { campaignCovers } from "./rules/campaign-covers.ts";
import { campaignHeld } from "./rules/campaign-held.ts";
import { campusesAccredited } from "./rules/campuses-accredited.ts";
import { cleanedAfter } from "./rules/cleaned-after.ts";
import { cleaningAssessed } from "./rules/cleaning-assessed.ts";
import { compensationApproved } from "./rules/compensation-approved.ts";
import { compensationDue } from "./rules/compensation-due.ts";
import { controlsChecked } from "./rules/controls-checked.ts";
import { damageRecorded } from "./rules/damage-recorded.ts";
import { disposalBooked } from "./rules/disposal-booked.ts";
import { domainsChecked } from "./rules/domains-checked.ts";
import { energyTargetFiled } from "./rules/energy-target-filed.ts";
import { equipmentFileWhole } from "./rules/equipment-file-whole.ts";
import { equipmentFiled } from "./rules/equipment-filed.ts";
import { equipmentMaintained } from "./rules/equipment-maintained.ts";
import { extinguisherFiled } from "./rules/extinguisher-filed.ts";
import { feeApproved } from "./rules/fee-approved.ts";
import { feeWithinRate } from "./rules/fee-within-rate.ts";
import { fireMonth } from "./rules/fire-month.ts";
import { firstInFirstOut } from "./rules/first-in-first-out.ts";
import { gasFalls } from "./rules/gas-falls.ts";
import { groundsLooked } from "./rules/grounds-looked.ts";
import { groundsThrive } from "./rules/grounds-thrive.ts";
import { handoverSigned } from "./rules/handover-signed.ts";
import { issuesClosedShare } from "./rules/issues-closed-share.ts";
import { keySitesChecked } from "./rules/key-sites-checked.ts";
import { keySitesMarked } from "./rules/key-sites-marked.ts";
import { keysApproved } from "./rules/keys-approved.ts";
import { keysComplete } from "./rules/keys-complete.ts";
import { keysCounted } from "./rules/keys-counted.ts";
import { leaversHandOver } from "./rules/leavers-hand-over.ts";
import { lightningTested } from "./rules/lightning-tested.ts";
import { lineFalls } from "./rules/line-falls.ts";
import { lineShare } from "./rules/line-share.ts";
import { loansReturned } from "./rules/loans-returned.ts";
import { lossFalls } from "./rules/loss-falls.ts";
import { lossLow } from "./rules/loss-low.ts";
import { milestonesReached } from "./rules/milestones-reached.ts";
import { noDeadStock } from "./rules/no-dead-stock.ts";
import { officialAnswered } from "./rules/official-answered.ts";
import { orderedAhead } from "./rules/ordered-ahead.ts";
import { outsideRepair } from "./rules/outside-repair.ts";
import { projectsStarted } from "./rules/projects-started.ts";
import { pruned } from "./rules/pruned.ts";
import { readyBefore } from "./rules/ready-before.ts";
import { repairArrived } from "./rules/repair-arrived.ts";
import { repairOrReplace } from "./rules/repair-or-replace.ts";
import { responseFaster } from "./rules/response-faster.ts";
import { restoredAfterCheck } from "./rules/restored-after-check.ts";
import { risksControlled } from "./rules/risks-controlled.ts";
import { roomItemsComplete } from "./rules/room-items-complete.ts";
import { roomsChecked } from "./rules/rooms-checked.ts";
import { roomsTakenOver } from "./rules/rooms-taken-over.ts";
import { roomsUsed } from "./rules/rooms-used.ts";
import { savingsRealised } from "./rules/savings-realised.ts";
import { significantUses } from "./rules/significant-uses.ts";
import { stockNotOver } from "./rules/stock-not-over.ts";
import { stockNotShort } from "./rules/stock-not-short.ts";
import { stoppedUnused } from "./rules/stopped-unused.ts";
import { surpriseCheck } from "./rules/surprise-check.ts";
import { tagsUnique } from "./rules/tags-unique.ts";
import { tankCleaned } from "./rules/tank-cleaned.ts";
import { tankCleanerHealth } from "./rules/tank-cleaner-health.ts";
import { tankWaterTested } from "./rules/tank-water-tested.ts";
import { tenderBidders } from "./rules/tender-bidders.ts";
import { tenderPanel } from "./rules/tender-panel.ts";
import { termPhasesChecked } from "./rules/term-phases-checked.ts";
import { testsValid } from "./rules/tests-valid.ts";
import { thoroughCleaning } from "./rules/thorough-cleaning.ts";
import { topUpsAgree } from "./rules/top-ups-agree.ts";
import { unsafeStopped } from "./rules/unsafe-stopped.ts";
import { usageAsked } from "./rules/usage-asked.ts";
import { useFalls } from "./rules/use-falls.ts";
import { waterFalls } from "./rules/water-falls.ts";
import { waterResultPosted } from "./rules/water-result-posted.ts";
import { waterStaffHealth } from "./rules/water-staff-health.ts";
import { wateredWhenDry } from "./rules/watered-when-dry.ts";
import { weeded } from "./rules/weeded.ts";
import { withinEnergyQuota } from "./rules/within-energy-quota.ts";
import { withinQuota } from "./rules/within-quota.ts";
import { zonesCleaned } from "./rules/zones-cleaned.ts";

/** The rules about things, money, premises and energy, grouped by what they are for. */
export const estateRules = [
  // custody
  assetsTagged,
  tagsUnique,
  assetsCounted,
  assetsReviewed,
  disposalBooked,
  handoverSigned,
  leaversHandOver,
  roomsTakenOver,
  loansReturned,
  keysComplete,
  keysCounted,
  keysApproved,
  // unsafe things and damage
  unsafeStopped,
  stoppedUnused,
  restoredAfterCheck,
  damageRecorded,
  compensationDue,
  compensationApproved,
  lossLow,
  lossFalls,
  repairOrReplace,
  outsideRepair,
  responseFaster,
  repairArrived,
  // rooms
  roomItemsComplete,
  roomsChecked,
  roomsUsed,
  readyBefore,
  cleanedAfter,
  // supplies
  stockNotShort,
  stockNotOver,
  firstInFirstOut,
  noDeadStock,
  withinQuota,
  useFalls,
  // purchases, money and projects
  orderedAhead,
  bestOfferTaken,
  tenderBidders,
  tenderPanel,
  usageAsked,
  budgetKept,
  budgetExecuted,
  lineShare,
  lineFalls,
  feeApproved,
  feeWithinRate,
  auditHeld,
  milestonesReached,
  projectsStarted,
  // energy
  waterFalls,
  gasFalls,
  withinEnergyQuota,
  savingsRealised,
  topUpsAgree,
  significantUses,
  energyTargetFiled,
  areasMetered,
  airconSet,
  // premises and risks
  areasChecked,
  domainsChecked,
  termPhasesChecked,
  surpriseCheck,
  keySitesChecked,
  keySitesMarked,
  risksControlled,
  controlsChecked,
  issuesClosedShare,
  testsValid,
  lightningTested,
  equipmentMaintained,
  fireMonth,
  campaignHeld,
  campaignCovers,
  equipmentFiled,
  equipmentFileWhole,
  extinguisherFiled,
  officialAnswered,
  // water tanks
  tankCleaned,
  tankWaterTested,
  waterResultPosted,
  waterStaffHealth,
  tankCleanerHealth,
  // titles
  campusesAccredited,
  // cleaning and grounds
  zonesCleaned,
  thoroughCleaning,
  cleaningAssessed,
  wateredWhenDry,
  weeded,
  groundsLooked,
  pruned,
  groundsThrive,
] as const;
