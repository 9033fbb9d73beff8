import { defineRule, followUp, from, momentOf, siteAsset } from "@houqin/core";
import * as z from "zod";
import { report } from "../entries/notices.ts";
import { videoRegulation } from "../laws.ts";

/**
 * A new video system of public places is filed with the police within so many days of going into use 视频系统备案: a recorder on the list of assets that says
 * since when it is in use.
 *
 * @example
 * videoFiled.options.parse({}); //=> { days: 30 }
 * tells(
 *   videoFiled,
 *   [
 *     { kind: "site/asset", at: "2025-11-01", data: { name: "一号录像机", category: "video-recorder", inUseFrom: "2025-11-01" }, subject: "nvr-1" },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["nvr-1：视频系统投用后没有备案，应在 2025年12月1日 24:00 前备案"]
 */
export const videoFiled = defineRule({
  id: "general/video-filed",
  title: { zh: "视频系统投用后备案", en: "New video systems are filed" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: videoRegulation,
      clause: "第十四条第一款",
      confidence: "A1",
      note: "系统投入使用之日起30日内向所在地县级公安机关备案；备案事项变化的及时变更。",
    },
  ],
  remedy: { zh: "带上点位、数量和存储期限，今天去派出所备案。", en: "File it with the police today." },
  keep: { zh: "视频系统备案回执", en: "The receipt of the filing" },
  options: z.object({ days: z.int().min(1).max(30).default(30) }),
  requires: ({ days }) =>
    followUp(from(report, { where: { topic: { equals: "video-filing" } }, key: ["about"] }), {
      after: momentOf(
        from(siteAsset, {
          where: { category: { equals: "video-recorder" }, inUseFrom: { exists: true } },
          key: ["@subject"],
        }),
        "inUseFrom",
      ),
      within: { days },
    }),
  messages: {
    missed: { zh: "视频系统投用后没有备案，应在 {due} 前备案", en: "The video system was not filed by {due}" },
    late: { zh: "视频系统备案晚了：{at} 才备，应在 {due} 前", en: "Filed late: at {at}, expected by {due}" },
  },
});
