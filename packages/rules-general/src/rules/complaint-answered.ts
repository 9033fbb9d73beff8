import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { feedback, reply } from "../entries/opinions.ts";

/**
 * A complaint is answered within so many working days 投诉答复. The one source, a habit of the trade, has a first reply in 24 hours and a
 * written answer in seven days; three working days are suggested, and no law sets any.
 *
 * @example
 * complaintAnswered.options.parse({}); //=> { workdays: 3 }
 * tells(
 *   complaintAnswered,
 *   [
 *     { kind: "general/feedback", at: "2025-11-12T09:00", data: { channel: "box", category: "complaint", content: "菜凉" } },
 *   ],
 * );
 * //=> ["2025年11月12日：投诉还没答复，应在 2025年11月17日 24:00 前答复"]
 */
export const complaintAnswered = defineRule({
  id: "general/complaint-answered",
  title: { zh: "意见投诉按时答复", en: "Complaints are answered" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "行业做法，只有一处来源，为建议值", en: "Habits of the trade on a single source, suggested" } },
  remedy: {
    zh: "今天先给个答复，办不了的也说明原因。",
    en: "Answer today, even if only to say why it cannot be done.",
  },
  keep: { zh: "投诉登记和答复", en: "Complaints and answers" },
  options: z.object({ workdays: z.int().min(1).max(10).default(3) }),
  requires: ({ workdays }) =>
    followUp(from(reply, { key: ["feedback"] }), {
      after: from(feedback, { where: { category: { equals: "complaint" } }, key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "投诉还没答复，应在 {due} 前答复", en: "The complaint was not answered by {due}" },
    late: { zh: "投诉答复晚了：{at} 才答复，应在 {due} 前", en: "Complaint answered late: at {at}, expected by {due}" },
  },
});
