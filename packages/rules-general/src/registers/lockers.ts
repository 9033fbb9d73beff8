import { defineRegister, ends, from, raises, siteAsset, sitePerson } from "@houqin/core";
import { lockerUse } from "../entries/lockers.ts";

/** People who use one locker 更衣柜使用人. */
export const lockerTaken = defineRegister({
  id: "general/locker-taken",
  title: { zh: "同一更衣柜使用人数", en: "people with the locker" },
  key: ["locker"],
  refers: siteAsset,
  plus: [raises(from(lockerUse, { where: { action: { equals: "out" } }, key: ["locker"] }))],
  minus: [ends(from(lockerUse, { where: { action: { equals: "back" } }, key: ["locker"] }))],
});

/** Lockers that somebody has 本人更衣柜. */
export const lockersHeld = defineRegister({
  id: "general/lockers-held",
  title: { zh: "本人更衣柜", en: "locker of the person" },
  key: ["person"],
  refers: sitePerson,
  plus: [raises(from(lockerUse, { where: { action: { equals: "out" } }, key: ["holder"] }))],
  minus: [ends(from(lockerUse, { where: { action: { equals: "back" } }, key: ["holder"] }))],
});
