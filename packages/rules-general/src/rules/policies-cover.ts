import { coverage, defineRule, everyOne, everyPair } from "@houqin/core";
import * as z from "zod";
import { PolicyCategory } from "../entries/policies.ts";
import { Theme } from "../entries/themes.ts";
import { policiesByTheme } from "../registers/documents.ts";

/**
 * Every field of work has a document of each category in force 制度齐全: management rules, or with an instance of its own operating procedures, standards, job standards.
 *
 * @example
 * policiesCover.options.parse({}); //=> { categories: ["rule"], themes: ["safety", "fire", "hygiene", "assets", "purchasing", "repair"] }
 * tells(policiesCover, [], { options: { themes: ["vehicles"] } });
 * //=> ["车辆 管理制度：还没有现行文件"]
 */
export const policiesCover = defineRule({
  id: "general/policies-cover",
  title: { zh: "各项工作有制度", en: "Every field has its documents" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "缺哪项就起草哪项，走征求意见、审定、发布的程序。", en: "Draft what is missing and have it approved." },
  keep: { zh: "制度汇编目录", en: "The index of documents" },
  options: z.object({
    categories: z.array(PolicyCategory).min(1).default(["rule"]),
    themes: z.array(Theme).min(1).default(["safety", "fire", "hygiene", "assets", "purchasing", "repair"]),
  }),
  requires: ({ categories, themes }) =>
    coverage(policiesByTheme, { each: everyPair(everyOne(themes), everyOne(categories)) }),
  messages: {
    tooLow: { zh: "{key}：还没有现行文件", en: "{key}: no document is in force" },
  },
});
