import { cadence, defineRule, from } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import * as z from "zod";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * Where the food comes from and who supplies it is put up for pupils and parents 食材来源公示.
 *
 * The school food rules of 2019, art. 16, seen quoted in two places, want it known and give no rhythm; that it is renewed each term is a suggestion.
 *
 * @example
 * sourcesPosted.options.parse({}); //=> { every: "term" }
 * tells(sourcesPosted, [], { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-06-30" });
 * //=> ["2025年秋季学期 没有公示食材来源和供货单位"]
 */
export const sourcesPosted = defineRule({
  id: "canteen/sources-posted",
  title: { zh: "食材来源公示", en: "Sources of food are posted" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      clause: "第十六条",
      confidence: "A2",
      status: "suggestion",
      note: "食品来源、供货单位等信息向学生和家长公开，两处转引一致；没有频次，每学期更新为建议值。",
    },
  ],
  remedy: {
    zh: "把供货单位和食材来源贴出去，换了供货单位就更新。",
    en: "Post suppliers and sources; renew it when they change.",
  },
  keep: { zh: "公示栏照片或家长群截图", en: "A photograph of the board or a screenshot" },
  options: z.object({ every: z.enum(["week", "month", "term"]).default("term") }),
  requires: ({ every }) =>
    cadence(from(publication, { where: { topic: { equals: "food-source" } } }), {
      every,
      onNonWorkday: "skip",
      onlyIf: { site: ["school", "kindergarten"] },
    }),
  messages: {
    missed: { zh: "{slot} 没有公示食材来源和供货单位", en: "{slot}: sources of food were not posted" },
  },
});
