import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { drill } from "../entries/training.ts";

/**
 * An evacuation drill has everyone out within so many seconds 疏散用时, three minutes by default.
 *
 * A suggestion: the guide for school drills (教基一厅〔2014〕2号) was seen in two reprints that give different figures (A2).
 *
 * @example
 * evacuationTime.options.parse({}); //=> { seconds: 180 }
 * tells(
 *   evacuationTime,
 *   [
 *     { kind: "general/drill", at: "2025-11-12T10:00", data: { scenario: "evacuation", evacuationTime: 181 }, area: "dorm-1" },
 *   ],
 * );
 * //=> ["dorm-1：疏散用了 181 秒，应在 180 秒以内"]
 */
export const evacuationTime = defineRule({
  id: "general/evacuation-time",
  title: { zh: "疏散用时", en: "Evacuation time" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: "中小学幼儿园应急疏散演练指南（教基一厅〔2014〕2号）",
      confidence: "A2",
      status: "suggestion",
      note: "两份转载数字不同（2 分钟、小学 3 分钟），条款未见原文，只作建议值。",
    },
  ],
  remedy: {
    zh: "复盘慢在哪一层、哪个口，调整路线后再练一次。",
    en: "Find the floor or exit that was slow, change the route and drill again.",
  },
  keep: { zh: "演练记录中的疏散用时", en: "The evacuation time in the drill log" },
  options: z.object({ seconds: z.int().min(60).max(600).default(180) }),
  requires: ({ seconds }) =>
    limit(from(drill, { where: { scenario: { equals: "evacuation" } } }), "evacuationTime", { atMost: seconds }),
  messages: {
    tooHigh: {
      zh: "疏散用了 {value} 秒，应在 {bound} 秒以内",
      en: "Evacuation took {value} s, expected at most {bound} s",
    },
  },
});
