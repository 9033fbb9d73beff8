import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { criterion, evidence } from "../entries/accreditation.ts";

/**
 * Every criterion of what the site applies for, and every part of a report, has its evidence some days before it is due 文明单位、安全社区等创建; `general/criteria-ready` is the share that has.
 *
 * @example
 * criteriaProved.options.parse({}); //=> { days: 7 }
 * tells(criteriaProved, [{ kind: "general/criterion", at: "2025-11-03", data: { scheme: "文明单位", item: "2.1", title: "志愿服务", dueOn: "2025-11-28" } }], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["文明单位 2.1“志愿服务”没有在 2025年11月21日 24:00 前备齐佐证"]
 */
export const criteriaProved = defineRule({
  id: "general/criteria-proved",
  title: { zh: "创建指标有佐证", en: "Criteria are proved in time" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "按差距清单逐条找材料，缺的补做。", en: "Go through the gaps and find or make what is missing." },
  keep: { zh: "佐证材料目录", en: "The index of evidence" },
  options: z.object({
    days: z.int().min(0).max(180).default(7),
  }),
  requires: ({ days }) =>
    leadTime(from(evidence, { key: ["scheme", "item"] }), {
      before: momentOf(from(criterion, { key: ["scheme", "item"] }), "dueOn"),
      atLeast: { days },
    }),
  messages: {
    missed: {
      zh: "{scheme} {item}“{title}”没有在 {due} 前备齐佐证",
      en: "{scheme} {item} “{title}” was not proved by {due}",
    },
    late: {
      zh: "{scheme} {item}“{title}”的佐证备晚了：{at} 才备，应在 {due} 前",
      en: "{scheme} {item} “{title}” was proved late: at {at}, expected by {due}",
    },
  },
});
