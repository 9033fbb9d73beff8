import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { publication } from "../entries/notices.ts";
import { InspectionTopic, inspection } from "../entries/rounds.ts";

/**
 * What an inspection scored is published within so many days 考评公示.
 *
 * @example
 * resultsPublished.options.parse({}); //=> { topics: ["hygiene"], days: 3 }
 * tells(resultsPublished, [{ kind: "general/inspection", at: "2025-11-03T09:00", data: { topic: "hygiene", items: [{ item: "地面", ok: true }], score: 92 }, area: "b-1" }]);
 * //=> ["b-1 卫生：考评结果没有公示，应在 2025年11月6日 24:00 前公示"]
 */
export const resultsPublished = defineRule({
  id: "general/results-published",
  title: { zh: "考评结果及时公示", en: "Results of assessments are published" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "今天贴出来，拍照留底。", en: "Post it today and keep a photograph." },
  keep: { zh: "公示照片", en: "A photograph of the notice" },
  options: z.object({
    topics: z.array(InspectionTopic).min(1).default(["hygiene"]),
    days: z.int().min(1).max(30).default(3),
  }),
  requires: ({ topics, days }) =>
    followUp(from(publication, { where: { topic: { equals: "assessment" } }, key: ["about"] }), {
      after: from(inspection, { where: { topic: { in: topics }, score: { exists: true } }, key: ["@id"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "考评结果没有公示，应在 {due} 前公示", en: "The result was not published by {due}" },
    late: {
      zh: "考评结果公示晚了：{at} 才公示，应在 {due} 前",
      en: "The result was published late: at {at}, expected by {due}",
    },
  },
});
