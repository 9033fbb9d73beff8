import { cadence, defineRule, everyKey, from } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";
import { workSafetyLaw } from "../laws.ts";
import { buildingSites } from "../registers/estate.ts";

/**
 * A building site is checked for safety in each week 施工现场检查 (安全生产法第四十九条第二款, A1: regularly; how often is suggested).
 *
 * @example
 * sitesChecked.options.parse({}); //=> { every: "week" }
 * tells(sitesChecked, [{ kind: "company/estate-step", at: "2026-03-02T08:00", data: { project: "p-1", step: "started" }, area: "b-7" }], { period: { from: "2026-03-02", to: "2026-03-15" } });
 * //=> ["b-7 2026年第11周 没有做施工安全检查"]
 */
export const sitesChecked = defineRule({
  id: "company/sites-checked",
  title: { zh: "施工现场定期安全检查", en: "Building sites are checked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十九条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "对承包单位的安全生产工作统一协调、管理，定期进行安全检查；频次为建议值。",
    },
  ],
  remedy: {
    zh: "本周去一次现场，用电、临边、脚手架、动火逐项看，当场签整改单。",
    en: "Go this week; look at power, edges, scaffolds and hot work.",
  },
  keep: { zh: "施工现场检查记录", en: "Records of the checks" },
  options: z.object({ every: z.enum(["day", "week", "month"]).default("week") }),
  requires: ({ every }) =>
    cadence(from(inspection, { where: { topic: { equals: "safety" } }, key: ["@area"] }), {
      every,
      each: everyKey(buildingSites),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有做施工安全检查", en: "The site {key} was not checked in {slot}" },
  },
});
