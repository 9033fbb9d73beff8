import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { classDay } from "../entries/class-day.ts";
import { nurseryHealthCode } from "../laws.ts";

/**
 * The children of a class drink together once at least in each half day 集中饮水. From the code for nurseries of 2012, seen in one report (A2), so only
 * where it is chosen.
 *
 * @example
 * tells(drinkRounds, [
 *   { kind: "school/class-day", at: "2025-11-12T16:30", data: { stay: "day", ages: "3-6", outdoors: 130, drinks: 0 }, area: "class-1" },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["class-1：有半天只集中饮水 0 次，至少要 1 次"]
 */
export const drinkRounds = defineRule({
  id: "school/drink-rounds",
  title: { zh: "幼儿集中饮水", en: "Children drink together" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: nurseryHealthCode,
      confidence: "A2",
      status: "suggestion",
      note: "上下午各1～2次集中饮水；条款未见原文，只有一处报道。",
    },
  ],
  remedy: { zh: "在一日安排里写明上下午的饮水时间。", en: "Write the times to drink into the day." },
  keep: { zh: "班级一日生活记录", en: "The daily record of the class" },
  options: z.object({ times: z.int().min(1).max(4).default(1) }),
  requires: ({ times }) => limit(classDay, "drinks", { atLeast: times, onlyIf: { site: ["kindergarten"] } }),
  messages: {
    tooLow: {
      zh: "有半天只集中饮水 {value} 次，至少要 {bound} 次",
      en: "{value} rounds of drinking in a half day, expected at least {bound}",
    },
  },
});
