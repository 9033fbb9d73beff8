import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { trip } from "../entries/vehicles.ts";
import { trafficRegulation } from "../laws.ts";

/**
 * Nobody drives more than so many hours without a rest of twenty minutes 连续驾驶 (道路交通安全法实施条例第六十二条第七项, A1).
 *
 * @example
 * drivingHours.options.parse({}); //=> { hours: 4 }
 * tells(drivingHours, [{ kind: "company/trip", at: "2026-03-02T08:00", data: { vehicle: "car-1", longestDrive: 4.5 }, actors: { driver: "liu" } }]);
 * //=> ["car-1：连续驾驶 4.5 小时没有休息，最多 4 小时"]
 */
export const drivingHours = defineRule({
  id: "company/driving-hours",
  title: { zh: "连续驾驶不超四小时", en: "No more than four hours at the wheel" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: trafficRegulation,
      clause: "第六十二条第七项",
      confidence: "A1",
      note: "不得连续驾驶机动车超过4小时未停车休息或者停车休息时间少于20分钟。",
    },
  ],
  remedy: {
    zh: "长途派双驾，或在行程单上排好停车休息点。",
    en: "Send two drivers, or plan the stops on the trip sheet.",
  },
  keep: { zh: "行程单或车载记录", en: "The trip sheet or the record of the vehicle" },
  options: z.object({ hours: quantity("h").min(1).max(4).default(4) }),
  requires: ({ hours }) => limit(trip, "longestDrive", { atMost: hours }),
  messages: {
    tooHigh: {
      zh: "连续驾驶 {value} 小时没有休息，最多 {bound} 小时",
      en: "{value} hours at the wheel without a rest, at most {bound}",
    },
  },
});
