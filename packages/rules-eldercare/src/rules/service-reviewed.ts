import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { serviceReview } from "../entries/self-inspections.ts";

/**
 * The centre rates its own service by the sheet of service quality 服务质量自评. The national rating (GB/T 37276) is asked for, not imposed, so how often is the
 * site's own.
 *
 * @example
 * serviceReviewed.options.parse({}); //=> { every: "year" }
 * tells(serviceReviewed, [], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-31" });
 * //=> ["2025年 没有做服务质量自评"]
 */
export const serviceReviewed = defineRule({
  id: "eldercare/service-reviewed",
  title: { zh: "服务质量自评", en: "Service is reviewed" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "等级评定自愿申报，自评间隔由单位定",
      en: "Ratings are applied for; how often to review is the site's own",
    },
  },
  remedy: {
    zh: "对照四个部分自评一次，短板列入下年计划。",
    en: "Go through the four parts; what falls short goes into next year's plan.",
  },
  keep: { zh: "填好的自评表", en: "The sheet filled in" },
  options: z.object({ every: z.enum(["quarter", "half", "year"]).default("year") }),
  requires: ({ every }) => cadence(serviceReview, { every }),
  messages: { missed: { zh: "{slot} 没有做服务质量自评", en: "{slot}: service was not reviewed" } },
});
