import { breachEnded } from "./rules/breach-ended.ts";
import { casualtiesUpdated } from "./rules/casualties-updated.ts";
import { circuitsTested } from "./rules/circuits-tested.ts";
import { confinedSpaceTested } from "./rules/confined-space-tested.ts";
import { confinedSpaceWatched } from "./rules/confined-space-watched.ts";
import { controlRoomLogged } from "./rules/control-room-logged.ts";
import { controlRoomManned } from "./rules/control-room-manned.ts";
import { drillReported } from "./rules/drill-reported.ts";
import { eBikesOutside } from "./rules/e-bikes-outside.ts";
import { equipmentRegistered } from "./rules/equipment-registered.ts";
import { extinguisherInLife } from "./rules/extinguisher-in-life.ts";
import { extinguisherScrapDate } from "./rules/extinguisher-scrap-date.ts";
import { fireLinkageTested } from "./rules/fire-linkage-tested.ts";
import { fireOperatorCertified } from "./rules/fire-operator-certified.ts";
import { hazardsCounted } from "./rules/hazards-counted.ts";
import { hazardsTold } from "./rules/hazards-told.ts";
import { inductionHours } from "./rules/induction-hours.ts";
import { liftDaily } from "./rules/lift-daily.ts";
import { liftDrill } from "./rules/lift-drill.ts";
import { liftInspectionYears } from "./rules/lift-inspection-years.ts";
import { liftOfficer } from "./rules/lift-officer.ts";
import { liftRescue } from "./rules/lift-rescue.ts";
import { liftReviewed } from "./rules/lift-reviewed.ts";
import { liftTestedYearly } from "./rules/lift-tested-yearly.ts";
import { liftUpkeepItems } from "./rules/lift-upkeep-items.ts";
import { majorHazardReported } from "./rules/major-hazard-reported.ts";
import { oldLiftUpkeep } from "./rules/old-lift-upkeep.ts";
import { safetyHours } from "./rules/safety-hours.ts";
import { safetyOfficerHours } from "./rules/safety-officer-hours.ts";
import { specialWorkManaged } from "./rules/special-work-managed.ts";
import { videoFiled } from "./rules/video-filed.ts";
import { videoKept } from "./rules/video-kept.ts";
import { volunteerBrigade } from "./rules/volunteer-brigade.ts";

/** The rules of fire watch, safe production, video and lifts, grouped by what they are for. */
export const safetyRules = [
  // fire watch
  drillReported,
  breachEnded,
  eBikesOutside,
  fireOperatorCertified,
  controlRoomManned,
  controlRoomLogged,
  extinguisherScrapDate,
  extinguisherInLife,
  fireLinkageTested,
  volunteerBrigade,
  circuitsTested,
  // safe production
  hazardsTold,
  majorHazardReported,
  hazardsCounted,
  casualtiesUpdated,
  specialWorkManaged,
  confinedSpaceTested,
  confinedSpaceWatched,
  safetyOfficerHours,
  safetyHours,
  inductionHours,
  // video
  videoKept,
  videoFiled,
  // lifts and other special equipment
  equipmentRegistered,
  liftRescue,
  liftInspectionYears,
  liftTestedYearly,
  liftDrill,
  oldLiftUpkeep,
  liftUpkeepItems,
  liftOfficer,
  liftDaily,
  liftReviewed,
] as const;
