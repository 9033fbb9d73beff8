export { dorm } from "./pack.ts";
export { legal, recommended, strict } from "./presets.ts";

// Checklists and scorecards

export { cleaningDaySheet } from "./checklists/cleaning-day-sheet.ts";
export { hygieneSheet } from "./checklists/hygiene-sheet.ts";
export { roomAndBedSheet } from "./checklists/room-and-bed-sheet.ts";
export { safeRoomSheet } from "./checklists/safe-room-sheet.ts";
export { sharedHallSheet } from "./checklists/shared-hall-sheet.ts";
export { dormitory } from "./scorecards/dormitory.ts";

// What is recorded

export { cleaningDayChecked, dormChecked } from "./entries/dorm-checked.ts";
export { absence, absenceFollowUp, roomOpened, visit, visitLeft } from "./entries/nights.ts";
export { moveIn, moveOut, resident } from "./entries/residents.ts";
export { camera, Houses, keeper, room } from "./entries/rooms.ts";
export { contraband, contrabandHandled, exitTest } from "./entries/safety.ts";
export { activity, airing, cleaningDay, roomAward } from "./entries/upkeep.ts";

// Registers

export {
  beds,
  bedTaken,
  housed,
  residents,
  roommates,
  rooms,
} from "./registers/beds.ts";
export { escapeHoods, keepersOnDuty } from "./registers/watch.ts";

// Metrics

export {
  absencesListed as absencesOnList,
  bedsInAll,
  expectedAtRollCall,
  inAtNight,
  missingAtRollCall,
  occupancy,
  peopleHoused,
  peopleToHouse,
  presentAtRollCall,
  unhoused,
} from "./metrics/living.ts";
export { contrabandFound, dormIncidents, hygieneScore, rollCallsHeld, roomsInspected } from "./metrics/order.ts";

// Rules: beds

export { bedArranged } from "./rules/bed-arranged.ts";
export { bedOnce } from "./rules/bed-once.ts";
export { handoverSigned } from "./rules/handover-signed.ts";
export { keyBack } from "./rules/key-back.ts";
export { roomCapacity } from "./rules/room-capacity.ts";
export { roomCrowding } from "./rules/room-crowding.ts";
export { spacePerPerson } from "./rules/space-per-person.ts";

// Rules: nights

export { absenceFollowed } from "./rules/absence-followed.ts";
export { absencesListed } from "./rules/absences-listed.ts";
export { keeperOnDuty } from "./rules/keeper-on-duty.ts";
export { lightsOutRound } from "./rules/lights-out-round.ts";
export { rollCall } from "./rules/roll-call.ts";
export { womenKeeper } from "./rules/women-keeper.ts";

// Rules: visits

export { oppositeSexVisit } from "./rules/opposite-sex-visit.ts";
export { roomOpenedByTwo } from "./rules/room-opened-by-two.ts";
export { visitLetIn } from "./rules/visit-let-in.ts";
export { visitLoggedOut } from "./rules/visit-logged-out.ts";
export { visitShort } from "./rules/visit-short.ts";

// Rules: hygiene

export { aired } from "./rules/aired.ts";
export { commonAreasCleaned } from "./rules/common-areas-cleaned.ts";
export { disinfected } from "./rules/disinfected.ts";
export { scoreFloor } from "./rules/score-floor.ts";
export { scoreHolds } from "./rules/score-holds.ts";
export { weeklyInspection } from "./rules/weekly-inspection.ts";

// Rules: safety

export { aboveGround } from "./rules/above-ground.ts";
export { applianceCheck } from "./rules/appliance-check.ts";
export { contrabandDealtWith } from "./rules/contraband-handled.ts";
export { escapeHoodsThere } from "./rules/escape-hoods.ts";
export { exitsOpen } from "./rules/exits-open.ts";
export { exitsTested } from "./rules/exits-tested.ts";
export { noAccident } from "./rules/no-accident.ts";
export { noCameraInRooms } from "./rules/no-camera-in-rooms.ts";
export { noContraband } from "./rules/no-contraband.ts";

// Rules: cleaning days

export { assessorIndependent } from "./rules/assessor-independent.ts";
export { cleaningDayAssessed } from "./rules/cleaning-day-assessed.ts";
export { cleaningDayHeld } from "./rules/cleaning-day-held.ts";
export { cleaningDayJoined } from "./rules/cleaning-day-joined.ts";
export { cleaningTools } from "./rules/cleaning-tools.ts";
export { resultPosted } from "./rules/result-posted.ts";

// Rules: life together

export { activityHeld } from "./rules/activity-held.ts";
export { awardEarned } from "./rules/award-earned.ts";
export { competitionHeld } from "./rules/competition-held.ts";
export { surveyHeld } from "./rules/survey-held.ts";

// Rules: changing rooms and facilities

export { facilitiesChecked } from "./rules/facilities-checked.ts";
