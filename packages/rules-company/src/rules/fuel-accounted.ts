import { ceiling, defineRule, everyKey, quantity } from "@houqin/core";
import * as z from "zod";
import { officeAffairsRegulation, publicEnergyRegulation } from "../laws.ts";
import { fuelPerKm } from "../metrics/vehicles.ts";
import { vehicles } from "../registers/vehicles.ts";

/**
 * No vehicle burns more than so much fuel per kilometre over a month 单车油耗. 机关事务管理条例第二十六条, 公共机构节能条例第三十四条 (A1) ask state-funded units to
 * account for each vehicle; the figure depends on the fleet.
 *
 * @example
 * fuelAccounted.options.parse({}); //=> { litres: 0.15 }
 * tells(fuelAccounted, [
 *   { kind: "site/asset", at: "2026-02-01", data: { name: "一号车", category: "vehicle" }, subject: "car-1" },
 *   { kind: "company/refuel", at: "2026-02-27T09:00", data: { vehicle: "car-1", litres: 40, odometer: 10000 } },
 *   { kind: "company/refuel", at: "2026-03-30T09:00", data: { vehicle: "car-1", litres: 80, odometer: 10500 } },
 * ], { period: { from: "2026-03-01", to: "2026-03-31" } });
 * //=> ["car-1 2026年3月 每公里油耗 0.16 升，最多 0.15 升"]
 */
export const fuelAccounted = defineRule({
  id: "company/fuel-accounted",
  title: { zh: "单车油耗核算", en: "Fuel is accounted for by vehicle" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: officeAffairsRegulation,
      clause: "第二十六条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "公务用车油耗和维修保养费用实行单车核算；油耗上限按车型定，为建议值。",
    },
    {
      law: publicEnergyRegulation,
      clause: "第三十四条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "公共机构推行单车能耗核算制度；油耗上限为建议值。",
    },
  ],
  remedy: {
    zh: "先核里程和加油单，再查车况；还偏高的，查有没有给别的车加油。",
    en: "Check dial and slips, then the vehicle, then who filled up what.",
  },
  keep: { zh: "单车油耗台账和加油单", en: "The fuel book by vehicle, with slips" },
  options: z.object({ litres: quantity("L").min(0.03).max(1).default(0.15) }),
  requires: ({ litres }) =>
    ceiling(fuelPerKm, { key: ["vehicle"], each: everyKey(vehicles), atMost: litres, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 每公里油耗 {value} 升，最多 {bound} 升",
      en: "{key} {period}: {value} litres per km, at most {bound}",
    },
  },
});
