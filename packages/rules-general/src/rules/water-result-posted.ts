import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { certificate } from "../entries/certificates.ts";
import { publication } from "../entries/notices.ts";
import { ziboWater } from "../laws.ts";

/**
 * The result of a water test goes up soon 水质检测结果公示, of tanks and of taps. `about` of the notice is the id of the certificate.
 *
 * Two days in Zibo (art. 9), local; Jinan, Qingdao and other cities ask to publish it and give no days.
 *
 * @example
 * waterResultPosted.options.parse({}).days; //=> 2
 * tells(
 *   waterResultPosted,
 *   [
 *     { kind: "general/certificate", at: "2025-11-12T10:00", data: { holder: "tank-1", category: "water-test", number: "SZ-1", issuedOn: "2025-11-12", validUntil: "2026-05-11" } },
 *   ],
 *   { site: { kind: "hotel" } },
 * );
 * //=> ["水质检测：检测结果没有公示，应在 2025年11月14日 24:00 前公示"]
 */
export const waterResultPosted = defineRule({
  id: "general/water-result-posted",
  title: { zh: "水质检测结果公示", en: "Results of water tests are posted" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: ziboWater,
      clause: "第九条第三项",
      confidence: "A1",
      status: "suggestion",
      note: "检测完成后两日内向用户公示；地方规定，其他地方作建议。",
    },
  ],
  remedy: {
    zh: "今天贴到公示栏或饮水点旁，拍照留底。",
    en: "Post it on the board or by the tap today and keep a photograph.",
  },
  keep: { zh: "公示照片", en: "Photographs of the notice" },
  options: z.object({
    days: z.int().min(1).max(30).default(2),
    sites: z
      .array(z.string())
      .min(1)
      .default(["company", "hotel", "elder-care", "hospital", "government", "property", "school", "kindergarten"]),
  }),
  requires: ({ days, sites }) =>
    followUp(from(publication, { where: { topic: { equals: "test-result" } }, key: ["about"] }), {
      after: from(certificate, { where: { category: { equals: "water-test" } } }),
      within: { days },
      onlyIf: { site: sites },
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
