import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { gradedCheck } from "../entries/sheet-checks.ts";

/**
 * Every kitchen is checked by the quantified sheet each month 按表检查食品卫生.
 *
 * @example
 * gradedCheckHeld.options.parse({}); //=> { times: 1 }
 * tells(gradedCheckHeld, [{ kind: "site/area", at: "2025-09-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-12-31" });
 * //=> ["kitchen-1 2025年9月 按表检查 0 次，应查 1 次"]
 */
export const gradedCheckHeld = defineRule({
  id: "canteen/graded-check-held",
  title: { zh: "每月按量化分级表检查", en: "A quantified check each month" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "自查频次由单位定；日管控、周排查可用同一张表",
      en: "How often is the house's own; the same sheet may serve day and week",
    },
  },
  remedy: { zh: "本月补查一次，扣分项转隐患台账。", en: "Check this month, and make issues of what was missed." },
  keep: { zh: "量化分级检查表", en: "The filled sheets" },
  options: z.object({ times: z.int().min(1).max(31).default(1) }),
  requires: ({ times }) =>
    cadence(from(gradedCheck, { key: ["@area"] }), {
      every: "month",
      times,
      each: everyKey(siteAreas, { kind: { equals: "kitchen" } }),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 按表检查 {found} 次，应查 {expected} 次",
      en: "{key} {slot}: checked by the sheet {found} times, expected {expected}",
    },
  },
});
