import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { poolReading } from "../entries/hygiene.ts";
import { hygieneLimits } from "../laws.ts";

/**
 * The acidity of the pool stays within bounds 泳池酸碱度.
 *
 * GB 37488-2019, not seen.
 *
 * @example
 * tells(
 *   poolAcidity,
 *   [
 *     { kind: "hotel/pool-reading", at: "2026-03-02T10:00", data: { chlorine: 0.5, acidity: 8.1 }, area: "pool-1" },
 *   ],
 * );
 * //=> ["pool-1：酸碱度到了 8.1，应在 7.8 以下"]
 */
export const poolAcidity = defineRule({
  id: "hotel/pool-acidity",
  title: { zh: "泳池酸碱度限值", en: "Pool acidity keeps to its limits" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: hygieneLimits, confidence: "B", note: "条款未见原文" }],
  remedy: { zh: "调节酸碱度，测到合格再开放。", en: "Correct it; open when it is right." },
  keep: { zh: "泳池水质检测记录", en: "The log of readings" },
  options: z.object({ low: z.number().min(6).max(8).default(7), high: z.number().min(7).max(9).default(7.8) }),
  requires: ({ low, high }) => limit(poolReading, "acidity", { atLeast: low, atMost: high }),
  messages: {
    tooLow: { zh: "酸碱度只有 {value}，应在 {bound} 以上", en: "Acidity is {value}, expected at least {bound}" },
    tooHigh: { zh: "酸碱度到了 {value}，应在 {bound} 以下", en: "Acidity is {value}, expected at most {bound}" },
  },
});
