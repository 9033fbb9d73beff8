import { coverage, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { shandongSchoolSafety } from "../laws.ts";
import { keepersOnDuty } from "../registers/watch.ts";

/**
 * A keeper is on duty in every dormitory at these hours of the night 宿管员在岗. Shifts of the post `dorm-keeper` count.
 *
 * Shandong's regulation asks schools that house pupils for full-time keepers; the hours are suggestions.
 *
 * @example
 * keeperOnDuty.options.parse({}); //=> { at: ["22:00", "02:00", "06:00"] }
 * tells(keeperOnDuty, [
 *   { kind: "site/area", at: "2025-01-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" },
 *   { kind: "general/shift", at: "2025-11-11T21:00", data: { post: "dorm-keeper", start: "2025-11-11T21:00", end: "2025-11-12T07:00" }, area: "dorm-1" },
 * ], { period: { from: "2025-11-12", to: "2025-11-12" } });
 * //=> ["dorm-1 没有宿管员在岗"]
 */
export const keeperOnDuty = defineRule({
  id: "dorm/keeper-on-duty",
  title: { zh: "宿管员夜间在岗", en: "A keeper is on duty at night" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: shandongSchoolSafety,
      clause: "第三十四条",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定：为学生提供住宿的学校配备专职宿舍管理人员；在岗时点为建议值，员工宿舍参照。",
    },
  ],
  remedy: { zh: "空岗的马上补人，值班表改好贴出来。", en: "Fill the gap now, and put up the corrected roster." },
  keep: { zh: "宿管员值班表和上岗记录", en: "The roster of keepers, and their shifts" },
  options: z.object({
    at: z
      .array(z.iso.time({ precision: -1 }))
      .min(1)
      .default(["22:00", "02:00", "06:00"]),
  }),
  requires: ({ at }) =>
    coverage(keepersOnDuty, {
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      when: { slots: { unit: "clock", at, days: "operatingDay" } },
    }),
  messages: {
    tooLow: { zh: "{key} 没有宿管员在岗", en: "{key}: no keeper on duty" },
  },
});
