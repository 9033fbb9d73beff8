import { cadence, defineRule } from "@houqin/core";
import { videoCheck } from "@houqin/rules-general";
import * as z from "zod";

/**
 * The cameras are looked at in every week 视频监控查看. A rule of the house.
 *
 * @example
 * tells(
 *   videoChecked,
 *   [
 *   ],
 *   { period: { from: "2025-11-03", to: "2025-11-09" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年第45周 没有查看视频监控"]
 */
export const videoChecked = defineRule({
  id: "school/video-checked",
  title: { zh: "视频监控定期查看", en: "The cameras are looked at regularly" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校技防管理制度", en: "The school's own rules for cameras" } },
  remedy: { zh: "今天查一遍在线率和回放。", en: "Look at the live pictures and play some back today." },
  keep: { zh: "视频监控查看记录", en: "The record of looking" },
  options: z.object({ every: z.enum(["operatingDay", "week", "month"]).default("week") }),
  requires: ({ every }) => cadence(videoCheck, { every }),
  messages: {
    missed: { zh: "{slot} 没有查看视频监控", en: "{slot}: the cameras were not looked at" },
  },
});
