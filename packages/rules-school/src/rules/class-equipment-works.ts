import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { gearAvailable } from "../metrics/property.ts";

/**
 * So large a share of the checks in a month find classroom equipment in order 班班设备正常运用. A rule of the house.
 *
 * @example
 * tells(
 *   classEquipmentWorks,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "一班一体机", category: "class-equipment" }, subject: "screen-1" },
 *     { kind: "general/equipment-check", at: "2025-11-12T15:00", data: { asset: "screen-1", task: "look", ok: false } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年11月 班级电教设备完好率 0%，应不低于 95%"]
 */
export const classEquipmentWorks = defineRule({
  id: "school/class-equipment-works",
  title: { zh: "班级电教设备完好率", en: "Classroom equipment works" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校电教设备管理制度", en: "The school's own rules for classroom equipment" } },
  remedy: {
    zh: "把反复出故障的列出来，集中检修或换新。",
    en: "List what keeps failing and have it mended or replaced.",
  },
  keep: { zh: "设备检查记录", en: "Records of the checks" },
  options: z.object({ share: z.number().min(0.5).max(1).default(0.95) }),
  requires: ({ share }) => ceiling(gearAvailable, { atLeast: share, period: "month" }),
  messages: {
    tooLow: {
      zh: "{period} 班级电教设备完好率 {value}，应不低于 {bound}",
      en: "{period}: {value} of the checks found it in order, expected at least {bound}",
    },
  },
});
