import { defineRule, limit } from "@houqin/core";
import { videoCheck } from "@houqin/rules-general";
import * as z from "zod";

/**
 * All but so many cameras work 摄像头在线. A rule of the house.
 *
 * @example
 * tells(
 *   camerasWork,
 *   [
 *     { kind: "general/video-check", at: "2025-11-12T09:00", data: { keptDays: 30, cameras: 32, working: 29 } },
 *   ],
 * );
 * //=> ["2025年11月12日 09:00：有 3 个摄像头掉线，最多 0 个"]
 */
export const camerasWork = defineRule({
  id: "school/cameras-work",
  title: { zh: "摄像头完好在线", en: "The cameras work" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校技防管理制度", en: "The school's own rules for cameras" } },
  remedy: {
    zh: "把掉线的列出来报修，重点部位当天恢复。",
    en: "Report what is down; key places are back the same day.",
  },
  keep: { zh: "视频监控查看记录", en: "The record of looking" },
  options: z.object({ down: z.int().min(0).max(20).default(0) }),
  requires: ({ down }) => limit(videoCheck, { minus: ["cameras", "working"] }, { atMost: down }),
  messages: {
    tooHigh: {
      zh: "有 {value} 个摄像头掉线，最多 {bound} 个",
      en: "{value} cameras are down, expected at most {bound}",
    },
  },
});
