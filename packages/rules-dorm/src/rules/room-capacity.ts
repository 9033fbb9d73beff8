import { capacity, defineRule } from "@houqin/core";
import { roommates } from "../registers/beds.ts";

/**
 * No more people live in a room than it has beds 寝室不超员.
 *
 * @example
 * tells(roomCapacity, [
 *   { kind: "dorm/room", at: "2025-08-01", data: { name: "301", building: "dorm-1", beds: 1, houses: "women" }, subject: "r-301" },
 *   { kind: "dorm/move-in", at: "2025-09-01T10:00", data: { resident: "s-1", room: "r-301", bed: "1" } },
 *   { kind: "dorm/move-in", at: "2025-09-01T11:00", data: { resident: "s-2", room: "r-301", bed: "2" } },
 * ]);
 * //=> ["301 住了 2 人，只有 1 张床"]
 */
export const roomCapacity = defineRule({
  id: "dorm/room-capacity",
  title: { zh: "寝室不超员", en: "No more people than beds" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "床位数是寝室本身的条件，各单位宿舍管理制度都这样定",
      en: "The beds are a fact of the room; every house rule says so",
    },
  },
  remedy: {
    zh: "把多出来的人调到有空床的寝室，当天改好床位表。",
    en: "Move those beyond the beds to a room with a free one, and correct the list the same day.",
  },
  keep: { zh: "床位分配表、入住登记", en: "The list of beds and the move-ins" },
  requires: () => capacity(roommates, { atMost: { path: "beds" } }),
  messages: {
    tooHigh: { zh: "{key} 住了 {level} 人，只有 {bound} 张床", en: "{key} houses {level} people in {bound} beds" },
  },
});
