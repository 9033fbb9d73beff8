import { defineRule, limit } from "@houqin/core";
import { busTrip } from "../entries/bus-trip.ts";
import { busRegulation } from "../laws.ts";

/**
 * As many pupils get off as got on 清点下车 (校车安全管理条例第三十九条, A1).
 *
 * @example
 * tells(
 *   busEmptied,
 *   [
 *     { kind: "school/bus-trip", at: "2025-11-12T07:00", data: { bus: "bus-1", route: "东线", seats: 36, boarded: 30, alighted: 29, inspected: true }, actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
 *   ],
 * );
 * //=> ["bus-1：还有 1 名学生没有下车"]
 */
export const busEmptied = defineRule({
  id: "school/bus-emptied",
  title: { zh: "校车上下车人数相符", en: "As many get off the bus as got on" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第三十九条",
      confidence: "A1",
      note: "清点乘车学生人数，核实学生下车人数，确认全部离车后照管人员方可离车。",
    },
  ],
  remedy: { zh: "立即返回车上逐座查看，联系家长核实。", en: "Go back and look at every seat; call the parents." },
  keep: { zh: "校车运行记录", en: "The log of trips" },
  requires: () => limit(busTrip, { minus: ["boarded", "alighted"] }, { atLeast: 0, atMost: 0 }),
  messages: {
    tooHigh: {
      zh: "还有 {value} 名学生没有下车",
      en: "{value} of those who got on did not get off",
    },
    tooLow: {
      zh: "上下车人数对不上：上车减下车得 {value} 人，应为 {bound} 人",
      en: "The numbers do not agree: got on less got off is {value}, expected {bound}",
    },
  },
});
