import { defineRule, limit } from "@houqin/core";
import { busTrip } from "../entries/bus-trip.ts";
import { busRegulation } from "../laws.ts";

/**
 * While it carries pupils, nobody but driver, attendant and pupils rides on a school bus 校车禁乘 (校车安全管理条例第四十条, A1).
 *
 * @example
 * tells(busOnlyPupils, [
 *   { kind: "school/bus-trip", at: "2025-11-12T07:00", data: { bus: "bus-1", route: "东线", seats: 36, boarded: 30, alighted: 30, inspected: true, others: 1 }, actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
 * ]);
 * //=> ["bus-1：车上搭了 1 名其他人员"]
 */
export const busOnlyPupils = defineRule({
  id: "school/bus-only-pupils",
  title: { zh: "校车不搭载其他人员", en: "Nobody else rides on the bus" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第四十条",
      confidence: "A1",
      note: "运载学生过程中，禁止除驾驶人、随车照管人员以外的人员乘坐。",
    },
  ],
  remedy: { zh: "请其下车，当天教育驾驶人和照管员。", en: "They get off; talk to driver and attendant the same day." },
  keep: { zh: "校车运行记录", en: "The log of trips" },
  requires: () => limit(busTrip, "others", { atMost: 0 }),
  messages: {
    tooHigh: { zh: "车上搭了 {value} 名其他人员", en: "{value} others were aboard" },
  },
});
