import { cadence, defineRule, everyKey, from } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";
import { trafficLaw } from "../laws.ts";
import { vehicles } from "../registers/vehicles.ts";

/**
 * Every vehicle is looked over by the sheet in each month 车辆月检. 道路交通安全法第二十一条 (A1) asks for a check before driving; the monthly sheet is
 * suggested.
 *
 * @example
 * vehicleChecked.options.parse({}); //=> { every: "month" }
 * tells(vehicleChecked, [{ kind: "site/asset", at: "2026-03-01", data: { name: "一号车", category: "vehicle" }, subject: "car-1" }], { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-05-31" });
 * //=> ["car-1 2026年3月 没有按表检查"]
 */
export const vehicleChecked = defineRule({
  id: "company/vehicle-checked",
  title: { zh: "车辆每月按表检查", en: "Vehicles are checked each month" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: trafficLaw,
      clause: "第二十一条",
      confidence: "A1",
      status: "suggestion",
      note: "上道路行驶前应当对机动车的安全技术性能进行认真检查；按表月检的频次为建议值。",
    },
  ],
  remedy: {
    zh: "本周内按车辆检查表补查，制动、转向、轮胎有问题的停驶。",
    en: "Check it by the sheet this week; off the road with bad brakes, steering or tyres.",
  },
  keep: { zh: "车辆检查表", en: "The vehicle sheets" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(inspection, { where: { topic: { equals: "facility" } }, key: ["asset"] }), {
      every,
      each: everyKey(vehicles),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有按表检查", en: "{key} was not checked in {slot}" },
  },
});
