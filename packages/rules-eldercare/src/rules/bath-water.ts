import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { bath } from "../entries/care.ts";
import { serviceSafety } from "../laws.ts";

/**
 * Bath water is neither too hot nor too cold 洗浴水温: against scalds, one of the nine preventions. The degrees are suggestions.
 *
 * @example
 * bathWater.options.parse({}); //=> { low: 35, high: 42 }
 * tells(bathWater, [{ kind: "eldercare/bath", at: "2026-05-06T15:00", data: { resident: "r-1", celsius: 43 } }]);
 * //=> ["r-1：洗浴水温 43 ℃，不应超过 42 ℃"]
 */
export const bathWater = defineRule({
  id: "eldercare/bath-water",
  title: { zh: "洗浴水温合适", en: "Bath water is at the right heat" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: serviceSafety,
      clause: "第6章",
      confidence: "A2",
      status: "suggestion",
      note: "防烫伤，两处转述一致，条款未见原文；度数为建议值。",
    },
  ],
  remedy: {
    zh: "先放冷水后放热水，量过再下水；恒温阀坏了马上报修。",
    en: "Cold water first, then hot; measure before anybody gets in; have the mixer mended.",
  },
  keep: { zh: "助浴记录，写明水温", en: "The record of baths, with the heat of the water" },
  options: z.object({
    low: quantity("°C").min(30).max(38).default(35),
    high: quantity("°C").min(38).max(45).default(42),
  }),
  requires: ({ low, high }) => limit(bath, "celsius", { atLeast: low, atMost: high }),
  messages: {
    tooHigh: {
      zh: "洗浴水温 {value} ℃，不应超过 {bound} ℃",
      en: "Bath water at {value} °C, expected at most {bound}",
    },
    tooLow: {
      zh: "洗浴水温 {value} ℃，不应低于 {bound} ℃",
      en: "Bath water at {value} °C, expected at least {bound}",
    },
  },
});
