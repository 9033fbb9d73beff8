import { defineRule, from, limit, quantity } from "@houqin/core";
import { tablewareStep } from "@houqin/rules-general";
import * as z from "zod";

/**
 * The last rinse of the dishwasher is hot enough 洗碗机漂洗水温.
 *
 * A hotel's house standard asks for 85 to 90 °C; the code of 2018 leaves it to the maker, so the figure is a suggestion.
 *
 * @example
 * tells(
 *   dishwasherRinse,
 *   [
 *     { kind: "general/tableware-step", at: "2026-03-02T13:30", data: { load: "午市二批", ware: "tableware", step: "disinfect", method: "dishwasher", celsius: 78 } },
 *   ],
 * );
 * //=> ["午市二批：洗碗机漂洗只有 78 ℃，应到 85 ℃"]
 */
export const dishwasherRinse = defineRule({
  id: "hotel/dishwasher-rinse",
  title: { zh: "洗碗机漂洗水温", en: "The dishwasher rinses hot enough" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "85℃取自酒店内部标准，只作建议值；现行规范以设备说明书为准",
      en: "85 °C is a hotel's house standard, a suggestion; the code in force leaves it to the maker",
    },
  },
  remedy: {
    zh: "停机等水温上来再洗，达不到报修加热管。",
    en: "Wait for the water to heat; report the heater if it does not.",
  },
  keep: { zh: "洗碗机水温记录，开机时记一次", en: "The log of the rinse, at the start of each run" },
  options: z.object({ celsius: quantity("°C").min(70).max(95).default(85) }),
  requires: ({ celsius }) =>
    limit(
      from(tablewareStep, { where: { step: { equals: "disinfect" }, method: { equals: "dishwasher" } } }),
      "celsius",
      {
        atLeast: celsius,
      },
    ),
  messages: {
    tooLow: {
      zh: "洗碗机漂洗只有 {value} ℃，应到 {bound} ℃",
      en: "The dishwasher rinsed at {value} \u00b0C, expected {bound}",
    },
  },
});
