import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import * as z from "zod";

/**
 * The filter of each drinking-water point is changed at least every so many months 滤芯更换. What the maker says goes; no law.
 *
 * @example
 * tells(
 *   filterChanged,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "一楼直饮机", category: "water-point" }, subject: "tap-1" },
 *     { kind: "general/equipment-check", at: "2025-11-12T09:00", data: { asset: "tap-1", task: "upkeep", ok: true } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2026-05-31" }, asOf: "2027-02-28" },
 * );
 * //=> ["tap-1 2025年11月12日 09:00 以后 一直没有换滤芯，已超过期限"]
 */
export const filterChanged = defineRule({
  id: "school/filter-changed",
  title: { zh: "直饮机滤芯按期更换", en: "Filters are changed" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "设备说明书的更换周期", en: "What the maker of the machine says" } },
  remedy: {
    zh: "今天换滤芯、冲洗管路，机身贴上更换日期。",
    en: "Change the filter, flush the pipes and put the date on the machine.",
  },
  keep: { zh: "滤芯更换记录", en: "The record of filters changed" },
  options: z.object({ months: z.int().min(1).max(24).default(6) }),
  requires: ({ months }) =>
    cadence(from(equipmentCheck, { where: { task: { equals: "upkeep" } }, key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "water-point" } }),
      every: { unit: "gap", atMost: months, in: "months" },
    }),
  messages: {
    late: {
      zh: "{key} 滤芯换晚了：{at} 才换，应在 {due} 前",
      en: "The filter of {key} was changed late, at {at}; expected by {due}",
    },
    missed: {
      zh: "{key} {slot} 一直没有换滤芯，已超过期限",
      en: "The filter of {key} was not changed in time: {slot}",
    },
  },
});
