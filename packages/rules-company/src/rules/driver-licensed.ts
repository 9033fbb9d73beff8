import { defineRule, from, validity } from "@houqin/core";
import * as z from "zod";
import { trip } from "../entries/vehicles.ts";
import { trafficLaw } from "../laws.ts";
import { drivingLicences } from "../registers/vehicles.ts";

/**
 * Whoever drives a trip holds a licence that is valid that day 驾驶证 (道路交通安全法第十九条, A1).
 *
 * @example
 * driverLicensed.options.parse({}); //=> { warnDays: 30 }
 * tells(driverLicensed, [{ kind: "company/trip", at: "2026-03-02T08:00", data: { vehicle: "car-1" }, actors: { driver: "liu" } }]);
 * //=> ["人员 2eb5 没有有效的驾驶证就出了车"]
 */
export const driverLicensed = defineRule({
  id: "company/driver-licensed",
  title: { zh: "驾驶员持有效驾驶证", en: "Drivers hold a valid licence" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: trafficLaw,
      clause: "第十九条",
      confidence: "A1",
      note: "驾驶机动车应当依法取得机动车驾驶证，按准驾车型驾驶。",
    },
  ],
  remedy: {
    zh: "收回车钥匙，换有证的人开；换证拿到再排班。",
    en: "Take back the keys; somebody with a licence drives.",
  },
  keep: { zh: "驾驶员驾驶证复印件", en: "Copies of driving licences" },
  options: z.object({ warnDays: z.int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) =>
    validity(drivingLicences, { when: { entries: from(trip, { key: ["driver"] }) }, warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的驾驶证就出了车", en: "{key} drove without a valid licence" },
    expiring: {
      zh: "{key} 的驾驶证 {until} 到期，请提前换证",
      en: "The licence of {key} runs out on {until}; renew it",
    },
  },
});
