import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { videoCheck } from "../entries/campus-papers.ts";
import { videoRegulation } from "../laws.ts";

/**
 * Pictures are kept for so many days 录像保存 (公共安全视频图像信息系统管理条例第十七条, A1: 30 days at least). Shenzhen asks kindergartens for 90.
 *
 * @example
 * tells(
 *   videoKept,
 *   [
 *     { kind: "school/video-check", at: "2025-11-12T09:00", data: { keptDays: 21, cameras: 32, working: 32 } },
 *   ],
 * );
 * //=> ["2025年11月12日 09:00：录像只存了 21 天，至少要存 30 天"]
 */
export const videoKept = defineRule({
  id: "school/video-kept",
  title: { zh: "视频录像保存天数", en: "Pictures are kept long enough" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: videoRegulation,
      clause: "第十七条",
      confidence: "A1",
      note: "视频图像信息应当保存不少于30日；深圳幼儿园不少于90日。",
    },
  ],
  remedy: { zh: "换大硬盘或调低码率，先保重点部位。", en: "Add storage or lower the bit rate; key places first." },
  keep: { zh: "视频监控查看记录", en: "The record of looking" },
  options: z.object({ days: z.int().min(30).max(365).default(30) }),
  requires: ({ days }) => limit(videoCheck, "keptDays", { atLeast: days }),
  messages: {
    tooLow: {
      zh: "录像只存了 {value} 天，至少要存 {bound} 天",
      en: "Pictures are kept for {value} days, expected at least {bound}",
    },
  },
});
