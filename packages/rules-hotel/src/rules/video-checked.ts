import { cadence, defineRule, everyKey, from } from "@houqin/core";
import { videoCheck } from "@houqin/rules-general";
import * as z from "zod";
import { videoRecorders } from "../registers/papers.ts";

/**
 * Every recorder is looked at each month: how far back does it go 录像抽查.
 *
 * No law says how often to look.
 *
 * @example
 * tells(
 *   videoChecked,
 *   [
 *     { kind: "site/asset", at: "2026-03-01", data: { name: "一号录像机", category: "video-recorder" }, subject: "nvr-1" },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-04-30" },
 * );
 * //=> ["nvr-1 2026年3月 没有抽查录像"]
 */
export const videoChecked = defineRule({
  id: "hotel/video-checked",
  title: { zh: "录像每月抽查", en: "Video is looked at each month" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "抽查频次由单位定，用来证明录像存够天数",
      en: "The hotel sets how often; it proves that the days are kept",
    },
  },
  remedy: { zh: "本月补查，记下录像存了多少天。", en: "Look now and note how many days it holds." },
  keep: { zh: "录像抽查记录", en: "The log of video checks" },
  options: z.object({ every: z.enum(["month", "quarter"]).default("month") }),
  requires: ({ every }) => cadence(from(videoCheck, { key: ["recorder"] }), { every, each: everyKey(videoRecorders) }),
  messages: { missed: { zh: "{key} {slot} 没有抽查录像", en: "{key} was not looked at in {slot}" } },
});
