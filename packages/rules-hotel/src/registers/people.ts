import { defineRegister, ends, from, raises, siteArea, siteAsset, sitePerson } from "@houqin/core";
import { training } from "@houqin/rules-general";
import { lockerUse, staffSitting } from "../entries/staff.ts";

/** Fire trainings of the last six months 半年内消防培训, by person. */
export const fireTrainedHalfYear = defineRegister({
  id: "hotel/fire-trained",
  title: { zh: "半年内消防培训", en: "fire training within half a year" },
  key: ["person"],
  refers: sitePerson,
  plus: [
    raises(from(training, { where: { topic: { equals: "fire" } }, key: ["attendees"] }), { until: { months: 6 } }),
  ],
});

/** How many people hold each locker 更衣柜使用人数. */
export const lockersHeld = defineRegister({
  id: "hotel/lockers-held",
  title: { zh: "更衣柜使用人数", en: "holders of the locker" },
  key: ["locker"],
  refers: siteAsset,
  plus: [raises(from(lockerUse, { where: { action: { equals: "out" } }, key: ["locker"] }))],
  minus: [ends(from(lockerUse, { where: { action: { equals: "back" } }, key: ["locker"] }))],
});

/** How many lockers each person holds 员工更衣柜. */
export const lockersOf = defineRegister({
  id: "hotel/lockers-of",
  title: { zh: "员工更衣柜", en: "lockers of the person" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(lockerUse, { where: { action: { equals: "out" } }, key: ["holder"] }))],
  minus: [ends(from(lockerUse, { where: { action: { equals: "back" } }, key: ["holder"] }))],
});

/** Staff who sit in the staff canteen 员工餐厅就餐人数, from when a team comes until it leaves. */
export const staffSeated = defineRegister({
  id: "hotel/staff-seated",
  title: { zh: "员工餐厅就餐人数", en: "staff seated" },
  key: ["hall"],
  unit: "person",
  refers: siteArea,
  plus: [raises(from(staffSitting, { key: ["hall"] }), { amount: "people", until: "leaves" })],
});
