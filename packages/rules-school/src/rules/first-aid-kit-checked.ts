import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Each first-aid kit is looked through in every month 急救箱检查. A rule of the house.
 *
 * @example
 * tells(
 *   firstAidKitChecked,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "操场急救箱", category: "first-aid-kit" }, subject: "kit-1" },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["kit-1 2025年11月 没有检查"]
 */
export const firstAidKitChecked = defineRule({
  id: "school/first-aid-kit-checked",
  title: { zh: "急救箱定期检查", en: "First-aid kits are checked" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校卫生室管理制度", en: "The school's own rules for the health room" } },
  remedy: { zh: "过期的换掉，缺的补齐，封条写上日期。", en: "Replace what has expired, fill up what is missing." },
  keep: { zh: "急救箱检查卡", en: "Cards of the kits" },
  options: z.object({ every: z.enum(["week", "month", "term"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(equipmentCheck, { key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "first-aid-kit" } }),
      every,
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有检查", en: "{key} {slot}: not checked" },
  },
});
