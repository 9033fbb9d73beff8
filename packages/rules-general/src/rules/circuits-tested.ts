import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import * as z from "zod";
import { testReport } from "../entries/tests.ts";

/**
 * Wiring is tested by somebody qualified at most so many months apart 电气线路检测. No national figure; 汕头经济特区消防条例第三十九条 asks crowded places for
 * every third year.
 *
 * @example
 * circuitsTested.options.parse({}); //=> { months: 36 }
 * tells(
 *   circuitsTested,
 *   [
 *     { kind: "site/asset", at: "2022-01-01", data: { name: "配电主回路", category: "circuit" }, subject: "circuit-1" },
 *     { kind: "general/test-report", at: "2022-06-01", data: { asset: "circuit-1", passed: true, validUntil: "2025-05-31" } },
 *   ],
 *   { period: { from: "2022-01-01", to: "2025-11-12" }, asOf: "2026-08-31" },
 * );
 * //=> ["circuit-1 2022年6月1日 00:00 以后 一直没有检测，已超过期限"]
 */
export const circuitsTested = defineRule({
  id: "general/circuits-tested",
  title: { zh: "电气线路按期检测", en: "Wiring is tested in time" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: "汕头经济特区消防条例（2022）",
      clause: "第三十九条",
      confidence: "A1",
      status: "suggestion",
      note: "仅适用于汕头：人员密集场所每三年委托具备从业条件的机构检测；其他地方作建议。",
    },
  ],
  remedy: { zh: "约有资质的机构检测，不合格的回路先断电。", en: "Have it tested, and cut off what fails." },
  keep: { zh: "电气线路检测报告", en: "The test reports" },
  options: z.object({ months: z.int().min(6).max(60).default(36) }),
  requires: ({ months }) =>
    cadence(from(testReport, { key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "circuit" } }),
      every: { unit: "gap", atMost: months, in: "months" },
    }),
  messages: {
    late: { zh: "{key} 检测晚了：{at} 才测，应在 {due} 前", en: "{key} was tested late, at {at}; expected by {due}" },
    missed: { zh: "{key} {slot} 一直没有检测，已超过期限", en: "{key} was not tested in time: {slot}" },
  },
});
