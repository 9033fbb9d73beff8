import { defineRule, followUp, from } from "@houqin/core";
import { certificate, publication } from "@houqin/rules-general";
import * as z from "zod";
import { ziboWater } from "../laws.ts";

/**
 * The result of a water test goes up soon 水质检测结果公示 (淄博市生活饮用水卫生监督管理办法第九条, A1, local: within two days). `about` of the notice is the id of the
 * report.
 *
 * @example
 * tells(
 *   waterResultPosted,
 *   [
 *     { kind: "general/certificate", at: "2025-11-12T10:00", data: { holder: "tap-1", category: "water-test", number: "SZ-1", issuedOn: "2025-11-12", validUntil: "2026-11-11" } },
 *   ],
 * );
 * //=> ["水质检测：检测结果没有公示，应在 2025年11月14日 24:00 前公示"]
 */
export const waterResultPosted = defineRule({
  id: "school/water-result-posted",
  title: { zh: "水质检测结果公示", en: "Water results are posted" },
  severity: "info",
  since: "2026.1",
  basis: [{ law: ziboWater, clause: "第九条", confidence: "A1", note: "检测结果两日内公示；仅适用于淄博。" }],
  remedy: { zh: "今天贴到饮水点旁，拍照留底。", en: "Post it by the tap today and keep a photograph." },
  keep: { zh: "公示照片", en: "Photographs of the notice" },
  options: z.object({ days: z.int().min(1).max(30).default(2) }),
  requires: ({ days }) =>
    followUp(from(publication, { where: { topic: { equals: "test-result" } }, key: ["about"] }), {
      after: from(certificate, { where: { category: { equals: "water-test" } } }),
      within: { days },
    }),
  messages: {
    missed: {
      zh: "检测结果没有公示，应在 {due} 前公示",
      en: "The result of the water test was not posted; expected by {due}",
    },
    late: {
      zh: "检测结果公示晚了：{at} 才公示，应在 {due} 前",
      en: "The result of the water test was posted at {at}, expected by {due}",
    },
  },
});
