import { definePack } from "@houqin/core";
import { cleaningDaySheet } from "./checklists/cleaning-day-sheet.ts";
import { hygieneSheet } from "./checklists/hygiene-sheet.ts";
import { roomAndBedSheet } from "./checklists/room-and-bed-sheet.ts";
import { safeRoomSheet } from "./checklists/safe-room-sheet.ts";
import { sharedHallSheet } from "./checklists/shared-hall-sheet.ts";
import { cleaningDayChecked, dormChecked } from "./entries/dorm-checked.ts";
import { absence, absenceFollowUp, roomOpened, visit, visitLeft } from "./entries/nights.ts";
import { moveIn, moveOut, resident } from "./entries/residents.ts";
import { camera, keeper, room } from "./entries/rooms.ts";
import { contraband, contrabandHandled, exitTest } from "./entries/safety.ts";
import { activity, airing, cleaningDay, roomAward } from "./entries/upkeep.ts";
import {
  absencesListed,
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
import { contrabandFound, dormIncidents, hygieneScore, rollCallsHeld, roomsInspected } from "./metrics/order.ts";
import { optionTitles } from "./option-titles.ts";
import { legal, recommended, strict } from "./presets.ts";
import { beds, bedTaken, housed, residents, roommates, rooms } from "./registers/beds.ts";
import { escapeHoods, keepersOnDuty } from "./registers/watch.ts";
import { rules } from "./rules.ts";
import { dormitory } from "./scorecards/dormitory.ts";

/**
 * What every dormitory of a school or of employees answers for 宿舍规则包: beds, nights, visitors, hygiene, safety, cleaning days. Needs the pack `general`,
 * whose headcounts, patrols, inspections, issues, repairs and keys it reads.
 *
 * @example
 * dorm.rules.length; //=> 44
 * dorm.requires; //=> ["general"]
 */
export const dorm = definePack({
  name: "dorm",
  title: { zh: "宿舍", en: "Dormitory" },
  requires: ["general"],
  sites: ["school", "university", "company"],
  optionTitles,
  terms: {
    pupil: { zh: "学生", en: "pupil" },
    employee: { zh: "员工", en: "employee" },
    boarder: { zh: "住宿生", en: "boarder" },
  },
  entries: {
    room,
    keeper,
    camera,
    resident,
    moveIn,
    moveOut,
    absence,
    absenceFollowUp,
    visit,
    visitLeft,
    roomOpened,
    dormChecked,
    cleaningDayChecked,
    contraband,
    contrabandHandled,
    exitTest,
    airing,
    activity,
    cleaningDay,
    roomAward,
  },
  registers: [rooms, beds, roommates, bedTaken, residents, housed, keepersOnDuty, escapeHoods],
  metrics: [
    bedsInAll,
    peopleHoused,
    peopleToHouse,
    occupancy,
    unhoused,
    expectedAtRollCall,
    presentAtRollCall,
    missingAtRollCall,
    absencesListed,
    inAtNight,
    hygieneScore,
    roomsInspected,
    contrabandFound,
    dormIncidents,
    rollCallsHeld,
  ],
  rules,
  checklists: [hygieneSheet, roomAndBedSheet, safeRoomSheet, sharedHallSheet, cleaningDaySheet],
  scorecards: [dormitory],
  presets: { recommended, strict, legal },
});
