import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { PublicityTheme, publicity } from "../entries/activities.ts";

/**
 * Knowledge of each theme is spread every month 宣传教育: fire, safety, health, food.
 *
 * @example
 * publicityHeld.options.parse({}); //=> { themes: ["fire", "safety", "health"], every: "month" }
 * tells(publicityHeld, [], { options: { themes: ["fire"] }, period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["2025年11月 没有做消防宣传"]
 */
export const publicityHeld = defineRule({
  id: "general/publicity-held",
  title: { zh: "宣传教育定期开展", en: "Knowledge is spread" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: {
    zh: "更新一期宣传栏或推送一篇，拍照留底。",
    en: "Renew the board or send something out, and keep a photograph.",
  },
  keep: { zh: "宣传材料和照片", en: "The material and photographs" },
  options: z.object({
    themes: z.array(PublicityTheme).min(1).default(["fire", "safety", "health"]),
    every: z.enum(["month", "quarter"]).default("month"),
  }),
  requires: ({ themes, every }) => cadence(from(publicity, { key: ["theme"] }), { each: everyOne(themes), every }),
  messages: {
    missed: { zh: "{slot} 没有做{key}宣传", en: "{slot}: nothing was done to spread {key}" },
  },
});
