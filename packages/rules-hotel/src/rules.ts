import { airQuality } from "./rules/air-quality.ts";
import { airTested } from "./rules/air-tested.ts";
import { banquetSampleKept } from "./rules/banquet-sample-kept.ts";
import { banquetSampleWeight } from "./rules/banquet-sample-weight.ts";
import { banquetSampled } from "./rules/banquet-sampled.ts";
import { breakageRate } from "./rules/breakage-rate.ts";
import { breakageRecord } from "./rules/breakage-record.ts";
import { buffetHeld } from "./rules/buffet-held.ts";
import { buffetRead } from "./rules/buffet-read.ts";
import { closingChecked } from "./rules/closing-checked.ts";
import { consumptionNorm } from "./rules/consumption-norm.ts";
import { costPerCover } from "./rules/cost-per-cover.ts";
import { cupLog } from "./rules/cup-log.ts";
import { cupsDisinfected } from "./rules/cups-disinfected.ts";
import { discardRecord } from "./rules/discard-record.ts";
import { discardTwo } from "./rules/discard-two.ts";
import { dishwasherRinse } from "./rules/dishwasher-rinse.ts";
import { drillHalf } from "./rules/drill-half.ts";
import { fireRounds } from "./rules/fire-rounds.ts";
import { fireTrainingHalf } from "./rules/fire-training-half.ts";
import { foreignReported } from "./rules/foreign-reported.ts";
import { freshAir } from "./rules/fresh-air.ts";
import { guestRegistered } from "./rules/guest-registered.ts";
import { hygieneFileKept } from "./rules/hygiene-file-kept.ts";
import { hygieneLicence } from "./rules/hygiene-licence.ts";
import { interruptions } from "./rules/interruptions.ts";
import { kitchenChecked } from "./rules/kitchen-checked.ts";
import { kitsChecked } from "./rules/kits-checked.ts";
import { kitsComplete } from "./rules/kits-complete.ts";
import { labTested } from "./rules/lab-tested.ts";
import { licenceReviewed } from "./rules/licence-reviewed.ts";
import { linenBacteria } from "./rules/linen-bacteria.ts";
import { linenChanged } from "./rules/linen-changed.ts";
import { linenLoss } from "./rules/linen-loss.ts";
import { longStayLinen } from "./rules/long-stay-linen.ts";
import { lostRecord } from "./rules/lost-record.ts";
import { lostSettled } from "./rules/lost-settled.ts";
import { mealSeats } from "./rules/meal-seats.ts";
import { minorAsked } from "./rules/minor-asked.ts";
import { noColiforms } from "./rules/no-coliforms.ts";
import { noDisposables } from "./rules/no-disposables.ts";
import { oneGuestOneId } from "./rules/one-guest-one-id.ts";
import { openedReady } from "./rules/opened-ready.ts";
import { parAgrees } from "./rules/par-agrees.ts";
import { parCounted } from "./rules/par-counted.ts";
import { parFile } from "./rules/par-file.ts";
import { parRatio } from "./rules/par-ratio.ts";
import { pestControl } from "./rules/pest-control.ts";
import { poolAcidity } from "./rules/pool-acidity.ts";
import { poolChlorine } from "./rules/pool-chlorine.ts";
import { poolRead } from "./rules/pool-read.ts";
import { publicHygieneChecked } from "./rules/public-hygiene-checked.ts";
import { rejectRate } from "./rules/reject-rate.ts";
import { roomScore } from "./rules/room-score.ts";
import { roomTurned } from "./rules/room-turned.ts";
import { roomsInspected } from "./rules/rooms-inspected.ts";
import { shiftCovered } from "./rules/shift-covered.ts";
import { shiftHours } from "./rules/shift-hours.ts";
import { staffHealth } from "./rules/staff-health.ts";
import { staffRoomsChecked } from "./rules/staff-rooms-checked.ts";
import { starValid } from "./rules/star-valid.ts";
import { subStoreAgrees } from "./rules/sub-store-agrees.ts";
import { subStoreCounted } from "./rules/sub-store-counted.ts";
import { suppliesInBounds } from "./rules/supplies-in-bounds.ts";
import { towelsChanged } from "./rules/towels-changed.ts";
import { videoChecked } from "./rules/video-checked.ts";
import { washReturned } from "./rules/wash-returned.ts";
import { washShort } from "./rules/wash-short.ts";
import { zoneStandards } from "./rules/zone-standards.ts";
import { zonesCleaned } from "./rules/zones-cleaned.ts";

/** The rules of the pack, grouped by what they are for. */
export const rules = [
  // tableware
  dishwasherRinse,
  breakageRecord,
  breakageRate,
  // linen and par levels
  parCounted,
  parAgrees,
  parRatio,
  parFile,
  linenLoss,
  discardRecord,
  discardTwo,
  washReturned,
  washShort,
  // sub-stores and supplies
  subStoreCounted,
  subStoreAgrees,
  suppliesInBounds,
  consumptionNorm,
  costPerCover,
  // outlets
  openedReady,
  kitsChecked,
  kitsComplete,
  rejectRate,
  interruptions,
  buffetRead,
  buffetHeld,
  banquetSampled,
  banquetSampleWeight,
  banquetSampleKept,
  kitchenChecked,
  // rooms
  linenChanged,
  longStayLinen,
  towelsChanged,
  roomTurned,
  cupsDisinfected,
  cupLog,
  roomsInspected,
  roomScore,
  noDisposables,
  // public-place hygiene
  hygieneLicence,
  licenceReviewed,
  hygieneFileKept,
  publicHygieneChecked,
  starValid,
  staffHealth,
  airQuality,
  freshAir,
  airTested,
  labTested,
  linenBacteria,
  noColiforms,
  pestControl,
  zonesCleaned,
  zoneStandards,
  poolRead,
  poolChlorine,
  poolAcidity,
  // guests
  guestRegistered,
  oneGuestOneId,
  foreignReported,
  minorAsked,
  lostRecord,
  lostSettled,
  videoChecked,
  // staff
  staffRoomsChecked,
  shiftCovered,
  shiftHours,
  mealSeats,
  // fire and emergencies
  fireRounds,
  closingChecked,
  fireTrainingHalf,
  drillHalf,
] as const;
