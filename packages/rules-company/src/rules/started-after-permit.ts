import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { estateStep } from "../entries/estate.ts";
import { constructionLaw } from "../laws.ts";

/**
 * Works begin within three months of the construction permit, or it lapses 三个月内开工 (建筑法第九条, A1; `days` may be raised where an extension
 * was granted).
 *
 * @example
 * startedAfterPermit.options.parse({}); //=> { days: 90 }
 * tells(startedAfterPermit, [{ kind: "company/estate-step", at: "2026-03-02T09:00", data: { project: "p-1", step: "construction-permit" } }], { period: { from: "2026-03-02", to: "2026-06-30" }, asOf: "2026-08-31" });
 * //=> ["p-1：领了施工许可没有按期开工，应在 2026年5月31日 24:00 前开工或申请延期"]
 */
export const startedAfterPermit = defineRule({
  id: "company/started-after-permit",
  title: { zh: "领证三个月内开工", en: "Works begin within three months of the permit" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: constructionLaw,
      clause: "第九条",
      confidence: "A1",
      note: "领取施工许可证之日起三个月内开工；延期以两次为限，每次不超过三个月。",
    },
  ],
  remedy: {
    zh: "开不了工的，在三个月内向发证机关申请延期。",
    en: "Ask for an extension before the three months are over.",
  },
  keep: { zh: "施工许可证、开工报告、延期批复", en: "The permit, the report of the start, extensions" },
  options: z.object({ days: z.int().min(30).max(270).default(90) }),
  requires: ({ days }) =>
    followUp(from(estateStep, { where: { step: { equals: "started" } }, key: ["project"] }), {
      after: from(estateStep, { where: { step: { equals: "construction-permit" } }, key: ["project"] }),
      within: { days },
    }),
  messages: {
    missed: {
      zh: "领了施工许可没有按期开工，应在 {due} 前开工或申请延期",
      en: "Works did not begin by {due} after the permit",
    },
    late: { zh: "开工晚了：{at} 才开工，应在 {due} 前", en: "Begun late: at {at}, expected by {due}" },
  },
});
