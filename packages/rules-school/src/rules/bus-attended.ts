import { defineRule, presence } from "@houqin/core";
import { busTrip } from "../entries/bus-trip.ts";
import { busRegulation } from "../laws.ts";

/**
 * An attendant rides on every trip 随车照管 (校车安全管理条例第三十八条, A1), and is not the driver.
 *
 * @example
 * tells(
 *   busAttended,
 *   [
 *     { kind: "school/bus-trip", at: "2025-11-12T07:00", data: { bus: "bus-1", route: "东线", seats: 36, boarded: 30, alighted: 30, inspected: true }, actors: { driver: "p-driver-1" } },
 *   ],
 * );
 * //=> ["bus-1：这趟校车没有登记 随车照管员"]
 */
export const busAttended = defineRule({
  id: "school/bus-attended",
  title: { zh: "校车有随车照管员", en: "An attendant rides on the bus" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: busRegulation, clause: "第三十八条", confidence: "A1", note: "应当指派照管人员随校车全程照管乘车学生。" },
  ],
  remedy: { zh: "没有照管员的车次不得开行，马上派人。", en: "No trip without one; send somebody now." },
  keep: { zh: "校车运行记录", en: "The log of trips" },
  requires: () => presence(busTrip, ["driver", "attendant"]),
  messages: {
    absent: { zh: "这趟校车没有登记 {parts}", en: "The trip names no {parts}" },
  },
});
