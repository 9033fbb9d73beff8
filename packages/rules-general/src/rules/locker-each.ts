import { coverage, defineRule, everyKey, sitePeople } from "@houqin/core";
import { lockersHeld } from "../registers/lockers.ts";

/**
 * Everybody on the staff has a locker 人人有更衣柜, looked at each month.
 *
 * @example
 * tells(lockerEach, [{ kind: "site/person", at: "2025-11-01", data: { name: "服务员一" }, subject: "waiter-1" }], { period: { from: "2025-11-01", to: "2025-11-30" } });
 * //=> ["waiter-1 还没有更衣柜"]
 */
export const lockerEach = defineRule({
  id: "general/locker-each",
  title: { zh: "员工人人有更衣柜", en: "Everybody has a locker" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "员工更衣室由单位安排", en: "The house gives its people a place to change" } },
  remedy: { zh: "从空柜里分配，柜子不够的申购。", en: "Give a free one; order more where there are none." },
  keep: { zh: "更衣柜领还登记", en: "The list of lockers" },
  requires: () => coverage(lockersHeld, { each: everyKey(sitePeople), when: { slots: "month" } }),
  messages: {
    tooLow: { zh: "{key} 还没有更衣柜", en: "{key} has no locker" },
  },
});
