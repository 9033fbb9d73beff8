import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Each circuit is tested at least every so many months 线路检测. A rule of the house; some places ask for every third year in crowded places.
 *
 * @example
 * tells(
 *   circuitsTested,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "教学楼照明回路", category: "circuit" }, subject: "circuit-1" },
 *     { kind: "general/equipment-check", at: "2025-11-12T09:00", data: { asset: "circuit-1", task: "test", ok: true } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2026-12-31" }, asOf: "2027-02-28" },
 * );
 * //=> ["circuit-1 2025年11月12日 09:00 以后 一直没有检测，已超过期限"]
 */
export const circuitsTested = defineRule({
  id: "school/circuits-tested",
  title: { zh: "线路绝缘和漏电保护定期检测", en: "Circuits are tested" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "学校用电管理制度", en: "The school's own rules for electricity" } },
  remedy: {
    zh: "请有资质的电工检测绝缘和漏电保护，不合格的先断电。",
    en: "Have the insulation and the breakers tested; cut off what fails.",
  },
  keep: { zh: "线路检测记录", en: "Records of the tests" },
  options: z.object({ months: z.int().min(1).max(36).default(12) }),
  requires: ({ months }) =>
    cadence(from(equipmentCheck, { where: { task: { equals: "test" } }, key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "circuit" } }),
      every: { unit: "gap", atMost: months, in: "months" },
    }),
  messages: {
    late: { zh: "{key} 检测晚了：{at} 才测，应在 {due} 前", en: "{key} was tested late, at {at}; expected by {due}" },
    missed: { zh: "{key} {slot} 一直没有检测，已超过期限", en: "{key} was not tested in time: {slot}" },
  },
});
