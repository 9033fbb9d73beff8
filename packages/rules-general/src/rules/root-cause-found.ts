import { defineCheck, from, repeats } from "@houqin/core";
import * as z from "zod";
import { issue, rootCause } from "../entries/hazards.ts";

/**
 * When the same item of a checklist fails in the same area `times` times within `days` days, its root cause is looked for 同一问题反复出现，查根本原因. Any analysis
 * from the day of the last failure on answers. House rule, no law.
 *
 * @example
 * rootCauseFound.options.parse({}); //=> { times: 3, days: 90 }
 * tells(
 *   rootCauseFound,
 *   [
 *     { id: "i-2025-09-10T09:00", kind: "general/issue", at: "2025-09-10T09:00", area: "dorm-1", data: { title: "通道堵塞", category: "fire", severity: "minor", source: "inspection", onTheSpot: true, item: "exits" } },
 *     { id: "i-2025-10-10T09:00", kind: "general/issue", at: "2025-10-10T09:00", area: "dorm-1", data: { title: "通道堵塞", category: "fire", severity: "minor", source: "inspection", onTheSpot: true, item: "exits" } },
 *     { id: "i-2025-12-08T09:00", kind: "general/issue", at: "2025-12-08T09:00", area: "dorm-1", data: { title: "通道堵塞", category: "fire", severity: "minor", source: "inspection", onTheSpot: true, item: "exits" } },
 *   ],
 * );
 * //=> ["dorm-1 同一检查项 90 天内出现 3 次问题（最近一次：通道堵塞），还没有查根本原因"]
 */
export const rootCauseFound = defineCheck({
  id: "general/root-cause-found",
  title: { zh: "同一问题反复出现要查根本原因", en: "Repeated faults are traced to their cause" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "内部管理要求，反复出现的问题要治本", en: "A house rule: what keeps coming back has a cause" },
  },
  remedy: {
    zh: "召集责任人分析根本原因，写明治本措施，别再头痛医头。",
    en: "Find out with those responsible why it keeps coming back, and write down what will end it.",
  },
  keep: { zh: "根本原因分析记录", en: "The analysis of the root cause" },
  options: z.object({ times: z.int().min(2).max(20).default(3), days: z.int().min(1).max(365).default(90) }),
  reads: { issues: from(issue, { key: ["@area", "item"] }), analyses: from(rootCause, { key: ["@area", "item"] }) },
  period: "plan",
  messages: {
    repeated: {
      zh: "{area} 同一检查项 {days} 天内出现 {count} 次问题（最近一次：{last}），还没有查根本原因",
      en: "{area}: the same item failed {count} times within {days} days (last: {last}), and its root cause was not looked for",
    },
  },
  check: ({ rows, key: [area = "", item = ""], options, found }) => {
    const issues = rows.issues.map(({ id, at }) => ({ id, at, area, item }));
    const titles = new Map(rows.issues.map(({ id, data }) => [id, data.title]));
    return repeats(issues, options)
      .filter(({ since }) => !rows.analyses.some(({ at }) => at.slice(0, 10) >= since.slice(0, 10)))
      .map(({ issues: evidence }) => {
        const last = titles.get(evidence.at(-1) ?? "") ?? item;
        return found("repeated", { area, last, count: evidence.length, days: options.days }, evidence);
      });
  },
});
