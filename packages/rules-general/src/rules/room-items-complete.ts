import { ceiling, defineRule, everyKey } from "@houqin/core";
import { roomItemsDue, roomItemsFound } from "../metrics/upkeep.ts";
import { roomItems } from "../registers/premises.ts";

/**
 * The last count of a term finds in each room what belongs there 按标准配置. A rule of the house.
 *
 * @example
 * tells(
 *   roomItemsComplete,
 *   [
 *     { kind: "general/room-standard", at: "2025-09-01T09:00", data: { item: "投影仪", quantity: 1 }, area: "lab-1" },
 *     { kind: "general/room-count", at: "2025-11-12T09:00", data: { item: "投影仪", quantity: 0 }, area: "lab-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["lab-1 投影仪 2025年秋季学期 配置不齐：实有 0 件，应配 1 件"]
 */
export const roomItemsComplete = defineRule({
  id: "general/room-items-complete",
  title: { zh: "房间按标准配齐", en: "Rooms hold what belongs in them" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位房间配置标准", en: "The site's own list of what belongs in a room" } },
  remedy: { zh: "缺的从库房补，库房没有的报购。", en: "Fill the gap from the stores, or ask for a purchase." },
  keep: { zh: "房间物品清点表", en: "The count sheets of the rooms" },
  requires: () =>
    ceiling(roomItemsFound, {
      atLeast: { metric: roomItemsDue },
      key: ["area", "item"],
      each: everyKey(roomItems),
      period: "term",
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 配置不齐：实有 {value} 件，应配 {bound} 件",
      en: "{key} {period}: {value} found, {bound} due",
    },
  },
});
