import { defineRule, limit } from "@houqin/core";
import { busSpeedRead } from "../entries/bus-checks.ts";
import { busRegulation } from "../laws.ts";

/**
 * With pupils aboard a school bus goes no faster than 80 km/h on motorways, 60 on other roads, 20 on bad ones or in bad weather 校车限速 (校车安全管理条例第三十五条,
 * A1); read off the recorder.
 *
 * @example
 * tells(busSpeed, [
 *   { kind: "school/bus-speed-read", at: "2025-11-12T16:00", data: { bus: "bus-1", road: "other", speed: 67 } },
 * ]);
 * //=> ["bus-1 其他道路：时速 67 公里，限速 60 公里"]
 */
export const busSpeed = defineRule({
  id: "school/bus-speed",
  title: { zh: "校车不超速", en: "The bus keeps to its speed" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第三十五条",
      confidence: "A1",
      note: "高速公路80公里、其他道路60公里；急弯陡坡、冰雪泥泞或低能见度20公里；限速标志更低的从其规定。",
    },
  ],
  remedy: {
    zh: "停班谈话，调行驶记录核实；再犯的换人。",
    en: "Take the driver off and look at the record; a second time, find another.",
  },
  keep: { zh: "行驶记录抽查表", en: "Readings of the recorder" },
  requires: () =>
    limit(busSpeedRead, "speed", { atMost: { by: ["road"], table: { motorway: 80, other: 60, bad: 20 } } }),
  messages: {
    tooHigh: {
      zh: "时速 {value} 公里，限速 {bound} 公里",
      en: "{value} km/h, expected at most {bound}",
    },
  },
});
