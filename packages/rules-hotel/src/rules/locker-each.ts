import { coverage, defineRule, everyKey, sitePeople } from "@houqin/core";
import { lockersOf } from "../registers/people.ts";

/**
 * Everyone on the staff has a locker 员工更衣柜.
 *
 * A rule of the house.
 *
 * @example
 * tells(
 *   lockerEach,
 *   [
 *     { kind: "site/person", at: "2026-01-01", data: { name: "管事员一" }, subject: "steward-1" },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["steward-1 没有更衣柜"]
 */
export const lockerEach = defineRule({
  id: "hotel/locker-each",
  title: { zh: "在岗员工有更衣柜", en: "Everyone on the staff has a locker" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "员工后勤保障标准，由单位定", en: "The hotel's own standard for its staff" } },
  remedy: { zh: "从空柜里分一个，不够的申购。", en: "Give them a free one, or order more." },
  keep: { zh: "更衣柜分配登记", en: "The list of lockers" },
  requires: () => coverage(lockersOf, { each: everyKey(sitePeople), when: { slots: "month" } }),
  messages: { tooLow: { zh: "{key} 没有更衣柜", en: "{key} has no locker" } },
});
