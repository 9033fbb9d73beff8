import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Each piece of classroom equipment is looked at every so many days of term 班班设备检查. A rule of the house.
 *
 * @example
 * tells(
 *   classEquipmentChecked,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "一班一体机", category: "class-equipment" }, subject: "screen-1" },
 *   ],
 *   { period: { from: "2025-11-03", to: "2025-11-09" }, asOf: "2026-03-01" },
 * );
 * //=> ["screen-1 2025年第45周 没有检查"]
 */
export const classEquipmentChecked = defineRule({
  id: "school/class-equipment-checked",
  title: { zh: "班级电教设备检查", en: "Classroom equipment is checked" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "学校电教设备管理制度", en: "The school's own rules for classroom equipment" } },
  remedy: {
    zh: "今天逐班开机试一遍，不能用的当场报修。",
    en: "Switch each one on today and report what does not work.",
  },
  keep: { zh: "设备检查记录", en: "Records of the checks" },
  options: z.object({ every: z.enum(["week", "month"]).default("week") }),
  requires: ({ every }) =>
    cadence(from(equipmentCheck, { key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "class-equipment" } }),
      every,
      onNonWorkday: "skip",
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有检查", en: "{key} {slot}: not checked" },
  },
});
