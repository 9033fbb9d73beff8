import { capacity, defineRule } from "@houqin/core";
import { lockersHeld } from "../registers/people.ts";

/**
 * No locker is given to two people at once 一柜一人.
 *
 * A rule of the house.
 *
 * @example
 * tells(
 *   lockerOnce,
 *   [
 *     { kind: "site/asset", at: "2026-01-01", data: { name: "更衣柜12号", category: "locker" }, subject: "locker-12" },
 *     { kind: "hotel/locker-use", at: "2026-03-02T09:00", data: { locker: "locker-12", action: "out" }, actors: { holder: "steward-1" } },
 *     { kind: "hotel/locker-use", at: "2026-03-02T10:00", data: { locker: "locker-12", action: "out" }, actors: { holder: "steward-2" } },
 *   ],
 * );
 * //=> ["locker-12 同时分给了 2 个人"]
 */
export const lockerOnce = defineRule({
  id: "hotel/locker-once",
  title: { zh: "一柜一人", en: "One locker, one holder" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "员工更衣室管理规定", en: "The hotel's own rule for lockers" } },
  remedy: { zh: "核对更衣柜登记，重分的收回一份。", en: "Check the list and take one of them back." },
  keep: { zh: "更衣柜分配登记", en: "The list of lockers" },
  requires: () => capacity(lockersHeld, { atMost: 1 }),
  messages: { tooHigh: { zh: "{key} 同时分给了 {level} 个人", en: "{key} is held by {level} people" } },
});
