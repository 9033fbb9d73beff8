import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import * as z from "zod";
import { boxOpening } from "../entries/service.ts";

/**
 * Every box for opinions is opened each week 开箱.
 *
 * @example
 * boxesOpened.options.parse({}); //=> { every: "week" }
 * tells(boxesOpened, [{ kind: "site/asset", at: "2024-01-01", data: { name: "食堂意见箱", category: "opinion-box", area: "hall" }, subject: "box-1" }], { period: { from: "2025-11-10", to: "2025-11-16" }, asOf: "2026-08-31" });
 * //=> ["box-1 2025年第46周 没有开箱"]
 */
export const boxesOpened = defineRule({
  id: "general/boxes-opened",
  title: { zh: "意见箱按期开箱", en: "Opinion boxes are opened" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "今天开箱，来信登记并分派答复。", en: "Open it today, enter the letters and have them answered." },
  keep: { zh: "开箱记录", en: "The log of openings" },
  options: z.object({
    every: z.enum(["week", "month"]).default("week"),
  }),
  requires: ({ every }) =>
    cadence(from(boxOpening, { key: ["box"] }), {
      each: everyKey(siteAssets, { category: { equals: "opinion-box" } }),
      every,
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有开箱", en: "{slot}: {key} was not opened" },
  },
});
