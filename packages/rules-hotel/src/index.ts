export { hotel } from "./pack.ts";

// Checklists

export { kitchenSheet } from "./checklists/kitchen-sheet.ts";
export { openingSheet } from "./checklists/opening-sheet.ts";
export { publicHygieneSheet } from "./checklists/public-hygiene-sheet.ts";
export { roomSheet } from "./checklists/room-sheet.ts";
export { stewardingSheet } from "./checklists/stewarding-sheet.ts";

// Entry kinds

export { banquet, banquetSample } from "./entries/banquets.ts";
export { buffetReading } from "./entries/buffets.ts";
export { checkIn, guest, guestReport, lostItem, lostSettlement } from "./entries/guests.ts";
export { airReading, licence, poolReading } from "./entries/hygiene.ts";
export { openingCheck, roomCheck, stewardingCheck } from "./entries/inspections.ts";
export { labTest } from "./entries/lab-tests.ts";
export { washBack, washOut } from "./entries/laundry.ts";
export { closingCheck, dishKit, kitCheck, outletDay, passCheck } from "./entries/outlets.ts";
export { parCount, parItem, parMove, parTotal } from "./entries/par.ts";
export { checkOut, roomMade } from "./entries/rooms.ts";
export { kitchenCheck, publicHygieneCheck } from "./entries/self-checks.ts";
export { staffSitting, zoneStandard } from "./entries/staff.ts";
export { consumption, supplyItem } from "./entries/supplies.ts";

// Registers

export { parBook, parGroups, parItems, subStock, supplies, supplyItems } from "./registers/holdings.ts";
export {
  dishKits,
  licenceReviews,
  licences,
  videoRecorders,
  zonesWithStandard,
} from "./registers/papers.ts";
export { fireTrainedHalfYear, staffSeated } from "./registers/people.ts";
export { linenOfTheWeek, roomsLet } from "./registers/stays.ts";

// Metrics

export {
  breakageShare,
  consumablesCost,
  consumablesPerCover,
  covers,
  guestsRegistered,
  interruptionCount,
  openingScore,
  peopleIn,
  platesRejected,
  platesServed,
  rejectShare,
  rejectShareOfAll,
  roomCheckCount,
  roomScoreMean,
  stewardingScore,
  takings,
} from "./metrics/outlets.ts";
export {
  breakageValue,
  linenFound,
  linenGone,
  linenLossRate,
  lossRate,
  piecesCounted,
  piecesDiscarded,
  piecesGone,
  piecesHeld,
  subCounted,
} from "./metrics/par.ts";

// Scorecards

export { hotelMonth } from "./scorecards/hotel-month.ts";
export { stewardingMonth } from "./scorecards/stewarding-month.ts";

// Rules: tableware

export { breakageRate } from "./rules/breakage-rate.ts";
export { breakageRecord } from "./rules/breakage-record.ts";
export { dishwasherRinse } from "./rules/dishwasher-rinse.ts";

// Rules: waste

// Rules: linen and par levels

export { discardRecord } from "./rules/discard-record.ts";
export { discardTwo } from "./rules/discard-two.ts";
export { linenLoss } from "./rules/linen-loss.ts";
export { parAgrees } from "./rules/par-agrees.ts";
export { parCounted } from "./rules/par-counted.ts";
export { parFile } from "./rules/par-file.ts";
export { parRatio } from "./rules/par-ratio.ts";
export { washReturned } from "./rules/wash-returned.ts";
export { washShort } from "./rules/wash-short.ts";

// Rules: sub-stores and supplies

export { consumptionNorm } from "./rules/consumption-norm.ts";
export { costPerCover } from "./rules/cost-per-cover.ts";
export { subStoreAgrees } from "./rules/sub-store-agrees.ts";
export { subStoreCounted } from "./rules/sub-store-counted.ts";
export { suppliesInBounds } from "./rules/supplies-in-bounds.ts";

// Rules: outlets

export { banquetSampleKept } from "./rules/banquet-sample-kept.ts";
export { banquetSampleWeight } from "./rules/banquet-sample-weight.ts";
export { banquetSampled } from "./rules/banquet-sampled.ts";
export { buffetHeld } from "./rules/buffet-held.ts";
export { buffetRead } from "./rules/buffet-read.ts";
export { interruptions } from "./rules/interruptions.ts";
export { kitchenChecked } from "./rules/kitchen-checked.ts";
export { kitsChecked } from "./rules/kits-checked.ts";
export { kitsComplete } from "./rules/kits-complete.ts";
export { openedReady } from "./rules/opened-ready.ts";
export { rejectRate } from "./rules/reject-rate.ts";

// Rules: rooms

export { cupLog } from "./rules/cup-log.ts";
export { cupsDisinfected } from "./rules/cups-disinfected.ts";
export { linenChanged } from "./rules/linen-changed.ts";
export { longStayLinen } from "./rules/long-stay-linen.ts";
export { noDisposables } from "./rules/no-disposables.ts";
export { roomScore } from "./rules/room-score.ts";
export { roomTurned } from "./rules/room-turned.ts";
export { roomsInspected } from "./rules/rooms-inspected.ts";
export { towelsChanged } from "./rules/towels-changed.ts";

// Rules: public-place hygiene

export { airQuality } from "./rules/air-quality.ts";
export { airTested } from "./rules/air-tested.ts";
export { freshAir } from "./rules/fresh-air.ts";
export { hygieneFileKept } from "./rules/hygiene-file-kept.ts";
export { hygieneLicence } from "./rules/hygiene-licence.ts";
export { labTested } from "./rules/lab-tested.ts";
export { licenceReviewed } from "./rules/licence-reviewed.ts";
export { linenBacteria } from "./rules/linen-bacteria.ts";
export { noColiforms } from "./rules/no-coliforms.ts";
export { pestControl } from "./rules/pest-control.ts";
export { poolAcidity } from "./rules/pool-acidity.ts";
export { poolChlorine } from "./rules/pool-chlorine.ts";
export { poolRead } from "./rules/pool-read.ts";
export { publicHygieneChecked } from "./rules/public-hygiene-checked.ts";
export { staffHealth } from "./rules/staff-health.ts";
export { starValid } from "./rules/star-valid.ts";
export { zoneStandards } from "./rules/zone-standards.ts";
export { zonesCleaned } from "./rules/zones-cleaned.ts";

// Rules: guests

export { foreignReported } from "./rules/foreign-reported.ts";
export { guestRegistered } from "./rules/guest-registered.ts";
export { lostRecord } from "./rules/lost-record.ts";
export { lostSettled } from "./rules/lost-settled.ts";
export { minorAsked } from "./rules/minor-asked.ts";
export { oneGuestOneId } from "./rules/one-guest-one-id.ts";
export { videoChecked } from "./rules/video-checked.ts";

// Rules: staff

export { mealSeats } from "./rules/meal-seats.ts";
export { shiftCovered } from "./rules/shift-covered.ts";
export { shiftHours } from "./rules/shift-hours.ts";
export { staffRoomsChecked } from "./rules/staff-rooms-checked.ts";

// Rules: fire and emergencies

export { closingChecked } from "./rules/closing-checked.ts";
export { drillHalf } from "./rules/drill-half.ts";
export { fireRounds } from "./rules/fire-rounds.ts";
export { fireTrainingHalf } from "./rules/fire-training-half.ts";
