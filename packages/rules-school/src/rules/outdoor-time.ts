import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { classDay } from "../entries/class-day.ts";
import { nurseryHealthCode, shenzhenPreschool } from "../laws.ts";

/**
 * Children are outdoors for two hours a day, three where they board 户外活动 (code for nurseries of 2012, two reports agree, A2; 深圳经济特区学前教育条例第三十九条, A1,
 * local). Cold, heat and rain are allowed for: those days are left out of the record.
 *
 * @example
 * tells(outdoorTime, [
 *   { kind: "school/class-day", at: "2025-11-12T16:30", data: { stay: "day", ages: "3-6", outdoors: 95 }, area: "class-1" },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["class-1：户外活动只有 95 分钟，至少要 120 分钟"]
 */
export const outdoorTime = defineRule({
  id: "school/outdoor-time",
  title: { zh: "幼儿户外活动时间充足", en: "Children are outdoors long enough" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: nurseryHealthCode,
      confidence: "A2",
      note: "全日制每日不少于2小时，寄宿制不少于3小时，寒冷炎热季节可酌情调整；条款未见原文，两处以上转载一致。",
    },
    {
      law: shenzhenPreschool,
      clause: "第三十九条",
      confidence: "A1",
      note: "室外活动每天不少于两小时，天气不宜时可调整；仅适用于深圳。",
    },
  ],
  remedy: { zh: "调整一日安排，上下午各加一段户外活动。", en: "Add a stretch outdoors to morning and afternoon." },
  keep: { zh: "班级一日生活记录", en: "The daily record of the class" },
  options: z.object({ day: z.int().min(60).max(300).default(120), boarding: z.int().min(60).max(360).default(180) }),
  requires: ({ day, boarding }) =>
    limit(classDay, "outdoors", {
      atLeast: { by: ["stay"], table: { day, boarding } },
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    tooLow: {
      zh: "户外活动只有 {value} 分钟，至少要 {bound} 分钟",
      en: "{value} minutes outdoors, expected at least {bound}",
    },
  },
});
