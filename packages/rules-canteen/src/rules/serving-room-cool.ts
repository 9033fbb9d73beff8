import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { airDisinfectionLog } from "../entries/disinfection.ts";
import { cateringPractice } from "../laws.ts";

/**
 * The serving room is cool when people go in 备餐间室温.
 *
 * 25 °C from the catering practice code of 2018, chapter 7, not seen; so the rule is on where it is chosen.
 *
 * @example
 * servingRoomCool.options.parse({}); //=> { celsius: 25 }
 * tells(servingRoomCool, [{ kind: "canteen/air-disinfection", at: "2025-09-01T10:30", data: { method: "uv", minutes: 30, celsius: 27 }, area: "kitchen-1" }]);
 * //=> ["kitchen-1：室温 27 ℃，不应超过 25 ℃"]
 */
export const servingRoomCool = defineRule({
  id: "canteen/serving-room-cool",
  title: { zh: "备餐间室温", en: "The serving room is cool" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: cateringPractice, clause: "第七章", confidence: "B", note: "条款未见原文。" }],
  remedy: {
    zh: "先开空调降温再备餐，空调不够的报修。",
    en: "Cool the room before serving, and have the cooling repaired.",
  },
  keep: { zh: "备餐间消毒登记，写上室温", en: "The lamp log, with the temperature of the room" },
  options: z.object({ celsius: quantity("°C").min(15).max(30).default(25) }),
  requires: ({ celsius }) =>
    limit(from(airDisinfectionLog, { where: { celsius: { exists: true } } }), "celsius", { atMost: celsius }),
  messages: {
    tooHigh: {
      zh: "室温 {value} {unit}，不应超过 {bound} {unit}",
      en: "The room was at {value} {unit}, expected at most {bound} {unit}",
    },
  },
});
