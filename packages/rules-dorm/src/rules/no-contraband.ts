import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { crowdedPlaces } from "../laws.ts";
import { contrabandFound } from "../metrics/order.ts";

/**
 * No banned appliance is found in a month 违规电器为零.
 *
 * GB/T 40248 forbids heaters and own wiring in dormitories; what was seen is the draft of its successor, so the figure is a suggestion.
 *
 * @example
 * noContraband.options.parse({}); //=> { max: 0 }
 * tells(noContraband, [{ kind: "dorm/contraband", at: "2025-11-12T16:00", data: { item: "cooker", room: "r-301", watts: 800 }, area: "dorm-1" }], { period: { from: "2025-11-01", to: "2025-11-30" } });
 * //=> ["2025年11月 查出违规电器 1 件，控制目标 0 件"]
 */
export const noContraband = defineRule({
  id: "dorm/no-contraband",
  title: { zh: "宿舍无违规电器", en: "No banned appliances" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: crowdedPlaces,
      clause: "8.6.6（征求意见稿）",
      confidence: "A2",
      status: "suggestion",
      note: "见标准修订报批稿，未施行；宿舍内不得使用大功率电热器具、私拉电线、使用明火。",
    },
  ],
  remedy: {
    zh: "当场断电、代管，登记到人，同层再查一遍。",
    en: "Unplug it, keep it for the owner, write down whose it is, and search the floor again.",
  },
  keep: { zh: "违规电器登记和照片", en: "The log of what was found, with photographs" },
  options: z.object({ max: z.int().min(0).max(20).default(0) }),
  requires: ({ max }) => ceiling(contrabandFound, { atMost: max, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{period} 查出违规电器 {value} 件，控制目标 {bound} 件",
      en: "{period}: {value} banned appliances found, at most {bound} allowed",
    },
  },
});
