import { defineRule, everyKey, validity } from "@houqin/core";
import * as z from "zod";
import { trafficLaw, vehicleInsuranceRegulation } from "../laws.ts";
import { vehicleInsurances, vehicles } from "../registers/vehicles.ts";

/**
 * Every vehicle in use has its compulsory insurance 交强险 (机动车交通事故责任强制保险条例第二条, 道路交通安全法第十七条; A1).
 *
 * @example
 * vehicleInsured.options.parse({}); //=> { warnDays: 30 }
 * tells(vehicleInsured, [{ kind: "site/asset", at: "2026-03-01", data: { name: "一号车", category: "vehicle" }, subject: "car-1" }]);
 * //=> ["car-1 没有有效的交强险，不得上路"]
 */
export const vehicleInsured = defineRule({
  id: "company/vehicle-insured",
  title: { zh: "车辆投保交强险", en: "Vehicles have compulsory insurance" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: vehicleInsuranceRegulation,
      clause: "第二条",
      confidence: "A1",
      note: "在道路上行驶的机动车的所有人或者管理人应当投保交强险。",
    },
    { law: trafficLaw, clause: "第十七条", confidence: "A1", note: "国家实行机动车第三者责任强制保险制度。" },
  ],
  remedy: { zh: "脱保的车立即停驶，当天续保。", en: "Keep it off the road and insure it today." },
  keep: { zh: "交强险保单", en: "The insurance policy" },
  options: z.object({ warnDays: z.int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) => validity(vehicleInsurances, { each: everyKey(vehicles), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有有效的交强险，不得上路", en: "{key} is not insured" },
    expiring: {
      zh: "{key} 的交强险 {until} 到期，请提前续保",
      en: "The insurance of {key} runs out on {until}; renew it",
    },
  },
});
