import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { closureRate } from "../metrics/upkeep.ts";

/**
 * In a quarter at least such a share of as many issues is closed as were found in it, whenever they were found 隐患整改率; one put right on the
 * spot counts once it is verified. A goal that plans set themselves.
 *
 * @example
 * issuesClosedShare.options.parse({}); //=> { share: 0.9 }
 * tells(
 *   issuesClosedShare,
 *   [
 *     { kind: "general/issue", at: "2025-11-12T09:00", data: { title: "灯坏了", category: "electric", severity: "minor", source: "patrol", onTheSpot: false } },
 *   ],
 *   { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-02-01" },
 * );
 * //=> ["2025年第4季度 隐患整改率 0%，不应低于 90%"]
 */
export const issuesClosedShare = defineRule({
  id: "general/issues-closed-share",
  title: { zh: "隐患整改率", en: "Most issues are closed" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标，比例由单位定", en: "A goal of the plan; the share is the site's own" } },
  remedy: { zh: "没销号的列清单，逐条定人定期限。", en: "List what is open, and give each a name and a day." },
  keep: { zh: "隐患台账和复查记录", en: "The list of issues and their verifications" },
  options: z.object({
    share: z.number().min(0.5).max(1).default(0.9),
  }),
  requires: ({ share }) => ceiling(closureRate, { atLeast: share, period: "quarter" }),
  messages: {
    tooLow: {
      zh: "{period} 隐患整改率 {value}，不应低于 {bound}",
      en: "{period}: {value} of issues closed, expected at least {bound}",
    },
  },
});
