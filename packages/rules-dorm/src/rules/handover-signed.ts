import { defineRule, presence } from "@houqin/core";
import { moveIn } from "../entries/residents.ts";

/**
 * At a move-in the list of what was handed over, the key and who saw to it are on record 入住交接清楚.
 *
 * @example
 * tells(handoverSigned, [{ kind: "dorm/move-in", at: "2025-09-01T10:00", data: { resident: "s-1", room: "r-301", bed: "2", inventory: "床、柜、桌各一" }, actors: { by: "keeper-1" } }]);
 * //=> ["r-301 2床入住交接不全，缺 钥匙"]
 */
export const handoverSigned = defineRule({
  id: "dorm/handover-signed",
  title: { zh: "入住交接清楚", en: "Rooms are handed over on record" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "物品交接清楚，退宿时才分得清损坏责任",
      en: "Only what was handed over on record can be claimed at the move-out",
    },
  },
  remedy: {
    zh: "补一份交接单，双方签字，钥匙编号写上。",
    en: "Write the list now, with the number of the key, and sign it.",
  },
  keep: { zh: "入住交接单，双方签字", en: "The signed list of what was handed over" },
  requires: () => presence(moveIn, ["inventory", "key", "by"]),
  messages: {
    absent: { zh: "{room} {bed}床入住交接不全，缺 {parts}", en: "Move-in to {room}, bed {bed}: {parts} missing" },
  },
});
