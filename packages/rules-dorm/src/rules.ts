import { aboveGround } from "./rules/above-ground.ts";
import { absenceFollowed } from "./rules/absence-followed.ts";
import { absencesListed } from "./rules/absences-listed.ts";
import { activityHeld } from "./rules/activity-held.ts";
import { aired } from "./rules/aired.ts";
import { applianceCheck } from "./rules/appliance-check.ts";
import { assessorIndependent } from "./rules/assessor-independent.ts";
import { awardEarned } from "./rules/award-earned.ts";
import { bedArranged } from "./rules/bed-arranged.ts";
import { bedOnce } from "./rules/bed-once.ts";
import { cleaningDayAssessed } from "./rules/cleaning-day-assessed.ts";
import { cleaningDayHeld } from "./rules/cleaning-day-held.ts";
import { cleaningDayJoined } from "./rules/cleaning-day-joined.ts";
import { cleaningTools } from "./rules/cleaning-tools.ts";
import { commonAreasCleaned } from "./rules/common-areas-cleaned.ts";
import { competitionHeld } from "./rules/competition-held.ts";
import { contrabandDealtWith } from "./rules/contraband-handled.ts";
import { disinfected } from "./rules/disinfected.ts";
import { escapeHoodsThere } from "./rules/escape-hoods.ts";
import { exitsOpen } from "./rules/exits-open.ts";
import { exitsTested } from "./rules/exits-tested.ts";
import { facilitiesChecked } from "./rules/facilities-checked.ts";
import { handoverSigned } from "./rules/handover-signed.ts";
import { keeperOnDuty } from "./rules/keeper-on-duty.ts";
import { keyBack } from "./rules/key-back.ts";
import { lightsOutRound } from "./rules/lights-out-round.ts";
import { noAccident } from "./rules/no-accident.ts";
import { noCameraInRooms } from "./rules/no-camera-in-rooms.ts";
import { noContraband } from "./rules/no-contraband.ts";
import { oppositeSexVisit } from "./rules/opposite-sex-visit.ts";
import { resultPosted } from "./rules/result-posted.ts";
import { rollCall } from "./rules/roll-call.ts";
import { roomCapacity } from "./rules/room-capacity.ts";
import { roomCrowding } from "./rules/room-crowding.ts";
import { roomOpenedByTwo } from "./rules/room-opened-by-two.ts";
import { scoreFloor } from "./rules/score-floor.ts";
import { scoreHolds } from "./rules/score-holds.ts";
import { spacePerPerson } from "./rules/space-per-person.ts";
import { surveyHeld } from "./rules/survey-held.ts";
import { visitLetIn } from "./rules/visit-let-in.ts";
import { visitLoggedOut } from "./rules/visit-logged-out.ts";
import { visitShort } from "./rules/visit-short.ts";
import { weeklyInspection } from "./rules/weekly-inspection.ts";
import { womenKeeper } from "./rules/women-keeper.ts";

/** Every rule of the pack, in the order in which people meet them. */
export const rules = [
  roomCapacity,
  roomCrowding,
  spacePerPerson,
  aboveGround,
  bedOnce,
  bedArranged,
  handoverSigned,
  keyBack,
  rollCall,
  absencesListed,
  absenceFollowed,
  keeperOnDuty,
  womenKeeper,
  lightsOutRound,
  visitLetIn,
  visitLoggedOut,
  oppositeSexVisit,
  visitShort,
  roomOpenedByTwo,
  weeklyInspection,
  scoreFloor,
  scoreHolds,
  disinfected,
  aired,
  commonAreasCleaned,
  applianceCheck,
  noContraband,
  contrabandDealtWith,
  exitsTested,
  exitsOpen,
  noCameraInRooms,
  escapeHoodsThere,
  noAccident,
  cleaningDayHeld,
  cleaningDayJoined,
  cleaningDayAssessed,
  assessorIndependent,
  resultPosted,
  cleaningTools,
  competitionHeld,
  awardEarned,
  activityHeld,
  surveyHeld,
  facilitiesChecked,
] as const;
