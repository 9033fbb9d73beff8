import { casualtyChange } from "./entries/casualties.ts";
import { fireVolunteer } from "./entries/fire-volunteers.ts";
import { liftReview, liftTrapped } from "./entries/lifts.ts";
import { specialWork } from "./entries/special-work.ts";
import { videoCheck } from "./entries/video.ts";
import { liftOfficersNamed, liftsInUse } from "./metrics/lifts.ts";
import { safetyTrainingHours } from "./metrics/safety-training.ts";
import { volunteerShare } from "./metrics/volunteers.ts";
import {
  controlRooms,
  extinguishersInLife,
  fireOperatorCertificates,
  fireOperators,
  onDutyIn,
  volunteerFirefighters,
} from "./registers/fire-watch.ts";
import { liftsTested } from "./registers/lifts.ts";
import { safetyHoursHad } from "./registers/safety-training.ts";

/** What the pack holds about fire watch, safe production, video and lifts 消防、安全生产、视频、电梯; the pack lists it with the rest. */
export const safety = {
  entries: { casualtyChange, fireVolunteer, liftReview, liftTrapped, specialWork, videoCheck },
  registers: [
    controlRooms,
    fireOperators,
    extinguishersInLife,
    fireOperatorCertificates,
    onDutyIn,
    volunteerFirefighters,
    liftsTested,
    safetyHoursHad,
  ],
  metrics: [liftOfficersNamed, liftsInUse, safetyTrainingHours, volunteerShare],
} as const;
