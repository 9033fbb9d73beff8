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
 * //=> ["bus-1：有 1 名学生没有下车，应为 0 名"]
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
      zh: "有 {value} 名学生没有下车，应为 {bound} 名",
      en: "{value} pupils did not get off, expected {bound}",
    },
    tooLow: {
      zh: "下车人数与上车人数相差 {value}，应相差 {bound}",
      en: "The numbers on and off differ by {value}, expected {bound}",
    },
  },
});
