import { defineRule, prohibition } from "@houqin/core";
import { busTrip } from "../entries/bus-trip.ts";
import { busRegulation } from "../laws.ts";

/**
 * The driver looks at the bus before it leaves 出车前检查 (校车安全管理条例第四十一条, A1).
 *
 * @example
 * tells(
 *   busLookedAt,
 *   [
 *     { kind: "school/bus-trip", at: "2025-11-12T07:00", data: { bus: "bus-1", route: "东线", seats: 36, boarded: 30, alighted: 30, inspected: false }, actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
 *   ],
 * );
 * //=> ["bus-1：出车前没有检查，或带着问题上了路"]
 */
export const busLookedAt = defineRule({
  id: "school/bus-looked-at",
  title: { zh: "校车出车前检查", en: "The bus is looked at before it leaves" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第四十一条",
      confidence: "A1",
      note: "上道路行驶前应当检查制动、转向、照明、轮胎、安全门、座椅、安全带等，不得驾驶存在安全隐患的校车。",
    },
  ],
  remedy: { zh: "停车检查，有问题的不得上路。", en: "Stop and check; it does not run with a fault." },
  keep: { zh: "出车前检查表", en: "The sheets of the check" },
  requires: () => prohibition(busTrip, { inspected: { equals: false } }),
  messages: {
    forbidden: { zh: "出车前没有检查，或带着问题上了路", en: "The bus left unchecked or with a fault" },
  },
});
