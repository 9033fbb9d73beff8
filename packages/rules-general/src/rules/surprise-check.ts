import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { InspectionTopic, inspection } from "../entries/rounds.ts";

/**
 * Somebody inspects unannounced on days that are drawn among those on which the site is open 不定期检查. No law: plans ask for it. The days follow from the seed, so give every site its own.
 * The canteen has its own in a named instance: `general/surprise-check#canteen` with `topic` canteen and a seed of its own.
 *
 * @example
 * surpriseCheck.options.parse({}); //=> { topic: "safety", times: 1, seed: "site" }
 * tells(
 *   surpriseCheck,
 *   [
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-30" } },
 * );
 * //=> ["2025年9月18日 应抽查，没有抽查"]
 */
export const surpriseCheck = defineRule({
  id: "general/surprise-check",
  title: { zh: "每月不定期抽查", en: "An unannounced check each month" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "各单位计划里都要求定期加不定期检查，频次由单位自定",
      en: "Plans ask for checks both regular and unannounced; each site sets how often",
    },
  },
  remedy: { zh: "挑一天不打招呼去查，问题当场记下来。", en: "Go unannounced, and enter what you find." },
  keep: { zh: "检查记录，写明检查人和时间", en: "The inspection sheet, with who came and when" },
  options: z.object({
    topic: InspectionTopic.default("safety"),
    times: z.int().min(1).max(4).default(1),
    seed: z.string().default("site"),
  }),
  requires: ({ topic, times, seed }) =>
    cadence(from(inspection, { where: { topic: { equals: topic } } }), {
      every: { unit: "random", times, per: "month", among: "operatingDay", seed },
    }),
  messages: {
    missed: { zh: "{slot} 应抽查，没有抽查", en: "{slot}: no unannounced check" },
  },
});
