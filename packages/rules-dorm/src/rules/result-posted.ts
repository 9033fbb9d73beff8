import { defineRule, followUp, from } from "@houqin/core";
import { publication } from "@houqin/rules-general";
import * as z from "zod";
import { cleaningDayChecked } from "../entries/dorm-checked.ts";

/**
 * The result of each assessed cleaning day is put up within so many working days 考评结果公示; how long it stays up `general/published-long-enough` asks.
 *
 * @example
 * resultPosted.options.parse({}); //=> { days: 2 }
 * tells(resultPosted, [{ kind: "dorm/cleaning-day-checked", id: "check-1", at: "2025-11-14T17:00", data: { checklist: cleaningDaySheet.id, version: cleaningDaySheet.version, hash: cleaningDaySheet.hash, answers: [] }, covers: "2025-11", area: "dorm-1" }]);
 * //=> ["dorm-1 的考评结果到 2025年11月18日 24:00 还没有公示"]
 */
export const resultPosted = defineRule({
  id: "dorm/result-posted",
  title: { zh: "大扫除考评结果及时公示", en: "Results of the cleaning day are put up in time" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位计划自定，考评结果要公示", en: "A promise of the plan: results are put up" } },
  remedy: { zh: "今天贴出来，拍照留底。", en: "Put it up today, and photograph it." },
  keep: { zh: "公示照片", en: "The photograph of the notice" },
  options: z.object({ days: z.int().min(1).max(10).default(2) }),
  requires: ({ days }) =>
    followUp(from(publication, { where: { topic: { equals: "assessment" } }, key: ["about"] }), {
      after: from(cleaningDayChecked, { key: ["@id"] }),
      within: { workdays: days },
    }),
  messages: {
    missed: {
      zh: "{area} 的考评结果到 {due} 还没有公示",
      en: "The result of {area} was not put up by {due}",
    },
    late: {
      zh: "{area} 的考评结果公示晚了：{at} 才贴，应在 {due} 前",
      en: "The result of {area} was put up late, at {at}; expected by {due}",
    },
  },
});
