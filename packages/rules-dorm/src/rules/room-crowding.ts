import { capacity, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { schoolDesignCode } from "../laws.ts";
import { roommates } from "../registers/beds.ts";

/**
 * A room of a school's dormitory is shared by few 每室住宿人数. Six is from the design code GB 50099, not seen.
 *
 * @example
 * roomCrowding.options.parse({}); //=> { people: 6 }
 * tells(roomCrowding, [
 *   { kind: "dorm/move-in", at: "2025-09-01T10:01", data: { resident: "s-1", room: "r-301", bed: "1" } },
 *   { kind: "dorm/move-in", at: "2025-09-01T10:02", data: { resident: "s-2", room: "r-301", bed: "2" } },
 *   { kind: "dorm/move-in", at: "2025-09-01T10:03", data: { resident: "s-3", room: "r-301", bed: "3" } },
 *   { kind: "dorm/move-in", at: "2025-09-01T10:04", data: { resident: "s-4", room: "r-301", bed: "4" } },
 *   { kind: "dorm/move-in", at: "2025-09-01T10:05", data: { resident: "s-5", room: "r-301", bed: "5" } },
 *   { kind: "dorm/move-in", at: "2025-09-01T10:06", data: { resident: "s-6", room: "r-301", bed: "6" } },
 *   { kind: "dorm/move-in", at: "2025-09-01T10:07", data: { resident: "s-7", room: "r-301", bed: "7" } },
 * ]);
 * //=> ["r-301 住了 7 人，每间不宜超过 6 人"]
 */
export const roomCrowding = defineRule({
  id: "dorm/room-crowding",
  title: { zh: "学生寝室每间人数", en: "Few pupils share a room" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: schoolDesignCode, clause: "第6.2节", confidence: "B", note: "条款原文未见；每室不宜超过6人。" }],
  remedy: {
    zh: "下学期排床位时分流，先调住得最挤的寝室。",
    en: "Spread the pupils when beds are given out next term, the fullest rooms first.",
  },
  keep: { zh: "床位分配表", en: "The list of beds" },
  options: z.object({ people: quantity("person").int().min(2).max(12).default(6) }),
  requires: ({ people }) => capacity(roommates, { atMost: people, onlyIf: { site: ["school", "kindergarten"] } }),
  messages: {
    tooHigh: {
      zh: "{key} 住了 {level} 人，每间不宜超过 {bound} 人",
      en: "{key} is shared by {level}, expected at most {bound}",
    },
  },
});
