import { defineRule, everyKey, validity } from "@houqin/core";
import * as z from "zod";
import { trafficLaw } from "../laws.ts";
import { vehicleInspections, vehicles } from "../registers/vehicles.ts";

/**
 * Every vehicle in use is within its inspection 机动车检验 (道路交通安全法第十三条, A1). How often depends on kind and age, so the day stands on the
 * certificate.
 *
 * @example
 * vehicleInspected.options.parse({}); //=> { warnDays: 30 }
 * tells(vehicleInspected, [{ kind: "site/asset", at: "2026-03-01", data: { name: "一号车", category: "vehicle" }, subject: "car-1" }]);
 * //=> ["car-1 没有检验或检验已过期，不得上路"]
 */
export const vehicleInspected = defineRule({
  id: "company/vehicle-inspected",
  title: { zh: "车辆在检验有效期内", en: "Vehicles are within their inspection" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: trafficLaw,
      clause: "第十三条",
      confidence: "A1",
      note: "登记后上道路行驶的机动车定期进行安全技术检验；周期见实施条例第十六条。",
    },
  ],
  remedy: { zh: "过期的车今天停驶，验车合格再派。", en: "Keep it off the road until it has passed." },
  keep: { zh: "检验合格标志和检验报告", en: "The inspection mark and report" },
  options: z.object({ warnDays: z.int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) => validity(vehicleInspections, { each: everyKey(vehicles), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有检验或检验已过期，不得上路", en: "{key} is not within its inspection" },
    expiring: {
      zh: "{key} 的检验 {until} 到期，请提前验车",
      en: "The inspection of {key} runs out on {until}; book the next",
    },
  },
});
