import { defineRule, prohibition } from "@houqin/core";
import * as z from "zod";
import { outing } from "../entries/activities.ts";

const Weather = z.enum(["rain", "wind", "heat", "ice", "smog"]);

/**
 * Nobody is taken out in weather like this 恶劣天气不外出.
 *
 * @example
 * outingWeather.options.parse({}); //=> { weather: ["rain", "wind", "heat", "ice", "smog"] }
 * tells(outingWeather, [{ kind: "eldercare/outing", at: "2026-07-06T13:30", data: { place: "市民广场", weather: "heat", people: 8, escorts: 4, returned: 8 } }]);
 * //=> ["市民广场：这种天气不该带老人外出"]
 */
export const outingWeather = defineRule({
  id: "eldercare/outing-weather",
  title: { zh: "恶劣天气不外出", en: "No outings in bad weather" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "计划里的“天气允许”，哪些天气由单位定",
      en: "Plans say: weather permitting; which weather is the site's own",
    },
  },
  remedy: { zh: "改在室内，出发前看预报和预警。", en: "Stay in; look at forecast and warnings before leaving." },
  keep: { zh: "外出活动记录", en: "The record of the outing" },
  options: z.object({ weather: z.array(Weather).min(1).default(["rain", "wind", "heat", "ice", "smog"]) }),
  requires: ({ weather }) => prohibition(outing, { weather: { in: weather } }),
  messages: { forbidden: { zh: "这种天气不该带老人外出", en: "Residents were taken out in bad weather" } },
});
