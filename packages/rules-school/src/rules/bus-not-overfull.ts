import { defineRule, limit } from "@houqin/core";
import { busTrip } from "../entries/bus-trip.ts";
import { busRegulation } from "../laws.ts";

/**
 * No more pupils ride than there are seats 校车不超员 (校车安全管理条例第三十四条, A1).
 *
 * @example
 * tells(
 *   busNotOverfull,
 *   [
 *     { kind: "school/bus-trip", at: "2025-11-12T07:00", data: { bus: "bus-1", route: "东线", seats: 36, boarded: 38, alighted: 38, inspected: true }, actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
 *   ],
 * );
 * //=> ["bus-1：上了 38 人，核定 36 人"]
 */
export const busNotOverfull = defineRule({
  id: "school/bus-not-overfull",
  title: { zh: "校车不超员", en: "The bus is not over-full" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第三十四条",
      confidence: "A1",
      note: "校车载人不得超过核定的人数，不得以任何理由超员。",
    },
  ],
  remedy: { zh: "加车或分趟，超员的车不得开行。", en: "Send a second bus or run twice." },
  keep: { zh: "校车运行记录", en: "The log of trips" },
  requires: () => limit(busTrip, "boarded", { atMost: { path: "seats" } }),
  messages: {
    tooHigh: { zh: "上了 {value} 人，核定 {bound} 人", en: "{value} pupils were aboard, the bus may carry {bound}" },
  },
});
