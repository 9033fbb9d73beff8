import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { videoCheck } from "../entries/video.ts";
import { videoRegulation } from "../laws.ts";

/**
 * Pictures of public-security cameras are kept for so many days 录像保存 (公共安全视频图像信息系统管理条例第十七条, A1: 30 days at least; nurseries, Shenzhen's
 * kindergartens and key targets under the law against terrorism 90).
 *
 * @example
 * videoKept.options.parse({}).days; //=> 30
 * tells(
 *   videoKept,
 *   [{ kind: "general/video-check", at: "2025-11-12T09:00", data: { keptDays: 21 }, area: "lobby" }],
 *   { site: { kind: "company" } },
 * );
 * //=> ["大堂：录像只存了 21 天，至少要存 30 天"]
 */
export const videoKept = defineRule({
  id: "general/video-kept",
  title: { zh: "公共区域录像保存满三十天", en: "Pictures are kept for thirty days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: videoRegulation,
      clause: "第十七条",
      confidence: "A1",
      note: "视频图像信息保存不少于30日；托育机构、深圳幼儿园、反恐重点目标90日，其他法律法规另有规定的从其规定。",
    },
  ],
  remedy: {
    zh: "扩容或降码率，坏盘当天换；缺的时段写说明。",
    en: "Add storage, change the bad disk, note what is missing.",
  },
  keep: { zh: "录像抽查记录", en: "The log of video checks" },
  options: z.object({
    days: z.int().min(30).max(730).default(30),
    sites: z
      .array(z.string())
      .min(1)
      .default(["company", "property", "government", "elder-care", "hospital", "hotel", "school", "kindergarten"]),
  }),
  requires: ({ days, sites }) => limit(videoCheck, "keptDays", { atLeast: days, onlyIf: { site: sites } }),
  messages: {
    tooLow: {
      zh: "录像只存了 {value} 天，至少要存 {bound} 天",
      en: "Pictures are kept for {value} days, expected at least {bound}",
    },
  },
});
