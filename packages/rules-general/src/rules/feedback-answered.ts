import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { FeedbackCategory, feedback, reply } from "../entries/opinions.ts";

/**
 * Suggestions, proposals, demands and appeals are answered within so many working days 意见答复; complaints have `general/complaint-answered`.
 *
 * @example
 * feedbackAnswered.options.parse({}); //=> { categories: ["opinion", "proposal", "demand", "appeal"], workdays: 5 }
 * tells(feedbackAnswered, [{ kind: "general/feedback", at: "2025-11-03T09:00", data: { channel: "app", category: "appeal", content: "扣分有误" } }]);
 * //=> ["申诉还没答复，应在 2025年11月10日 24:00 前答复"]
 */
export const feedbackAnswered = defineRule({
  id: "general/feedback-answered",
  title: { zh: "意见诉求有答复", en: "Opinions are answered" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "先给答复；合理的办，办不了的说明理由。",
    en: "Answer first; do what is reasonable, give the reason where it cannot be done.",
  },
  keep: { zh: "意见登记和答复", en: "Opinions and answers" },
  options: z.object({
    categories: z.array(FeedbackCategory).min(1).default(["opinion", "proposal", "demand", "appeal"]),
    workdays: z.int().min(1).max(30).default(5),
  }),
  requires: ({ categories, workdays }) =>
    followUp(from(reply, { key: ["feedback"] }), {
      after: from(feedback, { where: { category: { in: categories } }, key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "{category}还没答复，应在 {due} 前答复", en: "The {category} was not answered by {due}" },
    late: {
      zh: "{category}答复晚了：{at} 才答复，应在 {due} 前",
      en: "The {category} was answered late: at {at}, expected by {due}",
    },
  },
});
