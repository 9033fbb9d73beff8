import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { PublicationTopic, publication } from "../entries/notices.ts";

/**
 * What staff and others may know is published every quarter 定期公示: spending, policies, rewards, knowledge of safety and food.
 *
 * @example
 * publishedRegularly.options.parse({}); //=> { topics: ["spending"], every: "quarter" }
 * tells(publishedRegularly, [], { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年第4季度 没有公示经费收支"]
 */
export const publishedRegularly = defineRule({
  id: "general/published-regularly",
  title: { zh: "该公示的定期公示", en: "What is to be public is published" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "马上公示，写明起止日期。", en: "Publish it now, with its dates." },
  keep: { zh: "公示照片或网页截图", en: "A photograph or screenshot" },
  options: z.object({
    topics: z.array(PublicationTopic).min(1).default(["spending"]),
    every: z.enum(["month", "quarter", "half"]).default("quarter"),
  }),
  requires: ({ topics, every }) => cadence(from(publication, { key: ["topic"] }), { each: everyOne(topics), every }),
  messages: {
    missed: { zh: "{slot} 没有公示{key}", en: "{slot}: {key} was not published" },
  },
});
