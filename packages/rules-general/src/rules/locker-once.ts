import { capacity, defineRule } from "@houqin/core";
import { lockerTaken } from "../registers/lockers.ts";

/**
 * A locker is used by one person 一柜一人.
 *
 * @example
 * tells(lockerOnce, [
 *   { kind: "general/locker-use", at: "2025-11-03T08:00", data: { locker: "l-1", action: "out" }, actors: { holder: "p-1" } },
 *   { kind: "general/locker-use", at: "2025-11-04T08:00", data: { locker: "l-1", action: "out" }, actors: { holder: "p-2" } },
 * ]);
 * //=> ["l-1 同时登记了 2 人"]
 */
export const lockerOnce = defineRule({
  id: "general/locker-once",
  title: { zh: "更衣柜一柜一人", en: "One person to a locker" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "更衣室管理的基本要求", en: "What a list of lockers is for" } },
  remedy: { zh: "核对更衣柜登记，先还后领。", en: "Check the list: given back first, then given out." },
  keep: { zh: "更衣柜领还登记", en: "The list of lockers" },
  requires: () => capacity(lockerTaken, { atMost: 1 }),
  messages: {
    tooHigh: { zh: "{key} 同时登记了 {level} 人", en: "{key} is given to {level} people at once" },
  },
});
