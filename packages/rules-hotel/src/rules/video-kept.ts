import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { videoCheck } from "../entries/rooms.ts";
import { videoRegulation } from "../laws.ts";

/**
 * The recorders go back far enough 录像保存.
 *
 * Regulation on public-security video systems, art. 17: 30 days. Key targets under the law against terrorism keep 90; preset strict asks for that.
 *
 * @example
 * tells(
 *   videoKept,
 *   [
 *     { kind: "hotel/video-check", at: "2026-03-02T10:00", data: { recorder: "nvr-1", oldest: "2026-02-10" } },
 *   ],
 * );
 * //=> ["nvr-1：录像只存了 20 天，应存满 30 天"]
 */
export const videoKept = defineRule({
  id: "hotel/video-kept",
  title: { zh: "录像保存满三十天", en: "Video is kept for thirty days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: videoRegulation,
      clause: "第十七条",
      confidence: "A1",
      note: "保存不少于30日；反恐重点目标按反恐怖主义法90日",
    },
  ],
  remedy: {
    zh: "扩容或降码率，坏盘当天换；缺的时段写说明。",
    en: "Add storage, change the bad disk today, and note what is missing.",
  },
  keep: { zh: "录像抽查记录", en: "The log of video checks" },
  options: z.object({ days: quantity("d").int().min(30).max(180).default(30) }),
  requires: ({ days }) => limit(videoCheck, { span: ["oldest", "@at"], unit: "days" }, { atLeast: days }),
  messages: {
    tooLow: {
      zh: "录像只存了 {value} 天，应存满 {bound} 天",
      en: "Video goes back {value} days, expected {bound}",
    },
  },
});
