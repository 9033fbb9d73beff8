import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { patrol } from "../entries/rounds.ts";

/**
 * Somebody in charge looks in on those on duty so many times a week 查岗.
 *
 * @example
 * dutyChecked.options.parse({}); //=> { every: "week", times: 1 }
 * tells(dutyChecked, [], { period: { from: "2025-11-10", to: "2025-11-16" }, asOf: "2026-08-31" });
 * //=> ["2025年第46周 查岗 0 次，应查 1 次"]
 */
export const dutyChecked = defineRule({
  id: "general/duty-checked",
  title: { zh: "定期查岗", en: "Duty is checked" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "不打招呼去看一次，问问情况，看看值班室。", en: "Go unannounced, ask, and look at the duty room." },
  keep: { zh: "查岗记录", en: "The log of checks" },
  options: z.object({
    every: z.enum(["week", "month"]).default("week"),
    times: z.int().min(1).max(7).default(1),
  }),
  requires: ({ every, times }) => cadence(from(patrol, { where: { topic: { equals: "duty" } } }), { every, times }),
  messages: {
    missed: {
      zh: "{slot} 查岗 {found} 次，应查 {expected} 次",
      en: "{slot}: duty was checked {found} times, expected {expected}",
    },
  },
});
