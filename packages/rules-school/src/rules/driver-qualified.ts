import { defineRule, from, validity } from "@houqin/core";
import * as z from "zod";
import { busTrip } from "../entries/bus-trip.ts";
import { busRegulation } from "../laws.ts";
import { qualifiedDrivers } from "../registers/people.ts";

/**
 * Whoever drives a school bus has leave to do so in force 校车驾驶资格 (校车安全管理条例第二十三条、第二十五条, A1).
 *
 * @example
 * tells(driverQualified, [
 *   { kind: "school/bus-trip", at: "2025-11-12T07:00", data: { bus: "bus-1", route: "东线", seats: 36, boarded: 30, alighted: 30, inspected: true }, actors: { driver: "p-driver-1", attendant: "p-attendant-1" } },
 * ]);
 * //=> ["人员 7c78 没有有效的校车驾驶资格，却开了校车"]
 */
export const driverQualified = defineRule({
  id: "school/driver-qualified",
  title: { zh: "校车驾驶人有校车驾驶资格", en: "The driver may drive school buses" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第二十三条、第二十五条",
      confidence: "A1",
      note: "未取得校车驾驶资格，不得驾驶校车；驾驶证上有公安交管部门的签注。",
    },
  ],
  remedy: {
    zh: "马上换有资格的驾驶人，没有签注的不得再开。",
    en: "Another driver takes over now; nobody drives without it.",
  },
  keep: { zh: "有校车签注的驾驶证复印件", en: "Copies of the licences with the entry" },
  options: z.object({ warnDays: z.int().min(1).max(60).default(30) }),
  requires: ({ warnDays }) =>
    validity(qualifiedDrivers, { when: { entries: from(busTrip, { key: ["driver"] }) }, warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的校车驾驶资格，却开了校车", en: "{key} drove the bus without leave to do so" },
    expiring: { zh: "{key} 的校车驾驶资格 {until} 到期", en: "The leave of {key} runs out on {until}" },
  },
});
