import { cadence, defineRule, from } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Somebody checks the canteen unannounced 抽查, so many times a month on days that are drawn.
 *
 * No law: plans ask for it, and each site sets how often. The drawn days follow from the seed, so give every site its own.
 *
 * @example
 * surpriseCheck.options.parse({}); //=> { times: 1, seed: "canteen" }
 * tells(surpriseCheck, [], { period: { from: "2025-09-01", to: "2025-09-30" } });
 * //=> ["2025年9月2日 应抽查食堂，没有抽查"]
 */
export const surpriseCheck = defineRule({
  id: "canteen/surprise-check",
  title: { zh: "每月不打招呼抽查食堂", en: "Unannounced check each month" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "各单位计划里都要求定期加不定期检查，频次由单位自定",
      en: "Plans ask for checks both regular and unannounced; each site sets how often",
    },
  },
  remedy: { zh: "本月挑一个饭点，不打招呼去看一次。", en: "Go once this month, unannounced, at a meal." },
  keep: { zh: "食堂检查记录，写明检查人和时间", en: "The inspection sheet, with who came and when" },
  options: z.object({ times: z.int().min(1).max(4).default(1), seed: z.string().default("canteen") }),
  requires: ({ times, seed }) =>
    cadence(from(inspection, { where: { topic: { equals: "canteen" } } }), {
      every: { unit: "random", times, per: "month", among: "operatingDay", seed },
    }),
  messages: {
    missed: { zh: "{slot} 应抽查食堂，没有抽查", en: "{slot}: no unannounced check of the canteen" },
  },
});
