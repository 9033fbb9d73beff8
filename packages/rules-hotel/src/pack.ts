import { definePack } from "@houqin/core";
import { kitchenSheet } from "./checklists/kitchen-sheet.ts";
import { openingSheet } from "./checklists/opening-sheet.ts";
import { publicHygieneSheet } from "./checklists/public-hygiene-sheet.ts";
import { roomSheet } from "./checklists/room-sheet.ts";
import { stewardingSheet } from "./checklists/stewarding-sheet.ts";
import { banquet, banquetSample } from "./entries/banquets.ts";
import { buffetReading } from "./entries/buffets.ts";
import { checkIn, guest, guestReport, lostItem, lostSettlement } from "./entries/guests.ts";
import { airReading, licence, poolReading } from "./entries/hygiene.ts";
import { openingCheck, roomCheck, stewardingCheck } from "./entries/inspections.ts";
import { labTest } from "./entries/lab-tests.ts";
import { washBack, washOut } from "./entries/laundry.ts";
import { closingCheck, dishKit, kitCheck, outletDay, passCheck } from "./entries/outlets.ts";
import { parCount, parItem, parMove, parTotal } from "./entries/par.ts";
import { checkOut, roomMade } from "./entries/rooms.ts";
import { kitchenCheck, publicHygieneCheck } from "./entries/self-checks.ts";
import { staffSitting, zoneStandard } from "./entries/staff.ts";
import { consumption, supplyItem } from "./entries/supplies.ts";
import {
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
import {
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
import { optionTitles } from "./option-titles.ts";
import { legal, recommended, strict } from "./presets.ts";
import { parBook, parGroups, parItems, subStock, supplies, supplyItems } from "./registers/holdings.ts";
import { dishKits, licenceReviews, licences, videoRecorders, zonesWithStandard } from "./registers/papers.ts";
import { fireTrainedHalfYear, staffSeated } from "./registers/people.ts";
import { linenOfTheWeek, roomsLet } from "./registers/stays.ts";
import { rules } from "./rules.ts";
import { hotelMonth } from "./scorecards/hotel-month.ts";
import { stewardingMonth } from "./scorecards/stewarding-month.ts";

/**
 * What hotels answer for, with their stewarding 酒店规则包（含管事部）: tableware, waste, linen and par levels, sub-stores, outlets, rooms, public-place hygiene, guests,
 * staff facilities, fire. Needs the pack `general`, whose stock, cleaning, inspections, shifts, certificates and incidents it reads.
 *
 * @example
 * hotel.rules.length; //=> 69
 * hotel.requires; //=> ["general"]
 */
export const hotel = definePack({
  name: "hotel",
  title: { zh: "酒店", en: "Hotel" },
  requires: ["general"],
  sites: ["hotel"],
  entries: {
    checkIn,
    guest,
    guestReport,
    lostItem,
    lostSettlement,
    licence,
    airReading,
    poolReading,
    openingCheck,
    roomCheck,
    stewardingCheck,
    washOut,
    washBack,
    dishKit,
    kitCheck,
    passCheck,
    outletDay,
    closingCheck,
    parItem,
    parTotal,
    parCount,
    parMove,
    checkOut,
    roomMade,
    staffSitting,
    zoneStandard,
    supplyItem,
    consumption,
    banquet,
    banquetSample,
    buffetReading,
    labTest,
    kitchenCheck,
    publicHygieneCheck,
  },
  registers: [
    parItems,
    parBook,
    parGroups,
    supplyItems,
    supplies,
    subStock,
    licences,
    licenceReviews,
    roomsLet,
    linenOfTheWeek,
    dishKits,
    videoRecorders,
    zonesWithStandard,
    fireTrainedHalfYear,
    staffSeated,
  ],
  metrics: [
    covers,
    takings,
    consumablesCost,
    consumablesPerCover,
    breakageShare,
    platesServed,
    platesRejected,
    rejectShare,
    rejectShareOfAll,
    peopleIn,
    guestsRegistered,
    interruptionCount,
    roomScoreMean,
    roomCheckCount,
    stewardingScore,
    openingScore,
    piecesCounted,
    piecesGone,
    piecesHeld,
    lossRate,
    linenGone,
    linenFound,
    linenLossRate,
    piecesDiscarded,
    breakageValue,
    subCounted,
  ],
  rules,
  checklists: [openingSheet, roomSheet, stewardingSheet, kitchenSheet, publicHygieneSheet],
  scorecards: [hotelMonth, stewardingMonth],
  presets: { recommended, strict, legal },
  optionTitles,
  terms: {
    guest: { zh: "客人", en: "guest" },
    employee: { zh: "员工", en: "associate" },
    linen: { zh: "布草", en: "linen" },
    stewarding: { zh: "管事部", en: "stewarding" },
    parStock: { zh: "定额存量", en: "par stock" },
    subStore: { zh: "二级库", en: "sub-store" },
  },
});
