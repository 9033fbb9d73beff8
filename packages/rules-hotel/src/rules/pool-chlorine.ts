import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { poolReading } from "../entries/hygiene.ts";
import { hygieneLimits } from "../laws.ts";

/**
 * Free chlorine of the pool stays within bounds 泳池游离性余氯.
 *
 * GB 37488-2019, not seen.
 *
 * @example
 * tells(
 *   poolChlorine,
 *   [
 *     { kind: "hotel/pool-reading", at: "2026-03-02T10:00", data: { chlorine: 0.2, acidity: 7.4 }, area: "pool-1" },
 *   ],
 * );
 * //=> ["pool-1 偏低：实测 0.2 毫克/升，不应低于 0.3 毫克/升"]
 */
export const poolChlorine = defineRule({
  id: "hotel/pool-chlorine",
  title: { zh: "泳池余氯限值", en: "Pool chlorine keeps to its limits" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: hygieneLimits, confidence: "B", note: "条款未见原文" }],
  remedy: { zh: "偏低加药、偏高停用换水，测到合格再开放。", en: "Add agent or change water; open when it is right." },
  keep: { zh: "泳池水质检测记录", en: "The log of readings" },
  options: z.object({
    low: quantity("mg/L").min(0.1).max(1).default(0.3),
    high: quantity("mg/L").min(0.5).max(3).default(1),
  }),
  requires: ({ low, high }) => limit(poolReading, "chlorine", { atLeast: low, atMost: high }),
});
