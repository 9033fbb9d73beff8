import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { estateStep } from "../entries/estate.ts";
import { constructionQuality } from "../laws.ts";

/**
 * An accepted building is filed with the authority within fifteen days 竣工验收备案 (建设工程质量管理条例第四十九条, A1).
 *
 * @example
 * completionFiled.options.parse({}); //=> { days: 15 }
 * tells(completionFiled, [{ kind: "company/estate-step", at: "2026-03-02T09:00", data: { project: "p-1", step: "accepted" } }], { period: { from: "2026-03-02", to: "2026-03-31" }, asOf: "2026-05-31" });
 * //=> ["p-1：竣工验收后没有备案，应在 2026年3月17日 24:00 前备案"]
 */
export const completionFiled = defineRule({
  id: "company/completion-filed",
  title: { zh: "竣工验收十五日内备案", en: "Completion is filed within fifteen days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: constructionQuality,
      clause: "第四十九条第一款",
      confidence: "A1",
      note: "自竣工验收合格之日起15日内，将竣工验收报告和认可文件报建设行政主管部门备案。",
    },
  ],
  remedy: { zh: "备齐验收报告和认可文件，马上去备案。", en: "Gather the report and the approvals and file them now." },
  keep: { zh: "竣工验收备案表", en: "The filing form" },
  options: z.object({ days: z.int().min(5).max(15).default(15) }),
  requires: ({ days }) =>
    followUp(from(estateStep, { where: { step: { equals: "filed" } }, key: ["project"] }), {
      after: from(estateStep, { where: { step: { equals: "accepted" } }, key: ["project"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "竣工验收后没有备案，应在 {due} 前备案", en: "Completion was not filed by {due}" },
    late: { zh: "竣工备案晚了：{at} 才备，应在 {due} 前", en: "Completion filed late: at {at}, expected by {due}" },
  },
});
