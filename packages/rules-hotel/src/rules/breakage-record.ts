import { defineRule, from, presence } from "@houqin/core";
import { parMove } from "../entries/par.ts";

/**
 * Every piece broken is logged with its cause, its worth and who was there 破损登记.
 *
 * A hotel's house standard; no law.
 *
 * @example
 * tells(
 *   breakageRecord,
 *   [
 *     { kind: "hotel/par-item", at: "2026-03-01", data: { name: "骨碟", group: "ware" }, subject: "骨碟" },
 *     { kind: "hotel/par-move", at: "2026-03-02T20:00", data: { item: "骨碟", direction: "broken", pieces: 3, reason: "收台滑落" }, actors: { by: "waiter-1" } },
 *   ],
 * );
 * //=> ["骨碟：破损登记不全，缺 金额"]
 */
export const breakageRecord = defineRule({
  id: "hotel/breakage-record",
  title: { zh: "破损登记写清楚", en: "Breakage is logged in full" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "取自酒店内部标准：破损件入专用箱并登记",
      en: "A hotel's house standard: broken ware goes into its bin and is logged",
    },
  },
  remedy: { zh: "当班补登记，写明原因、金额和经手人。", en: "Complete the log in the same shift." },
  keep: { zh: "餐具破损登记", en: "The log of breakage" },
  requires: () => presence(from(parMove, { where: { direction: { equals: "broken" } } }), ["reason", "value", "by"]),
  messages: { absent: { zh: "破损登记不全，缺 {parts}", en: "The entry is incomplete: {parts} missing" } },
});
