import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { outing } from "../entries/activities.ts";

/**
 * Residents go out in every week in which the weather allows it 每周外出. A week of bad weather is excused in the log, by name of the reason
 * (`ledger/excused`), and is then neither held nor missed.
 *
 * @example
 * weeklyOuting.options.parse({}); //=> { times: 1 }
 * tells(weeklyOuting, [], { period: { from: "2026-05-04", to: "2026-05-10" }, asOf: "2026-05-31" });
 * //=> ["2026年第19周 外出 0 次，应有 1 次"]
 */
export const weeklyOuting = defineRule({
  id: "eldercare/weekly-outing",
  title: { zh: "天气允许每周外出", en: "Out once a week, weather permitting" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的每周外出安排", en: "The weekly outing that plans set" } },
  remedy: {
    zh: "本周找个晴天补上；天气不行的，在台账里写免办说明。",
    en: "Go on the next fine day; where weather forbids it, excuse the week in the log.",
  },
  keep: { zh: "外出活动记录，或因天气的免办说明", en: "The record of the outing, or the excuse for the weather" },
  options: z.object({ times: z.int().min(1).max(5).default(1) }),
  requires: ({ times }) => cadence(outing, { every: "week", times }),
  messages: {
    missed: { zh: "{slot} 外出 {found} 次，应有 {expected} 次", en: "{slot}: {found} outings, expected {expected}" },
  },
});
