import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { assetEvent, assetReview } from "../entries/asset-changes.ts";
import { stateAssetsRegulation } from "../laws.ts";

/**
 * Certain events call for a check of all assets 资产清查 (行政事业性国有资产管理条例第三十七条, A1, state-funded units); by when is suggested.
 *
 * @example
 * assetsReviewed.options.parse({}); //=> { days: 180 }
 * tells(assetsReviewed, [{ kind: "general/asset-event", at: "2025-03-12T10:00", data: { cause: "disaster" } }], { asOf: "2026-02-28" });
 * //=> ["自然灾害等造成毁损灭失：出现清查事由后没有清查资产，应在 2025年9月8日 24:00 前出清查报告"]
 */
export const assetsReviewed = defineRule({
  id: "general/assets-reviewed",
  title: { zh: "出现法定事由要清查资产", en: "Certain events call for a check of assets" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: stateAssetsRegulation,
      clause: "第三十七条",
      confidence: "A1",
      status: "suggestion",
      note: "政府部署、重大划转或分立合并、灾害毁损、会计信息严重失真、会计制度重大变更等情形应当清查；期限为建议值。",
    },
  ],
  remedy: { zh: "定清查组，逐件盘点，出清查报告报批。", en: "Name a team, count everything and report." },
  keep: { zh: "资产清查报告和批复", en: "The report and its approval" },
  options: z.object({
    days: z.int().min(30).max(365).default(180),
  }),
  requires: ({ days }) =>
    followUp(from(assetReview, { key: ["event"] }), { after: from(assetEvent, { key: ["@id"] }), within: { days } }),
  messages: {
    missed: { zh: "出现清查事由后没有清查资产，应在 {due} 前出清查报告", en: "The assets were not checked by {due}" },
    late: { zh: "资产清查晚了：{at} 才出报告，应在 {due} 前", en: "Assets checked late: at {at}, expected by {due}" },
  },
});
